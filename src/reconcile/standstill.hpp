#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "grammar/interval.hpp"

namespace figcheck::reconcile {

/// A figure of a quantity that may move freely, for what it says of its standing still.
struct Standing {
  Interval allowed;
  std::optional<std::int64_t> day;
  std::optional<double> number;  ///< where it is exact, and tells so much that two have it by chance hardly ever
  std::uint32_t origin = 0;      ///< of its text: copies are one
};

/// Which figures agree with what others say before and after them. A quantity that may move is free to be another
/// number on each day; but where two texts give it one telling number, 8,241, on days before and after, it has not
/// been 9,400 in between: whoever says so is wrong, or one of the two has kept an old number. All true where nothing
/// speaks against a figure. O(n log n).
std::vector<bool> agree_with_standstill(const std::vector<Standing>& figures);

}  // namespace figcheck::reconcile
