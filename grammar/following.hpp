#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace figcheck::grammar {

/// The second number of "5 feet 2 inches", "13 dollars and 45 cents".
struct FollowingNumber {
  double value = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Reads the cardinal that follows `at` after a blank, a comma or "and" (or glued: "6ft3in"); nothing if it is no plain
/// cardinal.
std::optional<FollowingNumber> parse_following(std::string_view text, std::size_t at, std::size_t end);

/// Whether the figure's own words plainly end at `at`: at the end, or a mark of punctuation.
bool figure_ends(std::string_view text, std::size_t at, std::size_t end);

/// Whether what stands before `at` is a magnitude ("million", "bn"), so that the numeral is no small count.
bool behind_magnitude(std::string_view text, std::size_t at);

}  // namespace figcheck::grammar
