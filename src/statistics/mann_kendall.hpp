#pragma once

#include <vector>

namespace figcheck::statistics {

/// Whether a series rises or falls: Kendall's rank correlation with time.
struct MannKendall {
  double s = 0;         ///< pairs that rise less pairs that fall
  double variance = 0;  ///< of S where there is no trend, allowing for ties
  double tau = 0;       ///< S over the number of pairs (Kendall's τ-a, as in trend tests)
  double tau_b = 0;     ///< Kendall's τ-b, which leaves tied pairs out
  double z = 0;         ///< S over its standard deviation, with the correction for continuity
  double p = 1;         ///< two-sided: exact without ties and with fewer than 50 values, else by z
  bool exact = false;
};

/// Longest series that is tested: the test looks at all pairs.
inline constexpr std::size_t longest_series = 2000;

/// The Mann–Kendall test (Mann 1945, Kendall 1975) of values in order of time, one for each time. R's
/// `cor.test(method = "kendall", continuity = TRUE)` gives the same p. Without a trend that can be tested (fewer than two values, all
/// equal, more than longest_series, or not finite) S is 0 and p 1.
MannKendall mann_kendall(const std::vector<double>& values);

}  // namespace figcheck::statistics
