#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "grammar/interval.hpp"

namespace figcheck::reconcile {

/// The most intervals that one value satisfies, and where.
struct Depth {
  std::size_t count = 0;
  Interval where;               ///< what those intervals have in common
  std::vector<bool> satisfied;  ///< for each interval given
};

/// Sweeps over the ends of the intervals: O(n log n). Of several places as deep the one whose satisfied intervals are
/// the narrowest is taken (the lowest where that ties), so that exact figures outweigh vague ones. No intervals: count
/// 0.
Depth deepest(const std::vector<Interval>& intervals);

/// The most intervals, in the order given, that a path can satisfy that never falls.
struct Chain {
  std::size_t count = 0;
  std::vector<bool> satisfied;
};

/// Longest feasible chain of interval constraints under a non-decreasing path: patience sorting (Schensted 1961)
/// carried from points to intervals; O(n log n).
Chain longest_rise(const std::vector<Interval>& intervals);

/// How far intervals miss each other: log of the largest lower end over the smallest upper end; 0 where they meet.
double strain_of(const std::vector<Interval>& intervals);

}  // namespace figcheck::reconcile
