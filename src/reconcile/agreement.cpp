#include "reconcile/agreement.hpp"

#include <algorithm>
#include <cmath>

namespace figcheck::reconcile {
namespace {

// Where rounding is half a unit of the last place, the two ends belong to the neighbours: 7.6 reaches up to 7.65,
// and 7.7 down to it.
constexpr double half_open = 1 - 1e-6;

/// Half a unit of the last place of a whole number.
constexpr double half_unit = 0.5;

/// How many times its lower end a vague plural may stand for before it is the wrong word: "dozens" for 190, "thousands"
/// for 19,000.
double soft_top(double lower) {
  if (lower < 10) return 4 * lower;
  if (lower < 100) return 8 * lower;
  return 10 * lower;
}

bool hedged(Bound bound) {
  return bound == Bound::approx || bound == Bound::below || bound == Bound::at_least || bound == Bound::more_than ||
         bound == Bound::at_most || bound == Bound::less_than || bound == Bound::vague;
}

}  // namespace

double tolerance(const Claim& claim, bool mixed) {
  if (!claim.value || claim.kind == Kind::age) return 0;
  const double size = std::abs(*claim.value);
  if (claim.kind == Kind::count && size < 100) return 0;
  const double rounding = std::max(0.0, claim.rounding);
  if (mixed) {
    // A conversion is rounded to the last place that it is written with, be it a whole unit: 3 miles for 5 kilometers.
    const double written = std::abs(*claim.said->value);
    const double place = claim.said->rounding > 0 || !(written > 0) ? rounding : half_unit * size / written;
    return std::min(place + conversion_rounding * size, (written < 10 ? widest_of_digit : widest_conversion) * size);
  }
  return std::min(rounding, widest_rounding * size) * half_open;
}

namespace {

/// How far above a round number the value may lie where its writer cut off what follows: "43,000" of 43,859. Only
/// what ends in zeros can be cut so; a whole unit of its last place, a little short of the next round number.
double cut_off(const Claim& claim) {
  if (!claim.value || claim.kind != Kind::count || !(claim.rounding > 1)) return 0;
  return std::min(2 * claim.rounding, widest_rounding * std::abs(*claim.value)) * half_open;
}

Interval widened(Interval interval, double share) {
  if (interval.lower) *interval.lower -= share * std::abs(*interval.lower);
  if (interval.upper) *interval.upper += share * std::abs(*interval.upper);
  return interval;
}

/// What the words and the precision allow.
Interval as_written(const Claim& claim, bool mixed) {
  Interval fit = claim.interval;
  if (claim.said->bound == Bound::vague) {
    if (fit.lower && !fit.upper) fit.upper = soft_top(*fit.lower);
    return fit;
  }
  const double room = tolerance(claim, mixed);
  if (fit.lower) *fit.lower -= room;
  if (fit.upper) *fit.upper += std::max(room, cut_off(claim));
  return fit;
}

}  // namespace

Interval fitted(const Claim& claim, bool mixed) { return widened(as_written(claim, mixed), claim.granted); }

Interval slackened(const Claim& claim, const Interval& fit) {
  return hedged(claim.said->bound) ? widened(fit, hedge_slack) : fit;
}

void grant(Claim& claim, double share) {
  claim.granted = share;
  claim.allowed = slackened(claim, fitted(claim));
}

Interval scaled(const Interval& interval, double factor) {
  Interval out = interval;
  if (out.lower) *out.lower *= factor;
  if (out.upper) *out.upper *= factor;
  return out;
}

bool intersect(const Interval& a, const Interval& b) {
  return !(a.lower && b.upper && *a.lower > *b.upper) && !(b.lower && a.upper && *b.lower > *a.upper);
}

bool same_number(const Claim& a, const Claim& b, double factor) {
  if (a.value && b.value) {
    const bool mixed = a.unit != b.unit && a.kind != Kind::count;
    const double of_a = tolerance(a, mixed), of_b = tolerance(b, mixed) * factor;
    // Two ways of writing one number differ in the last bits once they are converted.
    const double bits = 1e-9 * std::abs(*a.value);
    return std::abs(*a.value - *b.value * factor) <= (mixed ? of_a + of_b : std::max(of_a, of_b)) + bits;
  }
  if (a.value || b.value) return false;
  const auto close = [&](const std::optional<double>& x, const std::optional<double>& y) {
    if (!x || !y) return !x && !y;
    return std::abs(*x - *y * factor) <= 1e-9 * std::abs(*x) + widest_rounding * std::abs(*x) * (a.unit != b.unit);
  };
  return close(a.interval.lower, b.interval.lower) && close(a.interval.upper, b.interval.upper);
}

}  // namespace figcheck::reconcile
