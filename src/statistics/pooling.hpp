#pragma once

#include <Eigen/Dense>
#include <optional>

#include "statistics/mixed_effects.hpp"

namespace figcheck::statistics {

/// Two ends, both finite.
struct Bounds {
  double lower = 0;
  double upper = 0;
};

/// What several estimates of one thing come to, on the scale of the effects (the logarithm, for figures).
struct Pooled {
  MixedEffects model;
  double estimate = 0;
  double error = 0;   ///< standard error of the estimate
  Bounds confidence;  ///< of the estimate
  Bounds prediction;  ///< where another true effect of the same kind is to be expected
};

/// Random-effects pooling. Intervals are normal ones, estimate ± z·se and estimate ± z·√(se² + τ²), as metafor's `rma`
/// and `predict` print them by default; with fewer than about ten effects they are somewhat narrow. Nothing where `fit`
/// gives nothing.
std::optional<Pooled> pool(const Eigen::VectorXd& y, const Eigen::VectorXd& v, Method method, double level = 0.95);

/// Back from the logarithm.
Bounds exponentiated(const Bounds& bounds);

}  // namespace figcheck::statistics
