#include "statistics/sen_slope.hpp"

#include <algorithm>
#include <cmath>

#include "statistics/distribution.hpp"
#include "statistics/mann_kendall.hpp"

namespace figcheck::statistics {

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return *std::max_element(values.begin(), middle) / 2 + *middle / 2;
}

std::optional<SenSlope> sen_slope(const std::vector<double>& times, const std::vector<double>& values, double level) {
  const std::size_t n = values.size();
  if (n < 2 || n > longest_series || times.size() != n) return std::nullopt;
  std::vector<double> slopes;
  slopes.reserve(n * (n - 1) / 2);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      const double slope = (values[j] - values[i]) / (times[j] - times[i]);
      if (!(times[j] > times[i]) || !std::isfinite(slope)) return std::nullopt;
      slopes.push_back(slope);
    }
  }
  std::sort(slopes.begin(), slopes.end());
  SenSlope out;
  out.slope = median(slopes);
  out.intercept = median(values) - out.slope * median(times);
  // Sen 1968, equation 2.6: the ranks between which the slopes can not be told from the median one.
  const double half = normal_critical(level) * std::sqrt(mann_kendall(values).variance);
  const auto count = static_cast<double>(slopes.size());
  const double low = std::nearbyint((count - half) / 2) - 1, high = std::nearbyint((count + half) / 2);
  const auto place = [&](double rank) { return slopes[static_cast<std::size_t>(std::clamp(rank, 0.0, count - 1))]; };
  out.interval = {place(low), place(high)};
  return out;
}

}  // namespace figcheck::statistics
