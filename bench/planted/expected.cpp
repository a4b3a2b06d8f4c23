#include "planted/expected.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace figcheck::planted {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double hair = 1e-9;  // of floating point

bool meet(double low, double high) { return low <= high + hair * std::max(1.0, std::abs(high)); }

bool one_value(const std::vector<Said>& figures, Interval Said::*interval) {
  double low = -infinity;
  double high = infinity;
  for (const Said& figure : figures) {
    low = std::max(low, (figure.*interval).low);
    high = std::min(high, (figure.*interval).high);
  }
  return meet(low, high);
}

bool path_exists(Course course, std::vector<Said> figures, Interval Said::*interval) {
  if (course == Course::fixed) return one_value(figures, interval);
  std::ranges::stable_sort(figures, {}, &Said::day);
  double certain = -infinity;
  for (auto at = figures.begin(); at != figures.end();) {
    const auto next = std::find_if(at, figures.end(), [&](const Said& each) { return each.day != at->day; });
    double low = course == Course::growing ? certain : -infinity;
    double high = infinity;
    for (; at != next; ++at) {
      low = std::max(low, ((*at).*interval).low);
      high = std::min(high, ((*at).*interval).high);
    }
    if (!meet(low, high)) return false;
    certain = low;
  }
  return true;
}

}  // namespace

bool holds(Course course, const std::vector<Said>& figures) { return path_exists(course, figures, &Said::says); }

Expected expect(Course course, const std::vector<Said>& figures, bool revised) {
  if (revised && course == Course::growing) {
    Expected out = expect(Course::moving, figures);
    if (!path_exists(Course::growing, figures, &Said::says) && !out.only_conflicting())
      out.conflicting = out.changing = true;
    return out;
  }
  Expected out;
  const bool alone = std::ranges::all_of(figures, [&](const Said& each) { return each.article == figures[0].article; });
  const bool path_tolerated = path_exists(course, figures, &Said::tolerates);
  out.conflicting = !path_exists(course, figures, &Said::says);
  if (!path_tolerated) return out;
  if (alone) {
    // One article's own past figures beside its present ones are a change that it tells of itself.
    out.single = true;
    out.consistent = out.in_range = true;
    out.changing = !one_value(figures, &Said::says);
    return out;
  }
  const bool same = std::ranges::all_of(figures, [&](const Said& each) { return each.value == figures[0].value; });
  if (one_value(figures, &Said::tolerates)) out.consistent = out.in_range = true;
  if (same) out.in_range = false;
  if (!one_value(figures, &Said::says) && course != Course::fixed) out.changing = true;
  return out;
}

}  // namespace figcheck::planted
