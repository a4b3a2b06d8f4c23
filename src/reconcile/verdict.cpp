#include "reconcile/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "reconcile/agreement.hpp"
#include "reconcile/change_in_time.hpp"
#include "reconcile/coherence.hpp"
#include "reconcile/currency_split.hpp"
#include "reconcile/exchange.hpp"
#include "reconcile/revision.hpp"
#include "reconcile/standstill.hpp"
#include "reconcile/told_moment.hpp"

namespace figcheck::reconcile {
namespace {

/// A change that time explains is news, not an error: it weighs this much of a conflict as wide.
constexpr double change_weight = 0.3;

/// How long after an event its count may be told as of another day than the event's.
constexpr std::int64_t days_told_later = 14;

/// So many figures that texts have left are looked at: more would not tell more.
constexpr std::size_t most_left = 256;

/// How much a number must tell (Claim::information) for two texts hardly to have it by chance: three digits.
constexpr double telling_number = 0.6;

/// The base that most members are in; the first by the alphabet where they tie.
WordId commonest_base(const Claims& claims, const std::vector<std::uint32_t>& members) {
  std::map<WordId, int> count;
  for (const std::uint32_t i : members) ++count[claims.list[i].base];
  return std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
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

enum class Side : std::uint8_t { both, lower, upper };

Side side_of(Bound bound) {
  if (bound == Bound::at_least || bound == Bound::more_than) return Side::lower;
  if (bound == Bound::at_most || bound == Bound::less_than) return Side::upper;
  return Side::both;
}

/// Whether all give the same number: each is what the finest of them rounds to. "At least 40" and "40" give one number
/// only where the count is still growing and "at least" is said for caution.
bool all_same(const std::vector<Scaled>& figures, Motion motion) {
  const auto finest = std::min_element(figures.begin(), figures.end(), [](const Scaled& a, const Scaled& b) {
    return tolerance(*a.claim) * a.factor < tolerance(*b.claim) * b.factor;
  });
  const Side side = side_of(finest->claim->said->bound);
  return std::all_of(figures.begin(), figures.end(), [&](const Scaled& figure) {
    const Side other = side_of(figure.claim->said->bound);
    if (side != other && (motion != Motion::growing || side == Side::upper || other == Side::upper)) return false;
    if (figure.factor == finest->factor) return same_number(*finest->claim, *figure.claim);
    const std::optional<double> a = centre(*finest), b = centre(figure);
    const double slack = std::max(finest->slack, figure.slack);
    return a && b && slack <= loosest_rate &&
           std::abs(*a - *b) <= slack * std::abs(*a) + tolerance(*finest->claim) * finest->factor +
                                    tolerance(*figure.claim) * figure.factor;
  });
}

/// What the figures say of a quantity's standing still.
std::vector<Standing> standing(const Claims& claims, const std::vector<Scaled>& figures,
                               const std::vector<Dated>& dated) {
  std::vector<Standing> out;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Claim& c = *figures[i].claim;
    const bool tells = c.value && c.said->bound == Bound::exact && c.information >= telling_number;
    out.push_back({figures[i].allowed, dated[i].day, tells ? std::optional(*c.value * figures[i].factor) : std::nullopt,
                   claims.origin[c.story]});
  }
  return out;
}

/// Gives the figures that hold for their articles' own days the moments of these.
void tell_moments(std::vector<Dated>& dated, const std::vector<Scaled>& figures,
                  const std::vector<std::optional<ToldMoment>>& moments) {
  for (std::size_t i = 0; i < dated.size(); ++i)
    dated[i].at = dated[i].day && dated[i].day == figures[i].claim->told ? moments[i] : std::nullopt;
}

/// Whether all sums in the quantity's own currency are one, and only some converted from it are against them: then it
/// is no change of the quantity that tells them apart.
bool converted_stand_alone(const std::vector<Scaled>& figures, const std::vector<bool>& agrees) {
  std::size_t own = 0;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].slack > 0) continue;
    if (!agrees[i]) return false;
    ++own;
  }
  return own > 1 && own < figures.size();
}

/// How many seconds one unit of a time is; 0 for what is no time, or no known one.
double unit_length(const Claim& claim) {
  if (claim.kind != Kind::duration || !claim.value || !claim.said->value || !(*claim.said->value > 0)) return 0;
  return *claim.value / *claim.said->value;
}

/// What the texts say of earlier figures of the quantity.
Revision revised_by(const Claims& claims, const std::vector<std::uint32_t>& members, const std::vector<Scaled>& figures,
                    std::vector<Stated> left) {
  std::vector<Stated> now;
  for (const Scaled& figure : figures) now.push_back({figure.claim, figure.allowed});
  if (left.empty()) return revision_of(now, left);
  const std::vector<std::optional<ToldMoment>> moments = told_moments(claims, members);
  std::unordered_map<const Claim*, std::optional<ToldMoment>> of_claim;
  for (std::size_t m = 0; m < members.size(); ++m) of_claim.emplace(&claims.list[members[m]], moments[m]);
  for (auto* some : {&now, &left})
    for (Stated& each : *some) each.told = of_claim.at(each.claim);
  return revision_of(now, left);
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
  out.place.assign(members.size(), 0);

  std::vector<Scaled> figures;
  std::vector<std::size_t> place;
  std::vector<const Claim*> counted;
  bool several_readings = false;
  const bool mixed = std::any_of(members.begin(), members.end(), [&](std::uint32_t i) {
    const Claim& c = claims.list[i];
    return (c.kind == Kind::measure || c.kind == Kind::duration) && c.unit != claims.list[members.front()].unit;
  });
  std::uint32_t first_reading = claims.list[members.front()].reading;
  // What it was before is no figure of what it is; of a quantity that nothing else is known of it is.
  const bool only_former =
      std::all_of(members.begin(), members.end(), [&](std::uint32_t i) { return claims.list[i].former; });
  // Nor is a forecast one; of a quantity that is only foretold, forecasts are all there is.
  const bool only_supposed = std::all_of(members.begin(), members.end(), [&](std::uint32_t i) {
    return claims.list[i].said->hypothetical || claims.list[i].said->negated;
  });
  out.days = days_of(claims, members);
  std::vector<Stated> left;
  std::set<std::pair<std::uint32_t, std::int64_t>> present;
  for (const std::uint32_t i : members) present.insert({claims.list[i].reading, claims.list[i].assertion});
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& c = claims.list[members[m]];
    const bool converts = c.base != out.base;
    const std::optional<Exchange> rate =
        claims.rates.exchange(claims.words.word(c.base), claims.words.word(out.base), out.days);
    // A sum in another currency that no rate reaches says nothing here; nor does a figure that its text denies.
    if (!rate) continue;
    out.fitted[m] = converts ? exchanged(fitted(c, mixed), *rate) : fitted(c, mixed);
    if (c.said->superseded && !only_former) {
      Interval allowed = slackened(c, fitted(c, mixed));
      if (!c.said->negated && left.size() < most_left)
        left.push_back({&c, converts ? exchanged(allowed, *rate) : allowed});
      continue;
    }
    if (c.said->negated || (c.said->hypothetical && !only_supposed)) continue;
    if (c.former && !c.dated && !only_former) continue;
    // One that restates a figure of the same article in another unit stands and falls with it: whether it converts is a
    // finding of its own (findings.hpp). At the rates of the day a sum of money is held against all others.
    if (c.said->converts >= 0 && (converts ? rate->stated : present.contains({c.reading, c.said->converts}))) continue;
    Scaled figure{&c, rate->rate(), rate->slack(), slackened(c, fitted(c, mixed))};
    if (converts) figure.allowed = exchanged(figure.allowed, *rate);
    figures.push_back(figure);
    place.push_back(m);
    counted.push_back(&c);
    out.counted[m] = true;
    several_readings = several_readings || c.reading != first_reading;
  }
  if (figures.empty()) return out;

  const Revision revision = revised_by(claims, members, figures, std::move(left));
  for (std::size_t i = figures.size(); i-- > 0;) {
    if (!revision.overtaken[i]) continue;
    figures.erase(figures.begin() + static_cast<std::ptrdiff_t>(i));
    place.erase(place.begin() + static_cast<std::ptrdiff_t>(i));
    counted.erase(counted.begin() + static_cast<std::ptrdiff_t>(i));
  }

  std::vector<Interval> allowed, strict;
  std::vector<Dated> dated;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    allowed.push_back(figures[i].allowed);
    strict.push_back(out.fitted[place[i]]);
    const Claim& c = *figures[i].claim;
    dated.push_back({figures[i].allowed, c.day, c.said->moment, unit_length(c)});
  }
  const Depth depth = deepest(allowed);
  out.range = depth.where;
  out.strain = strain_of(allowed);
  std::vector<bool> agrees = depth.satisfied;
  out.motion = motion_of(counted);

  if (depth.count == figures.size()) {
    out.verdict = !several_readings               ? Verdict::single
                  : all_same(figures, out.motion) ? Verdict::consistent
                                                  : Verdict::in_range;
    out.severity = out.verdict == Verdict::in_range ? change_weight * severity_of(strain_of(strict)) : 0;
    if (const Depth tight = deepest(strict); tight.count == strict.size()) out.range = tight.where;
    if (const std::optional<CurrencySplit> split = split_within_currency(claims, members, out.base, out.counted)) {
      out.verdict = Verdict::conflicting;
      out.strain = split->strain;
      out.severity = severity_of(split->strain);
      for (std::size_t m = 0; m < members.size(); ++m) {
        out.agrees[m] = split->agrees[m];
        out.counted[m] = out.counted[m] || !split->agrees[m];
      }
    }
  } else {
    std::vector<std::optional<ToldMoment>> moments(figures.size());
    if (moves_within_a_day(counted, out.motion)) {
      std::vector<std::uint32_t> of_figures;
      for (const std::size_t m : place) of_figures.push_back(members[m]);
      moments = told_moments(claims, of_figures);
    }
    tell_moments(dated, figures, moments);
    Timeline time = explain_by_time(dated, out.motion);
    if (!time.feasible && out.motion != Motion::still && counted.front()->kind != Kind::measure) {
      // "Killed on Saturday" tells the day of the event; the count is as of the day that it is told.
      for (std::size_t i = 0; i < figures.size(); ++i) {
        const Claim& c = *figures[i].claim;
        if (!c.said->as_of_stated && c.told && c.day && *c.told > *c.day && *c.told - *c.day <= days_told_later)
          dated[i].day = c.told;
      }
      tell_moments(dated, figures, moments);
      const auto satisfied = [](const Timeline& each) {
        return std::count(each.satisfied.begin(), each.satisfied.end(), true);
      };
      if (Timeline later = explain_by_time(dated, out.motion); later.feasible || satisfied(later) > satisfied(time))
        time = std::move(later);
    }
    out.falls = time.falls;
    if (time.feasible && out.motion == Motion::free) {
      time.satisfied = agree_with_standstill(standing(claims, figures, dated));
      time.feasible = std::count(time.satisfied.begin(), time.satisfied.end(), false) == 0;
    }
    if (time.feasible && converted_stand_alone(figures, agrees)) time.feasible = false;
    if ((out.motion == Motion::growing || out.motion == Motion::elapsing) && undated_counts_that_go_on(figures)) {
      out.verdict = Verdict::changing;
      out.severity = change_weight * severity_of(out.strain);
      agrees.assign(figures.size(), true);
    } else if (time.feasible && is_plausible_change(figures, dated, out.motion, out.strain)) {
      out.verdict = Verdict::changing;
      out.severity = change_weight * severity_of(out.strain);
      agrees = time.satisfied;
      for (std::size_t i = 0; i < figures.size(); ++i) out.place[place[i]] = time.place[i];
    } else {
      out.verdict = Verdict::conflicting;
      out.severity = severity_of(out.strain);
      const auto in_time = static_cast<std::size_t>(std::count(time.satisfied.begin(), time.satisfied.end(), true));
      if (in_time > depth.count && in_time < figures.size()) agrees = time.satisfied;
    }
  }

  out.revised = revision.revised && out.verdict != Verdict::conflicting;
  if (out.revised && out.verdict != Verdict::changing) {
    out.verdict = Verdict::changing;
    out.strain = revision.strain;
    out.severity = change_weight * severity_of(out.strain);
  }

  std::vector<std::pair<double, double>> values;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    out.agrees[place[i]] = out.agrees[place[i]] && agrees[i];
    if (const auto value = centre(figures[i]); value && agrees[i])
      values.emplace_back(*value, weight_of(figures[i].claim->said->bound));
  }
  out.estimate = weighted_median(std::move(values));
  return out;
}

}  // namespace figcheck::reconcile
