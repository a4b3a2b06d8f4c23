#include "reconcile/standstill.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>

namespace figcheck::reconcile {
namespace {

/// The first and last day on which a number is told, and by whom.
struct Stretch {
  std::int64_t first = 0, last = 0;
  std::uint32_t first_origin = 0, last_origin = 0;
  std::size_t figures = 0;
};

bool allows(const Interval& interval, double number) {
  return !(interval.lower && *interval.lower > number) && !(interval.upper && *interval.upper < number);
}

}  // namespace

std::vector<bool> agree_with_standstill(const std::vector<Standing>& figures) {
  std::map<double, Stretch> stretches;
  for (const Standing& figure : figures) {
    if (!figure.day || !figure.number || !std::isfinite(*figure.number)) continue;
    const auto [at, fresh] =
        stretches.try_emplace(*figure.number, Stretch{*figure.day, *figure.day, figure.origin, figure.origin, 0});
    Stretch& stretch = at->second;
    ++stretch.figures;
    if (*figure.day < stretch.first) {
      stretch.first = *figure.day;
      stretch.first_origin = figure.origin;
    }
    if (*figure.day > stretch.last) {
      stretch.last = *figure.day;
      stretch.last_origin = figure.origin;
    }
  }
  // The number that most give on several days.
  const auto longest = std::max_element(stretches.begin(), stretches.end(), [](const auto& a, const auto& b) {
    const auto weight = [](const Stretch& stretch) {
      return stretch.last > stretch.first && stretch.first_origin != stretch.last_origin ? stretch.figures : 0;
    };
    return weight(a.second) < weight(b.second);
  });
  std::vector<bool> agree(figures.size(), true);
  if (longest == stretches.end()) return agree;
  const auto& [number, stretch] = *longest;
  if (stretch.last <= stretch.first || stretch.first_origin == stretch.last_origin) return agree;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Standing& figure = figures[i];
    if (!figure.day || *figure.day <= stretch.first || *figure.day >= stretch.last) continue;
    agree[i] = allows(figure.allowed, number);
  }
  return agree;
}

}  // namespace figcheck::reconcile
