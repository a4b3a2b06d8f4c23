#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace figcheck::statistics {

/// Where a series breaks in two.
struct ChangePoint {
  std::size_t last_before = 0;  ///< index of the last value before the break
  double k = 0;                 ///< Pettitt's K: the largest |U|
  double p = 1;                 ///< approximate; at most 1
};

/// Pettitt's test for one change of level at an unknown time (Pettitt 1979, Appl. Statist. 28:126), by ranks, with his
/// approximation 2·exp(−6K²/(n³ + n²)) of p, which is good for p below 0.5. Of equal |U| the first. A steady trend
/// breaks in its middle too, by this test. Nothing with fewer than two values or one that is not finite. O(n log n).
std::optional<ChangePoint> pettitt(const std::vector<double>& values);

}  // namespace figcheck::statistics
