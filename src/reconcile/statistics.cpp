#include "reconcile/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "reconcile/weighted_trend.hpp"
#include "statistics/change_point.hpp"
#include "statistics/deleted_residuals.hpp"
#include "statistics/distribution.hpp"
#include "statistics/mann_kendall.hpp"
#include "statistics/pooling.hpp"
#include "statistics/sen_slope.hpp"

namespace figcheck::reconcile {
namespace {

using statistics::Method;

/// The error that is borne: one report in twenty shows what chance alone would.
constexpr double error_rate = 0.05;

constexpr Method method = Method::restricted_maximum_likelihood;

Interval shown(const statistics::Bounds& logarithms, const Display& display) {
  const statistics::Bounds values = statistics::exponentiated(logarithms);
  return display.shown(Interval{values.lower, values.upper});
}

void pool_into(Statistics& out, const std::vector<Effect>& effects, const Display& display) {
  const auto k = static_cast<Eigen::Index>(effects.size());
  Eigen::VectorXd y(k), v(k);
  for (Eigen::Index i = 0; i < k; ++i) {
    y(i) = effects[static_cast<std::size_t>(i)].y;
    v(i) = effects[static_cast<std::size_t>(i)].variance;
  }
  const auto pooled = statistics::pool(y, v, method);
  const auto by_moments = statistics::pool(y, v, Method::dersimonian_laird);
  if (!pooled || !by_moments) {
    out.not_pooled = "the variance between them does not settle";
    return;
  }
  out.pooled = PooledFigures{effects.size(),
                             pooled->model.q,
                             pooled->model.degrees,
                             pooled->model.p,
                             pooled->model.i2,
                             pooled->model.h2,
                             pooled->model.tau2,
                             by_moments->model.tau2,
                             display.shown(std::exp(pooled->estimate)),
                             shown(pooled->confidence, display),
                             shown(pooled->prediction, display)};
  // Bonferroni: as many figures are tested as there are.
  const double critical = statistics::normal_critical(1 - error_rate / static_cast<double>(k));
  const auto residuals = statistics::deleted_residuals(y, v, Eigen::MatrixXd::Ones(k, 1), method);
  for (std::size_t i = 0; i < residuals.size(); ++i) {
    const auto& residual = residuals[i];
    if (!residual || !(std::abs(residual->studentized) > critical)) continue;
    out.apart.push_back(
        {effects[i].member, residual->studentized, display.shown(std::exp(effects[i].y - residual->residual))});
  }
}

/// The break, where two levels fit the days better than a straight line does.
std::optional<LevelBreak> break_of(const std::vector<DayValue>& days, const std::vector<double>& times,
                                   const std::vector<double>& values, const statistics::SenSlope& line) {
  const auto change = statistics::pettitt(values);
  if (!change || !(change->p < error_rate)) return std::nullopt;
  const std::size_t first = change->last_before + 1;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(first);
  LevelBreak out{days[first - 1].day, days[first].day, statistics::median({values.begin(), middle}),
                 statistics::median({middle, values.end()}), change->p};
  double by_levels = 0, by_line = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    by_levels += std::abs(values[i] - (i < first ? out.before : out.after));
    by_line += std::abs(values[i] - line.intercept - line.slope * times[i]);
  }
  if (by_levels >= by_line) return std::nullopt;
  return out;
}

void trend_into(Statistics& out, const std::vector<DayValue>& days, const Judgement& judgement) {
  std::vector<double> times, values;
  for (const DayValue& each : days) {
    times.push_back(static_cast<double>(each.day - days.front().day));
    values.push_back(each.value);
  }
  const statistics::MannKendall trend = statistics::mann_kendall(values);
  const auto line = statistics::sen_slope(times, values);
  if (!line) {
    out.no_trend = "the days have no slope";
    return;
  }
  DayTrend& told = out.trend.emplace();
  told.days = days.size();
  told.s = trend.s;
  told.tau = trend.tau;
  told.p = trend.p;
  told.slope = line->slope;
  told.interval = {line->interval.lower, line->interval.upper};
  // A count that only grows is at another level at every day: a break says nothing of it.
  if (judgement.motion == Motion::free && days.size() >= fewest_days_by_approximation)
    told.change = break_of(days, times, values, *line);
}

}  // namespace

bool follow_time(const Judgement& judgement, const std::vector<Effect>& effects) {
  if (judgement.verdict == Verdict::changing) return true;
  if (judgement.verdict != Verdict::conflicting) return false;
  if (stands_or_ages(judgement.motion)) return false;
  // What stands against a count that grows does not make one value of the rest.
  Interval common;
  for (const Effect& effect : effects) {
    if (!judgement.agrees[effect.member]) continue;
    const Interval& fitted = judgement.fitted[effect.member];
    if (fitted.lower && (!common.lower || *fitted.lower > *common.lower)) common.lower = fitted.lower;
    if (fitted.upper && (!common.upper || *fitted.upper < *common.upper)) common.upper = fitted.upper;
  }
  return common.lower && common.upper && *common.lower > *common.upper * (1 + least_half_width);
}

std::string why_not_pooled(const Judgement& judgement, const std::vector<Effect>& effects) {
  if (effects.size() < fewest_pooled)
    return std::to_string(effects.size()) + " independent " + (effects.size() == 1 ? "figure gives" : "figures give") +
           " a value and not only a bound; " + std::to_string(fewest_pooled) + " are needed";
  if (follow_time(judgement, effects)) return "the figures are of different days and follow time";
  if (judgement.verdict == Verdict::consistent) return "all give the same number, as finely as they are written";
  const auto [low, high] =
      std::minmax_element(effects.begin(), effects.end(), [](const Effect& a, const Effect& b) { return a.y < b.y; });
  if (low->y == high->y) return "all give the same number";
  return "";
}

std::vector<DayValue> day_values(const Claims& claims, const std::vector<std::uint32_t>& members,
                                 const Judgement& judgement, const Display& display,
                                 const std::vector<std::uint32_t>& origin) {
  std::map<std::int64_t, std::vector<double>> by_day;
  std::set<std::pair<std::int64_t, std::uint32_t>> heard;
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& claim = claims.list[members[m]];
    const Bound bound = claim.said->bound;
    if (!judgement.counted[m] || !claim.day || bound == Bound::vague || bound == Bound::at_most ||
        bound == Bound::less_than)
      continue;
    const bool reached = bound == Bound::at_least || bound == Bound::more_than;
    if (reached && judgement.motion != Motion::growing) continue;
    const std::optional<double> value =
        claim.base == judgement.base && claim.value ? claim.value
        : !judgement.fitted[m].lower || !judgement.fitted[m].upper
            ? std::nullopt
            : std::optional((*judgement.fitted[m].lower + *judgement.fitted[m].upper) / 2);
    if (!value || !std::isfinite(*value) || !heard.emplace(*claim.day, origin[claim.story]).second) continue;
    by_day[*claim.day].push_back(display.shown(*value));
  }
  std::vector<DayValue> days;
  for (auto& [day, values] : by_day) days.push_back({day, statistics::median(std::move(values))});
  return days;
}

std::string why_no_trend(const Judgement& judgement, const std::vector<DayValue>& days) {
  if (stands_or_ages(judgement.motion)) return "it is not a quantity that moves from day to day";
  if (days.size() < fewest_days)
    return std::to_string(days.size()) + (days.size() == 1 ? " day has" : " days have") + " a value; " +
           std::to_string(fewest_days) + " are needed";
  if (days.size() > statistics::longest_series)
    return "there are more than " + std::to_string(statistics::longest_series) + " days";
  std::vector<double> values;
  for (const DayValue& each : days) values.push_back(each.value);
  std::sort(values.begin(), values.end());
  if (values.front() == values.back()) return "all days have the same number";
  if (days.size() < fewest_days_by_approximation && std::adjacent_find(values.begin(), values.end()) != values.end())
    return "some of the " + std::to_string(days.size()) + " days have the same number; then " +
           std::to_string(fewest_days_by_approximation) + " days are needed";
  return "";
}

Statistics statistics_of(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement,
                         const Display& display, const std::vector<Effect>& effects,
                         const std::vector<std::uint32_t>& origin) {
  Statistics out;
  out.not_pooled = why_not_pooled(judgement, effects);
  if (out.not_pooled.empty()) pool_into(out, effects, display);
  const std::vector<DayValue> days = day_values(claims, members, judgement, display, origin);
  out.no_trend = why_no_trend(judgement, days);
  if (out.no_trend.empty()) trend_into(out, days, judgement);
  // About a break no line is straight.
  if (out.trend && !out.trend->change) out.trend->weighted = weighted_trend(claims, members, effects);
  return out;
}

}  // namespace figcheck::reconcile
