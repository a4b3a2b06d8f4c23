#include "reconcile/chance.hpp"

#include <algorithm>
#include <cmath>

namespace figcheck::reconcile {
namespace {

constexpr double near_weight = 0.15, near_scale = 0.02;
constexpr double far_weight = 0.75, far_scale = 0.5;
constexpr double any_weight = 0.10, any_reach = 6.907755278982137;  // ln 1000

double laplace(double r, double scale) { return std::exp(-r / scale) / (2 * scale); }

}  // namespace

double density_apart(double log_ratio) {
  const double r = std::abs(log_ratio);
  // Beyond a thousandfold the tail goes on level, so that no distance is so absurd that anything explains it.
  return near_weight * laplace(r, near_scale) + far_weight * laplace(r, far_scale) + any_weight / (2 * any_reach);
}

double within(double log_ratio) {
  const double r = std::abs(log_ratio);
  return near_weight * -std::expm1(-r / near_scale) + far_weight * -std::expm1(-r / far_scale) +
         any_weight * std::min(1.0, r / any_reach);
}

double odds_against_chance(double share, double log_ratio, double grain) {
  if (!std::isfinite(share) || !std::isfinite(log_ratio) || !(grain > 0)) return 0;
  return share / (density_apart(log_ratio) * std::min(grain, 1.0));
}

}  // namespace figcheck::reconcile
