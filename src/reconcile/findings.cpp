#include "reconcile/findings.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "reconcile/explanation.hpp"
#include "reconcile/scale.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// How far a conversion may miss beyond both roundings before it is wrong: writers convert an unrounded original, or by
/// "1.6".
constexpr double conversion_slack = 0.10;

/// A number of no more than one digit is rounded so coarsely that its conversion proves nothing below this ratio.
constexpr double coarse_slack = 0.35;

struct Place {
  std::uint32_t reading = 0;
  std::uint32_t assertion = 0;
};

Member member(Place place, const Assertion& said) { return {place.reading, place.assertion, said.interval, false}; }

bool one_digit(double value) {
  if (!(value > 0)) return true;
  const double top = value / std::pow(10, std::floor(std::log10(value)));
  return std::abs(top - std::round(top)) < 1e-9;
}

/// Says so where a measure and its conversion can't be one length, weight …
std::optional<std::string> wrong_conversion(const Assertion& of, const Assertion& in) {
  const bool measures = (of.kind == Kind::measure || of.kind == Kind::duration) && of.kind == in.kind;
  if (!measures || of.unit == in.unit || !of.value || !in.value || !(*of.value > 0) || !(*in.value > 0))
    return std::nullopt;
  const std::optional<double> due = convert_value(*of.value, of.unit, in.unit);
  const std::optional<double> zero = convert_value(0, of.unit, in.unit);
  if (!due || !zero || !(*due > 0)) return std::nullopt;
  const std::optional<double> above = convert_value(*of.value + of.rounding, of.unit, in.unit);
  const double room = std::abs(above.value_or(*due) - *due) + in.rounding;
  const double slack = one_digit(*of.value) || one_digit(*in.value) ? coarse_slack : conversion_slack;
  if (*zero != 0) {
    // Degrees: a share of the value means nothing where zero is arbitrary.
    if (std::abs(*in.value - *due) <= room + 2) return std::nullopt;
  } else if (std::abs(*in.value - *due) <= room + slack * *due) {
    return std::nullopt;
  }
  return of.figure + ' ' + of.unit + " is " + written(*due) + ' ' + in.unit + ", not " + in.figure + '.';
}

/// Says so where a part is larger than the set that it is a part of, whatever the hedges mean.
std::optional<std::string> larger_part(const Assertion& part, const Assertion& whole) {
  if (part.kind != Kind::count || whole.kind != Kind::count || part.negated || whole.negated || part.hypothetical ||
      whole.hypothetical)
    return std::nullopt;
  if (part.bound == Bound::vague || whole.bound == Bound::vague) return std::nullopt;
  if (!part.interval.lower || !whole.interval.upper ||
      !(*part.interval.lower > *whole.interval.upper + whole.rounding * (whole.rounding > 1)))
    return std::nullopt;
  return part.figure + " are said to be a part of " + whole.figure + ", which is fewer.";
}

}  // namespace

std::vector<Finding> findings_of(const std::vector<extract::Reading>& readings) {
  std::vector<Finding> findings;
  for (std::uint32_t r = 0; r < readings.size(); ++r) {
    const std::vector<Assertion>& all = readings[r].assertions;
    const auto at = [&](std::int32_t index) {
      return index >= 0 && static_cast<std::size_t>(index) < all.size() ? &all[static_cast<std::size_t>(index)]
                                                                        : nullptr;
    };
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      if (all[i].role != Role::assertion) continue;
      if (const Assertion* of = at(all[i].converts)) {
        if (auto explanation = wrong_conversion(*of, all[i])) {
          findings.push_back({"conversion",
                              std::move(*explanation),
                              {member({r, static_cast<std::uint32_t>(all[i].converts)}, *of), member({r, i}, all[i])}});
        }
      }
      if (const Assertion* whole = at(all[i].subset_of)) {
        if (auto explanation = larger_part(all[i], *whole)) {
          findings.push_back(
              {"subset",
               std::move(*explanation),
               {member({r, static_cast<std::uint32_t>(all[i].subset_of)}, *whole), member({r, i}, all[i])}});
        }
      }
    }
  }
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
    const auto key = [&](const Finding& f) {
      const Assertion& first = readings[f.members.front().reading].assertions[f.members.front().assertion];
      return std::tuple(std::string_view(f.kind), std::string_view(first.doc), first.span.begin,
                        std::string_view(f.explanation));
    };
    return key(a) < key(b);
  });
  return findings;
}

}  // namespace figcheck::reconcile
