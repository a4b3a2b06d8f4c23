#pragma once

#include <string>
#include <string_view>

namespace figcheck::text {

/// Whether a text holds nothing but white space and a byte order mark.
bool is_blank(std::string_view text);

/// Without white space (line feeds and typographic blanks included) at both ends.
std::string_view trimmed(std::string_view text);

/// Lower case of ASCII letters; other bytes stay.
std::string ascii_lower(std::string_view text);

}  // namespace figcheck::text
