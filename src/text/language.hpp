#pragma once

#include <string>
#include <string_view>

namespace figcheck::text {

/// The language that a text is in where that is reliably another than English: "French"; "" for English and for
/// whatever cannot be told, such as short texts, tables, lists of names. Looks at the beginning first, where English
/// shows by its function words at the cost of a few hundred bytes; only what fails that is put before Compact Language
/// Detector 2 (cld2), a sample of at most 6 KB of it.
std::string foreign_language(std::string_view text);

}  // namespace figcheck::text
