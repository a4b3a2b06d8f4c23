#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace figcheck::reconcile {

/// A figure taken apart as it stands on the page: "$48.2 million" is "$", "48.2", "million" and "". Slips of the pen
/// happen to these parts, not to the value.
struct WrittenFigure {
  std::string before;     ///< what stands before the number: a currency's sign
  std::string digits;     ///< the digits without separators: "482"; none longer than most_digits
  std::size_t whole = 0;  ///< how many of them stand before the point
  std::string word;       ///< the magnitude's word as written, with its blank: " million", "bn"; "" for none
  double factor = 1;      ///< what the word multiplies by
  std::string after;      ///< what stands after: "%", " dollars"
  bool spelled = false;   ///< written in words ("four million", "twelve"): it has no digits to be mistyped

  static constexpr std::size_t most_digits = 15;

  /// The value of other digits under the same word.
  double value_of(std::string_view other, std::size_t whole_digits) const;
  double value() const { return value_of(digits, whole); }
  /// Written the way this figure is, with other digits and another word.
  std::string with(std::string_view other, std::size_t whole_digits, std::string_view other_word) const;
};

/// Takes a figure apart. Nothing where it is no single number or its parts do not make up `value` (ranges, fractions,
/// vague plurals, numbers of more digits than a double holds).
std::optional<WrittenFigure> taken_apart(std::string_view figure, double value);

/// The place of the last digit that tells something: 1,000 of 14,000, a tenth of 7.6, 1 of 1,366; never below a
/// millionth. 0 for what is not finite and for zero.
double last_place(double value);

/// What a magnitude's word multiplies by, in either case and short or long ("bn", "Lakh"); nothing for another word.
std::optional<double> magnitude_of(std::string_view word);

}  // namespace figcheck::reconcile
