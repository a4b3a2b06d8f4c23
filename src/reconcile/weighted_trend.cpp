#include "reconcile/weighted_trend.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "statistics/deleted_residuals.hpp"
#include "statistics/distribution.hpp"
#include "statistics/mixed_effects.hpp"

namespace figcheck::reconcile {
namespace {

constexpr double error_rate = 0.05;
constexpr statistics::Method method = statistics::Method::restricted_maximum_likelihood;

}  // namespace

std::optional<WeightedTrend> weighted_trend(const Claims& claims, const std::vector<std::uint32_t>& members,
                                            const std::vector<Effect>& effects) {
  std::vector<const Effect*> dated;
  std::set<std::int64_t> days;
  for (const Effect& effect : effects) {
    const std::optional<std::int64_t>& day = claims.list[members[effect.member]].day;
    if (!day) continue;
    dated.push_back(&effect);
    days.insert(*day);
  }
  if (dated.size() < fewest_weighted || days.size() < fewest_weighted_days) return std::nullopt;
  const auto k = static_cast<Eigen::Index>(dated.size());
  Eigen::VectorXd y(k), v(k);
  Eigen::MatrixXd x = Eigen::MatrixXd::Ones(k, 2);
  for (Eigen::Index i = 0; i < k; ++i) {
    const Effect& effect = *dated[static_cast<std::size_t>(i)];
    y(i) = effect.y;
    v(i) = effect.variance;
    x(i, 1) = static_cast<double>(*claims.list[members[effect.member]].day - *days.begin());
  }
  const auto model = statistics::fit(y, v, x, method);
  if (!model) return std::nullopt;
  const double critical = statistics::normal_critical(1 - error_rate / static_cast<double>(k));
  for (const auto& residual : statistics::deleted_residuals(y, v, x, method))
    if (!residual || std::abs(residual->studentized) > critical) return std::nullopt;
  const double slope = model->coefficients(1), error = std::sqrt(model->covariance(1, 1));
  if (!(error > 0)) return std::nullopt;
  const double half = statistics::normal_critical(1 - error_rate) * error;
  return WeightedTrend{dated.size(), std::expm1(slope), Interval{std::expm1(slope - half), std::expm1(slope + half)},
                       statistics::normal_two_sided(slope / error), model->tau2};
}

}  // namespace figcheck::reconcile
