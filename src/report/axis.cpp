#include "report/axis.hpp"

#include <algorithm>
#include <cmath>

#include "report/number.hpp"

namespace figcheck::report {

namespace {

constexpr double kWideRatio = 100;
constexpr std::size_t kLeastColumns = 8;

}  // namespace

Axis::Axis(const std::vector<Interval>& intervals, std::size_t columns) : columns_(std::max(columns, kLeastColumns)) {
  bool first = true;
  for (const Interval& interval : intervals) {
    for (const auto& end : {interval.lower, interval.upper}) {
      if (!end || !std::isfinite(*end)) continue;
      low_ = first ? *end : std::min(low_, *end);
      high_ = first ? *end : std::max(high_, *end);
      first = false;
    }
  }
  logarithmic_ = low_ > 0 && high_ / low_ > kWideRatio;
}

std::size_t Axis::column(double value) const {
  // A column is kept free at each end for the mark of what has no end there.
  const std::size_t inner = columns_ - 3;
  if (!(high_ > low_)) return 1 + inner / 2;
  const double share = logarithmic_ ? (std::log(value) - std::log(low_)) / (std::log(high_) - std::log(low_))
                                    : value / (high_ - low_) - low_ / (high_ - low_);
  if (!(share > 0)) return 1;
  return 1 + static_cast<std::size_t>(std::lround(std::min(share, 1.0) * static_cast<double>(inner)));
}

std::string Axis::draw(const Interval& interval) const {
  std::string row(columns_, ' ');
  const std::size_t begin = interval.lower ? column(*interval.lower) : 0;
  const std::size_t end = interval.upper ? column(*interval.upper) : columns_ - 1;
  if (begin > end) return row;
  std::fill(row.begin() + static_cast<std::ptrdiff_t>(begin), row.begin() + static_cast<std::ptrdiff_t>(end) + 1, '-');
  if (begin == end) {
    row[begin] = '|';
    return row;
  }
  row[begin] = interval.lower ? '[' : '<';
  row[end] = interval.upper ? ']' : '>';
  return row;
}

std::string Axis::ends() const {
  std::string out = number_words(low_);
  if (high_ > low_) out += " to " + number_words(high_);
  if (logarithmic_) out += ", each step a ratio";
  return out;
}

}  // namespace figcheck::report
