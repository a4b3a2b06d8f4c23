#include "statistics/change_point.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace figcheck::statistics {

std::optional<ChangePoint> pettitt(const std::vector<double>& values) {
  const std::size_t n = values.size();
  if (n < 2 || !std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
    return std::nullopt;
  // Twice the mid-ranks, which are whole numbers.
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> twice_rank(n);
  for (std::size_t i = 0; i < n;) {
    std::size_t end = i;
    while (end < n && values[order[end]] == values[order[i]]) ++end;
    for (std::size_t j = i; j < end; ++j) twice_rank[order[j]] = static_cast<double>(i + end + 1);
    i = end;
  }
  ChangePoint out;
  double sum = 0;
  const auto count = static_cast<double>(n);
  for (std::size_t t = 0; t + 1 < n; ++t) {
    sum += twice_rank[t];
    const double u = std::abs(sum - static_cast<double>(t + 1) * (count + 1));
    if (u > out.k) {
      out.k = u;
      out.last_before = t;
    }
  }
  out.p = std::min(1.0, 2 * std::exp(-6 * out.k * out.k / (count * count * count + count * count)));
  return out;
}

}  // namespace figcheck::statistics
