#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/set_aside.hpp"
#include "grammar/span.hpp"

namespace figcheck::grammar {

/// Where a numeral may begin, and what can be told of it without the numerals before it. Whoever reads many sentences
/// tells it of all of them before any is parsed: most sentences have no such place, and code that is run for all
/// numerals at once runs faster than code that comes once in a sentence.
struct NumeralStart {
  std::size_t at = 0;
  std::size_t end = 0;            ///< of the number in digits or the word that begins there
  bool tried = false;             ///< it has been tried to set it aside
  std::optional<SetAside> aside;  ///< what came of it
};

/// Appends where numerals may begin in bytes [within.begin, within.end) of `text` (one sentence), in order: each
/// next_start that is not within the digits or the word of the one before.
void append_starts(std::string_view text, Span within, std::vector<NumeralStart>& starts);

/// Tries to set the numerals of a sentence aside, but for those that one before them takes in, and those that a sign of
/// money may stand before.
void try_to_set_aside(std::string_view text, Span within, std::span<NumeralStart> starts);

}  // namespace figcheck::grammar
