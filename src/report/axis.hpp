#pragma once

#include <string>
#include <vector>

#include "grammar/interval.hpp"

namespace figcheck::report {

/// A line of numbers that intervals are drawn on in plain text: linear, or logarithmic where the numbers span more than
/// a factor of a hundred.
class Axis {
 public:
  /// An axis that shows every end of the intervals, `columns` wide (at least 8).
  Axis(const std::vector<Interval>& intervals, std::size_t columns);

  /// The interval as a row of exactly `columns` ASCII characters: "|" for a number, "[---]" for a stretch, "<" and ">"
  /// where it has no end.
  std::string draw(const Interval& interval) const;

  /// The numbers at the axis' ends.
  std::string ends() const;

 private:
  std::size_t column(double value) const;

  std::size_t columns_;
  double low_ = 0;
  double high_ = 0;
  bool logarithmic_ = false;
};

}  // namespace figcheck::report
