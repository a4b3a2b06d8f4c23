#include "reconcile/number_features.hpp"

#include <algorithm>
#include <cmath>

#include "reconcile/agreement.hpp"
#include "reconcile/bound_fit.hpp"
#include "reconcile/digit_slip.hpp"
#include "reconcile/exchange.hpp"
#include "reconcile/numbers_beside.hpp"

namespace figcheck::reconcile {
namespace {

/// log of the ratio by which two intervals miss each other, 0 where they meet, squashed to [0, 1): a factor of e is
/// 0.5.
double distance(const Interval& a, const Interval& b) {
  if (intersect(a, b)) return 0;
  const bool a_above = a.lower && b.upper && *a.lower > *b.upper;
  const double above = a_above ? *a.lower : *b.lower;
  const double below = a_above ? *b.upper : *a.upper;
  if (!(below > 0) || !(above > 0)) return 1;
  const double ratio = std::log(above / below);
  return ratio / (1 + ratio);
}

/// What the chance agreement of two numbers is worth where only rounding makes them one.
constexpr double by_rounding = 0.3;
/// The most that it is worth where a rate of exchange makes them one: every tenth number or so is within its room.
constexpr double by_exchange = 0.2;

/// All that the number of a claim may stand for.
Interval around(const Claim& claim) {
  const double room = tolerance(claim, true);
  return {*claim.value - room, *claim.value + room};
}

bool has_digits(const Claim& claim) {
  return std::any_of(claim.said->figure.begin(), claim.said->figure.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// How much two figures look like slips of each other: only of digits, under one unit. Nobody writes fifteen for a
/// hundred and fifty.
double slip_between(const Claim& a, const Claim& b) {
  const bool alike = a.said->value && b.said->value && (a.kind == Kind::count || a.unit == b.unit);
  const double slip = alike ? digit_slip(*a.said->value, *b.said->value) : 0;
  return slip > 0 && has_digits(a) && has_digits(b) ? slip : 0;
}

/// The distance of a factor of a hundred.
const double far_apart = std::log(100.0) / (1 + std::log(100.0));

}  // namespace

void compare_numbers(const Claims& claims, const Claim& a, const Claim& b, Features& f) {
  const bool here = a.reading == b.reading;
  const bool one_thing = f[Feature::head_same] > 0 || f[Feature::noun_same] > 0;
  const bool two_things = f[Feature::head_differs] > 0 || f[Feature::noun_differs] > 0;
  const Interval& fit_a = a.allowed;
  Interval fit_b = b.allowed;
  bool same = false, converted = false;
  if (a.base == b.base) {
    same = same_number(a, b);
  } else if (const std::optional<Exchange> exchange = exchange_between(claims, b, a)) {
    converted = true;
    fit_b = exchanged(fit_b, *exchange);
    same = exchange->slack() <= loosest_rate && a.value && b.value &&
           intersect(around(a), exchanged(around(b), *exchange));
  } else {
    same = same_number(a, b);
  }
  // Two numbers that are one only by rounding ("150" and 148) tell less than one number written twice; a conversion
  // always rounds.
  const bool rounded = same && a.value && b.value && a.unit == b.unit && *a.value != *b.value;
  // "Several" and "several" are one word, and say next to nothing of a number.
  const bool vague = !a.value && !b.value && a.said->bound == Bound::vague && b.said->bound == Bound::vague;
  f[Feature::same_value] = rounded ? by_rounding : same && !vague;
  f[Feature::same_vague] = same && vague;
  // One number that hardly comes up by chance is the answer to what names leave open: one article says who pays, the
  // other who gets it.
  if (same && a.value && b.value && !rounded) {
    const double open = 1 - std::min(a.information, b.information);
    f[Feature::names_clash] *= open;
    f[Feature::whose_clash] *= open;
  }
  f[Feature::same_telling_value] =
      same ? (a.value && b.value
                  ? std::min({a.information, b.information, converted ? by_exchange : 1}) * (rounded ? by_rounding : 1)
              : vague ? 0
                      : 0.1)
           : 0;
  const bool meet = intersect(fit_a, fit_b);
  f[Feature::compatible] = !same && meet;
  // "Thousands" may stand for any thousand things.
  f[Feature::vague_fits] =
      !same && meet && one_thing && (a.said->bound == Bound::vague) != (b.said->bound == Bound::vague);
  f[Feature::bound_fits] = !same && meet && a.base == b.base && a.kind != Kind::age && fits_bound(a, b);
  // Where a slip made one number of the other, how far it carried it tells nothing.
  f[Feature::slip] = !same && !meet ? slip_between(a, b) : 0;
  f[Feature::apart] = !same && !meet ? distance(fit_a, fit_b) * (1 - f[Feature::slip]) : 0;
  f[Feature::far] = f[Feature::apart] > far_apart;
  f[Feature::differs] = !same && !meet;
  f[Feature::reworded] = here ? 0 : f[Feature::apart] * f[Feature::near] * f[Feature::terms];
  // Shares, ages and lengths have little room to be far apart in.
  const bool roomy = a.kind == Kind::count || a.kind == Kind::money;
  const bool may_be_close = roomy && a.base == b.base && !two_things;
  f[Feature::close] = f[Feature::differs] > 0 && may_be_close ? closeness(a, b) : 0;
  f[Feature::spoken_for] = f[Feature::differs] > 0 ? spoken_for(claims, a, b) : 0;
  f[Feature::company] = here ? 0 : company(claims, a, b);
  f[Feature::differs_here] = !same && !meet && here;
}

}  // namespace figcheck::reconcile
