#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/figure.hpp"
#include "grammar/span.hpp"

namespace figcheck::grammar {

/// What a numeral is a number of, where that is a unit and not a thing.
struct UnitMatch {
  Span span;  ///< the unit's own words, without the blank or hyphen that joins them to the numeral
  Kind kind = Kind::measure;
  std::string
      unit;  ///< ISO 4217, "percent", "percentage point", singular American name ("kilometer", "year"); "cent", "penny"
  std::string per;           ///< what a rate is per: "barrel" of "dollars a barrel"; else ""
  double scale = 1;          ///< what the numeral is multiplied by: 10 for "decades", whose unit is "year"
  bool attributive = false;  ///< hyphenated before a noun: "10-year-old", "three-story"
  std::optional<double>
      extra;  ///< what further words add, in `unit`: 2/12 of "5 feet 2 inches", 0.45 of "13 dollars and 45 cents"
};

/// Parses the unit behind a numeral: " percent", "%", "-year-old", " km", " dollars a barrel", "lbs". `at` is the byte
/// right behind the numeral (or behind its magnitude: "million"), where a blank or hyphen may stand; nothing at or
/// after `end` is read.
std::optional<UnitMatch> parse_unit(std::string_view text, std::size_t at, std::size_t end);

/// Parses a currency that stands before a numeral, beginning at `at`: "$", "US$", "C$ ", "USD ", "euro" of "euro37",
/// "Rs. ". The span ends where the numeral begins: behind the currency and the blanks that follow it. Matches only if a
/// digit stands there, or a sign behind which a spelled number may stand.
std::optional<UnitMatch> parse_currency(std::string_view text, std::size_t at, std::size_t end);

/// Parses a unit that stands before the numeral that begins at `at`: "magnitude 5.8", "magnitude of 5.8", "a magnitude
/// over 5.0", "aged 22", "age of 22", "Doe, 58,". Reads back no further than `begin`, and ahead no further than `end`,
/// which an apposition's closing comma needs. The span covers the cue word ("magnitude", "aged"); it is empty at `at`
/// for an age in apposition.
std::optional<UnitMatch> parse_unit_before(std::string_view text, std::size_t at, std::size_t begin,
                                           std::size_t end = std::string_view::npos);

}  // namespace figcheck::grammar
