#pragma once

#include <cstddef>
#include <string_view>

namespace figcheck::text {

/// Whether a quotation is open behind the straight double quote at byte `at`, where one was open before it if `quoted`.
/// A mark with a blank on one side only opens or closes by that side, whatever went before: writers open each paragraph
/// of a long quotation anew and forget to close others. A mark with blanks on both sides, as text put together from
/// tokens has it, goes by its turn; one behind a digit and before a letter or digit is an inch's and changes nothing.
bool quoted_behind(std::string_view text, std::size_t at, bool quoted);

}  // namespace figcheck::text
