#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "grammar/token.hpp"

namespace figcheck::grammar {

/// A number in digits, as far as a sign of money before it needs to know: "2,650.50" of "R2,650.50".
struct WrittenNumber {
  std::size_t end = 0;
  int count = 0;           ///< of its digits
  bool separated = false;  ///< by a comma or a point
  bool thousands = false;  ///< by a comma
  bool cents = false;      ///< two digits stand behind its last point
};

/// The number that begins at byte `at`, of at most 24 bytes; `end` is `at` where there is none.
inline WrittenNumber written_number_at(std::string_view text, std::size_t at, std::size_t end) {
  WrittenNumber number;
  number.end = at;
  constexpr std::size_t longest = 24;
  std::size_t behind_point = 0;
  for (const std::size_t limit = std::min(end, at + longest); number.end < limit; ++number.end) {
    const char c = text[number.end];
    if (is_digit(c)) {
      ++number.count;
    } else if ((c == ',' || c == '.') && number.end + 1 < end && is_digit(text[number.end + 1])) {
      number.separated = true;
      number.thousands = number.thousands || c == ',';
      if (c == '.') behind_point = number.end + 1;
    } else {
      break;
    }
  }
  number.cents = behind_point != 0 && number.end - behind_point == 2;
  return number;
}

}  // namespace figcheck::grammar
