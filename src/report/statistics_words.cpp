#include "report/statistics_words.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "grammar/date.hpp"
#include "reconcile/explanation.hpp"
#include "report/passage.hpp"
#include "report/wording.hpp"

namespace figcheck::report {

namespace {

using reconcile::Quantity;

/// Below it a difference is told as one.
constexpr double kTelling = 0.05;

/// How many of the figures that stand apart are told.
constexpr std::size_t kMostApart = 3;

/// Three significant digits: an estimate has no more.
std::string about(double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.3g", value);
  return reconcile::written(std::strtod(buffer, nullptr));
}

std::string between(const Interval& interval) {
  return about(interval.lower.value_or(0)) + " to " + about(interval.upper.value_or(0));
}

std::string p_words(double p) {
  if (p < 0.001) return "p < 0.001";
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "p = %.2g", p);
  return buffer;
}

std::string fixed_words(double value, int places) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.*f", places, value);
  return buffer;
}

std::string pooled_words(const reconcile::PooledFigures& pooled, bool some_apart) {
  const bool differ = pooled.p < kTelling;
  std::string out = (some_apart && !differ ? "All in all, the " : "The ") + std::to_string(pooled.origins) +
                    " independent figures differ " + (differ ? "more than" : "no more than") +
                    " their rounding and hedges explain (Q = " + about(pooled.q) + " on " + about(pooled.degrees) +
                    " degrees of freedom, " + p_words(pooled.p);
  if (differ) out += "; I² = " + fixed_words(pooled.i2, 0) + "%, τ = " + about(std::sqrt(pooled.tau2));
  out += "). Together they come to about " + about(pooled.estimate) + " (95%: " + between(pooled.confidence) + ")";
  if (differ) out += "; another independent figure is to be expected from " + between(pooled.prediction);
  return out + '.';
}

std::string apart_words(const Check& check, const Quantity& quantity, const reconcile::Apart& apart) {
  const reconcile::Member& member = quantity.members.at(apart.member);
  return "\"" + std::string(worded(assertion_of(check, member))) + "\" (" +
         shortened(article_words(check.readings[member.reading])) + ") stands apart from all the others, which make " +
         about(apart.others) + " expected: it is " + fixed_words(std::abs(apart.studentized), 1) + " standard errors " +
         (apart.studentized > 0 ? "above" : "below") + " that (studentized deleted residual).";
}

std::string trend_words(const reconcile::DayTrend& trend) {
  const std::string chance = " (Mann–Kendall: tau = " + fixed_words(trend.tau, 2) + ", " + p_words(trend.p) + ")";
  const std::string over = " over " + std::to_string(trend.days) + " days that have one";
  if (!(trend.p < kTelling)) return "The figures given" + over + " neither rise nor fall beyond chance" + chance + '.';
  const bool rising = trend.s > 0;
  Interval size = trend.interval;
  if (!rising) size = {-size.upper.value_or(0), -size.lower.value_or(0)};
  return std::string("The figures given ") + (rising ? "rose" : "fell") + " by about " + about(std::abs(trend.slope)) +
         " a day (95%: " + between(size) + ")" + over + chance + '.';
}

std::string weighted_words(const reconcile::WeightedTrend& weighted) {
  const bool rising = weighted.per_day > 0;
  Interval size = weighted.interval;
  if (!rising) size = {-size.upper.value_or(0), -size.lower.value_or(0)};
  const auto percent = [](double share) { return about(100 * share) + '%'; };
  return std::string("Weighted by how finely each is given, the ") + std::to_string(weighted.figures) +
         " independent figures " + (rising ? "rose" : "fell") + " by about " + percent(std::abs(weighted.per_day)) +
         " a day (95%: " + percent(size.lower.value_or(0)) + " to " + percent(size.upper.value_or(0)) + ", " +
         p_words(weighted.p) + ").";
}

std::string break_words(const reconcile::LevelBreak& change) {
  return "They break between " + date_words(date_of_day_number(change.last_before)) + " and " +
         date_words(date_of_day_number(change.first_after)) + ": from about " + about(change.before) + " to about " +
         about(change.after) + " (Pettitt: " + p_words(change.p) + ").";
}

std::vector<std::string> words(const Check& check, const Quantity& quantity, bool telling_only) {
  const reconcile::Statistics& statistics = quantity.statistics;
  std::vector<std::string> out;
  if (statistics.pooled && (!telling_only || statistics.pooled->p < kTelling))
    out.push_back(pooled_words(*statistics.pooled, !statistics.apart.empty()));
  for (std::size_t i = 0; i < statistics.apart.size() && i < kMostApart; ++i)
    out.push_back(apart_words(check, quantity, statistics.apart[i]));
  if (statistics.apart.size() > kMostApart)
    out.push_back(std::to_string(statistics.apart.size() - kMostApart) + " more stand apart.");
  if (statistics.trend && (!telling_only || statistics.trend->p < kTelling))
    out.push_back(trend_words(*statistics.trend));
  if (statistics.trend && statistics.trend->weighted && statistics.trend->weighted->p < kTelling &&
      statistics.trend->p < kTelling)
    out.push_back(weighted_words(*statistics.trend->weighted));
  if (statistics.trend && statistics.trend->change) out.push_back(break_words(*statistics.trend->change));
  return out;
}

}  // namespace

std::vector<std::string> statistics_words(const Check& check, const Quantity& quantity) {
  return words(check, quantity, false);
}

std::vector<std::string> telling_statistics_words(const Check& check, const Quantity& quantity) {
  return words(check, quantity, true);
}

std::vector<std::string> missing_statistics_words(const Quantity& quantity) {
  std::vector<std::string> out;
  if (!quantity.statistics.not_pooled.empty()) out.push_back("Not pooled: " + quantity.statistics.not_pooled + '.');
  if (!quantity.statistics.no_trend.empty()) out.push_back("No trend: " + quantity.statistics.no_trend + '.');
  return out;
}

std::string rate_words(const Quantity& quantity) {
  if (!quantity.statistics.trend) return {};
  const reconcile::DayTrend& trend = *quantity.statistics.trend;
  return (trend.slope > 0 ? "+" : "") + about(trend.slope) + " a day (95%: " + between(trend.interval) + ") over " +
         std::to_string(trend.days) + " days" + (trend.p < kTelling ? "" : ", no more than chance");
}

std::string lean_words(const reconcile::Lean& lean) {
  const auto percent = [](double ratio) { return fixed_words(std::abs(ratio - 1) * 100, 1) + "%"; };
  const bool higher = lean.ratio > 1;
  const double near = (higher ? lean.interval.lower : lean.interval.upper).value_or(1);
  const double far = (higher ? lean.interval.upper : lean.interval.lower).value_or(1);
  return shortened(lean.name) + (lean.source ? ", as quoted, gives figures " : " gives figures ") +
         percent(lean.ratio) + (higher ? " higher" : " lower") + " than others do of the same quantities (" +
         percent(near) + " to " + percent(far) + ", over " + std::to_string(lean.quantities) +
         " quantities; corrected for the " + std::to_string(lean.compared) + (lean.source ? " sources" : " outlets") +
         " compared).";
}

}  // namespace figcheck::report
