#include "statistics/mann_kendall.hpp"

#include <algorithm>
#include <cmath>

#include "statistics/distribution.hpp"

namespace figcheck::statistics {
namespace {

/// Below this many values without ties the distribution of S is counted out, as R does.
constexpr std::size_t counted_out_below = 50;

/// The probability, with n values in random order, of at most `discordant` pairs that fall. By the recursion over the
/// place of the largest value (Kendall and Gibbons 1990, ch. 5), with probabilities for counts so that none overflows.
double share_with_at_most(std::size_t n, std::size_t discordant) {
  std::vector<double> share{1};
  for (std::size_t m = 2; m <= n; ++m) {
    std::vector<double> next(share.size() + m - 1, 0.0);
    for (std::size_t at = 0; at < share.size(); ++at) {
      for (std::size_t place = 0; place < m; ++place) next[at + place] += share[at] / static_cast<double>(m);
    }
    share = std::move(next);
  }
  double sum = 0;
  for (std::size_t at = 0; at < share.size() && at <= discordant; ++at) sum += share[at];
  return sum;
}

}  // namespace

MannKendall mann_kendall(const std::vector<double>& values) {
  MannKendall out;
  const std::size_t n = values.size();
  if (n < 2 || n > longest_series) return out;
  if (!std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); })) return out;
  std::size_t rising = 0, falling = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      rising += values[j] > values[i];
      falling += values[j] < values[i];
    }
  }
  std::vector<double> sorted = values;
  std::sort(sorted.begin(), sorted.end());
  const auto count = static_cast<double>(n);
  double ties = 0, tied_pairs = 0;
  for (std::size_t i = 0; i < n;) {
    std::size_t end = i;
    while (end < n && sorted[end] == sorted[i]) ++end;
    const auto t = static_cast<double>(end - i);
    ties += t * (t - 1) * (2 * t + 5);
    tied_pairs += t * (t - 1) / 2;
    i = end;
  }
  const double pairs = count * (count - 1) / 2;
  out.variance = (count * (count - 1) * (2 * count + 5) - ties) / 18;
  if (tied_pairs >= pairs) return out;
  out.s = static_cast<double>(rising) - static_cast<double>(falling);
  out.tau = out.s / pairs;
  out.tau_b = out.s / std::sqrt(pairs * (pairs - tied_pairs));
  const double deviation = std::sqrt(out.variance);
  out.z = out.s > 0 ? (out.s - 1) / deviation : out.s < 0 ? (out.s + 1) / deviation : 0;
  out.exact = tied_pairs == 0 && n < counted_out_below;
  out.p = out.exact ? std::min(1.0, 2 * share_with_at_most(n, std::min(rising, falling))) : normal_two_sided(out.z);
  return out;
}

}  // namespace figcheck::statistics
