#include "statistics/pooling.hpp"

#include <cmath>

#include "statistics/distribution.hpp"

namespace figcheck::statistics {

std::optional<Pooled> pool(const Eigen::VectorXd& y, const Eigen::VectorXd& v, Method method, double level) {
  const std::optional<MixedEffects> model = fit(y, v, Eigen::MatrixXd::Ones(y.size(), 1), method);
  if (!model) return std::nullopt;
  Pooled out;
  out.model = *model;
  out.estimate = model->coefficients(0);
  out.error = std::sqrt(model->covariance(0, 0));
  const double z = normal_critical(level);
  const double spread = std::sqrt(model->covariance(0, 0) + model->tau2);
  out.confidence = {out.estimate - z * out.error, out.estimate + z * out.error};
  out.prediction = {out.estimate - z * spread, out.estimate + z * spread};
  return out;
}

Bounds exponentiated(const Bounds& bounds) { return {std::exp(bounds.lower), std::exp(bounds.upper)}; }

}  // namespace figcheck::statistics
