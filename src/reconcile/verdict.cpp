#include "reconcile/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "reconcile/agreement.hpp"
#include "reconcile/coherence.hpp"

namespace figcheck::reconcile {
namespace {

/// How far a sum converted at a rate that some other text implied may be off: the rate was another day's, and rounded.
constexpr double rate_slack = 0.05;

/// A change that time explains is news, not an error: it weighs this much of a conflict as wide.
constexpr double change_weight = 0.3;

struct Scaled {
  const Claim* claim = nullptr;
  double factor = 1;  ///< from the claim's base to the judgement's
  Interval allowed;   ///< with slack
};

/// The base that most members are in; the first by the alphabet where they tie.
WordId commonest_base(const Claims& claims, const std::vector<std::uint32_t>& members) {
  std::map<WordId, int> count;
  for (const std::uint32_t i : members) ++count[claims.list[i].base];
  return std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

Interval widened(Interval interval, double share) {
  if (interval.lower) *interval.lower -= share * std::abs(*interval.lower);
  if (interval.upper) *interval.upper += share * std::abs(*interval.upper);
  return interval;
}

/// log of the largest lower end over the smallest upper end; 0 where they meet.
double strain_of(const std::vector<Interval>& intervals) {
  std::optional<double> low, high;
  for (const Interval& interval : intervals) {
    if (interval.lower) low = low ? std::max(*low, *interval.lower) : *interval.lower;
    if (interval.upper) high = high ? std::min(*high, *interval.upper) : *interval.upper;
  }
  if (!low || !high || *low <= *high) return 0;
  if (*high > 0) return std::log(*low / *high);
  return std::log1p(*low - *high);  // across zero there is no ratio
}

/// Median of the values, each with its weight: exact figures tell more than hedged ones.
std::optional<double> weighted_median(std::vector<std::pair<double, double>> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  double total = 0;
  for (const auto& [value, weight] : values) total += weight;
  double sum = 0;
  for (const auto& [value, weight] : values) {
    sum += weight;
    if (sum >= total / 2) return value;
  }
  return values.back().first;
}

double weight_of(Bound bound) {
  switch (bound) {
    case Bound::exact:
      return 1;
    case Bound::range:
      return 0.5;
    case Bound::vague:
      return 0.05;
    default:
      return 0.4;
  }
}

std::optional<double> centre(const Scaled& figure) {
  if (figure.claim->value) return *figure.claim->value * figure.factor;
  const Interval& interval = figure.claim->interval;
  if (interval.lower && interval.upper) return (*interval.lower + *interval.upper) / 2 * figure.factor;
  return std::nullopt;
}

/// Whether all give the same number: every pair within its rounding. The ends tell for all, since values on a line
/// agree pairwise if their rounded intervals have a point in common.
bool all_same(const std::vector<Scaled>& figures) {
  std::vector<Interval> numbers;
  const Claim* vague = nullptr;
  for (const Scaled& figure : figures) {
    const Claim& c = *figure.claim;
    if (!c.value) {
      if (vague && !same_number(*vague, c, figure.factor)) return false;
      vague = &c;
      continue;
    }
    const double room = tolerance(c) * figure.factor + 1e-9 * std::abs(*c.value * figure.factor) +
                        (figure.factor != 1 ? rate_slack * std::abs(*c.value * figure.factor) : 0);
    numbers.push_back({*c.value * figure.factor - room, *c.value * figure.factor + room});
  }
  if (vague && !numbers.empty()) return false;
  return deepest(numbers).count == numbers.size();
}

}  // namespace

double severity_of(double strain) {
  if (!(strain > 0)) return 0;
  if (!std::isfinite(strain)) return 1;
  return strain / (strain + std::log(2.0));
}

Judgement judge(const Claims& claims, const std::vector<std::uint32_t>& members) {
  Judgement out;
  out.base = commonest_base(claims, members);
  out.fitted.resize(members.size());
  out.counted.assign(members.size(), false);
  out.agrees.assign(members.size(), true);

  std::vector<Scaled> figures;
  std::vector<std::size_t> place;
  std::vector<const Claim*> counted;
  bool several_readings = false;
  std::uint32_t first_reading = claims.list[members.front()].reading;
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& c = claims.list[members[m]];
    const bool converts = c.base != out.base;
    const std::optional<double> rate =
        converts ? claims.rates.rate(claims.words.word(c.base), claims.words.word(out.base)) : 1.0;
    // A sum in another currency that no rate reaches says nothing here; nor does a figure that its text denies.
    if (!rate) continue;
    out.fitted[m] = scaled(fitted(c), *rate);
    if (c.said->negated || c.said->hypothetical) continue;
    // One that restates a figure of the same article in another currency stands and falls with it.
    if (converts && c.said->converts >= 0) continue;
    Scaled figure{&c, *rate, scaled(slackened(c, fitted(c)), *rate)};
    if (converts) figure.allowed = widened(figure.allowed, rate_slack);
    figures.push_back(figure);
    place.push_back(m);
    counted.push_back(&c);
    out.counted[m] = true;
    several_readings = several_readings || c.reading != first_reading;
  }
  if (figures.empty()) return out;

  std::vector<Interval> allowed, strict;
  std::vector<Dated> dated;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    allowed.push_back(figures[i].allowed);
    strict.push_back(out.fitted[place[i]]);
    dated.push_back({figures[i].allowed, figures[i].claim->day});
  }
  const Depth depth = deepest(allowed);
  out.range = depth.where;
  out.strain = strain_of(allowed);
  std::vector<bool> agrees = depth.satisfied;
  out.motion = motion_of(counted);

  if (depth.count == figures.size()) {
    out.verdict = !several_readings ? Verdict::single : all_same(figures) ? Verdict::consistent : Verdict::in_range;
    out.severity = out.verdict == Verdict::in_range ? change_weight * severity_of(strain_of(strict)) : 0;
    if (const Depth tight = deepest(strict); tight.count == strict.size()) out.range = tight.where;
  } else {
    const Timeline time = explain_by_time(dated, out.motion);
    out.falls = time.falls;
    if (time.feasible) {
      out.verdict = Verdict::changing;
      out.severity = change_weight * severity_of(out.strain);
      agrees = time.satisfied;
    } else {
      out.verdict = Verdict::conflicting;
      out.severity = severity_of(out.strain);
      const auto in_time = static_cast<std::size_t>(std::count(time.satisfied.begin(), time.satisfied.end(), true));
      if (in_time > depth.count && in_time < figures.size()) agrees = time.satisfied;
    }
  }

  std::vector<std::pair<double, double>> values;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    out.agrees[place[i]] = agrees[i];
    if (const auto value = centre(figures[i]); value && agrees[i])
      values.emplace_back(*value, weight_of(figures[i].claim->said->bound));
  }
  out.estimate = weighted_median(std::move(values));
  return out;
}

}  // namespace figcheck::reconcile
