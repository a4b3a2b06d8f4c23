#include "reconcile/bound_fit.hpp"

#include <algorithm>
#include <cmath>

#include "reconcile/written_figure.hpp"

namespace figcheck::reconcile {
namespace {

/// Which way the words of a figure lead from its number: 1 up ("more than 500"), -1 down ("nearly 600"), 0 neither.
int leads(const Claim& c) {
  switch (c.said->bound) {
    case Bound::at_least:
    case Bound::more_than:
      return 1;
    case Bound::below:
    case Bound::at_most:
    case Bound::less_than:
      return -1;
    default:
      return 0;
  }
}

/// By how much the number of a bound is likely rounded as it is written: 100 of 500 and 2,200, 50 of 150.
double rounding_step(double written) {
  const double place = last_place(written);
  if (!(place > 0)) return 0;
  const double digits = std::round(written / place);
  return digits > 10 && std::fmod(digits, 10) == 5 ? 5 * place : place;
}

/// Whether the number lies on the bound's side of it, less than a step away.
bool lies_behind(const Claim& bound, const Claim& other) {
  const int way = leads(bound);
  if (way == 0) return false;
  const double away = (*other.value - *bound.value) * way;
  const double base = *bound.value / *bound.said->value;  // of the unit that it is written in
  return away >= 0 && away < rounding_step(*bound.said->value) * base;
}

}  // namespace

bool fits_bound(const Claim& a, const Claim& b) {
  constexpr double widest = 1.25;
  const auto positive = [](const Claim& c) { return c.value && *c.value > 0 && c.said->value && *c.said->value > 0; };
  if (!positive(a) || !positive(b)) return false;
  if (std::max(*a.value, *b.value) > widest * std::min(*a.value, *b.value)) return false;
  return lies_behind(a, b) || lies_behind(b, a);
}

}  // namespace figcheck::reconcile
