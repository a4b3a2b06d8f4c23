#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "grammar/span.hpp"

namespace figcheck::grammar {

/// What a numeral's words come to.
enum class NumeralForm : std::uint8_t {
  cardinal,  ///< "1,366", "two million", "a dozen", "10 1/2"
  fraction,  ///< "two thirds", "3/4", "one in five": less than a whole, or plainly a ratio
  vague,     ///< "dozens", "tens of thousands", "several hundred": value is the least they say
  overlong   ///< digits without end: a number to no reader; the span covers them, the value means nothing
};

/// A number as digits, words or both write it, without sign, currency, unit and hedge.
struct Numeral {
  Span span;
  double value = 0;
  NumeralForm form = NumeralForm::cardinal;
  double decimal_place =
      0;  ///< what the last decimal stands for: 0.1 of "6.1", 1e5 of "1.5 million"; 0 where none is written
  double multiplier =
      1;  ///< of the magnitude words at its end: 1e6 of "9 million", which "7 to 9 million" lends to the 7
  bool needs_share =
      false;  ///< "half", "a third" before words that do not say of what: a number only with a unit or a hedge
  bool needs_of = false;  ///< "a couple": what it counts stands behind "of"
  bool spelled = false;   ///< begins with a word, not a digit
};

/// Whether the letters that abbreviate magnitudes and units alike ("5m", "2B") are read as magnitudes.
enum class Letters : std::uint8_t { units, magnitudes };

/// Parses the longest numeral that begins at byte `at` of `text` and ends by `end`. Forms: digits with separators
/// (1,234,567; 12,34,567; 40 000; 1.111,11), decimals, exponents, "3/4", "10 1/2", "½", spelled numbers to
/// quadrillions, magnitudes ("1.5 million", "100k", "2bn", "13 lakh"), fractions in words, "half a million", "a dozen",
/// "one in five", vague plurals. Nothing where the words only look like a number: "a third party", "half-time", a lone
/// "a few", digits glued to letters.
std::optional<Numeral> parse_numeral(std::string_view text, std::size_t at, std::size_t end,
                                     Letters letters = Letters::units);

/// Half a unit of the last place that the writer plainly counted: 14,000 → 500, 6.1 → 0.05, 1,366 → 0.5. Trailing zeros
/// say little of where the counting stopped, so what they give is held to 5 % of the value (20,000 → 1,000); whole
/// numbers below 20 are exact (0).
double rounding_of(const Numeral& numeral);

}  // namespace figcheck::grammar
