#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace figcheck::grammar {

/// A number in digits.
struct Digits {
  std::size_t end = 0;  ///< behind its last byte
  double value = 0;
  double decimal_place = 0;  ///< 0.01 of "2.50"; 0 where it has no decimals
  bool plain = false;        ///< digits only: no separator, decimal, exponent or fraction
  bool fraction = false;     ///< "3/4", "½" with no whole before it
  bool overlong = false;     ///< more digits than a number can mean (longest_digits)
};

/// A run of more digits than this is an identifier or noise: no count in the news reaches a quintillion.
constexpr std::size_t longest_digits = 21;

/// Parses the number in digits that begins at byte `at`: "1,234,567", "12,34,567.89", "40 000", "1.111,11", "5,00",
/// ".08", "1e10", "1.1^+23", "3/4", "10 1/2", "½", "10½". Separators are taken only where every group has its length;
/// what is left stands for itself.
std::optional<Digits> parse_digits(std::string_view text, std::size_t at, std::size_t end);

}  // namespace figcheck::grammar
