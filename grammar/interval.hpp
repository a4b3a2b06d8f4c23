#pragma once

#include <optional>

namespace figcheck {

/// The values that words allow, inclusive at both ends; an absent end is unbounded ("at least 22" is [22, -]).
struct Interval {
  std::optional<double> lower;
  std::optional<double> upper;

  bool operator==(const Interval&) const = default;
};

}  // namespace figcheck
