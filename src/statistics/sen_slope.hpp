#pragma once

#include <optional>
#include <vector>

#include "statistics/pooling.hpp"

namespace figcheck::statistics {

/// A straight line through the median of a series.
struct SenSlope {
  double slope = 0;      ///< in units of the values by unit of time
  double intercept = 0;  ///< median of the values − slope · median of the times
  Bounds interval;       ///< of the slope
};

/// Sen's slope (Sen 1968): the median of the slopes between all pairs of points, with the interval that Kendall's test
/// leaves, as SciPy's `theilslopes` gives it. `times` rise strictly. Nothing where there are fewer than two points,
/// more than longest_series, or a number is not finite. Quadratic in the number of points.
std::optional<SenSlope> sen_slope(const std::vector<double>& times, const std::vector<double>& values,
                                  double level = 0.95);

/// The middle value, or the mean of the two middle ones; 0 of none.
double median(std::vector<double> values);

}  // namespace figcheck::statistics
