#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/quick_look.hpp"

namespace figcheck::grammar {

/// A unit of measurement: so many of its dimension's SI base unit.
struct Unit {
  std::string name;            ///< singular, American: "kilometer", "square mile", "mile per gallon"
  std::string_view dimension;  ///< "length", "speed" …; "none" if it converts to nothing
  double factor = 1;
  double offset = 0;  ///< base = (value + offset) × factor; not 0 for temperatures only
};

/// A unit's word or symbol in a text, ending at byte `end`.
struct UnitWord {
  Unit unit;
  std::size_t end = 0;
};

/// Parses the unit that begins at `at`: a word ("kilometers", "nautical-mile"), a symbol ("km", "m²", "sq ft"), or
/// "square" or "cubic" before one of length. `glued` says that it follows the numeral without a blank, where symbols
/// that could be words are safe.
std::optional<UnitWord> parse_unit_word(std::string_view text, std::size_t at, std::size_t end, bool glued);

/// The unit whose canonical name this is, "A per B" and "square A" included; nothing for other words.
std::optional<Unit> unit_named(std::string_view name);

/// The unit that is `numerator` per `denominator` ("kilometer" and "hour": a speed).
Unit quotient(const Unit& numerator, const Unit& denominator);

/// Adds what the words and symbols of parse_unit_word begin with.
void add_unit_openings(FirstLetters& openings);

}  // namespace figcheck::grammar
