#pragma once

#include <Eigen/Dense>
#include <vector>

#include "statistics/pooling.hpp"

namespace figcheck::statistics {

/// One true effect, as its own estimate and all the others together tell it.
struct Shrunken {
  double estimate = 0;
  double error = 0;
  Bounds interval;
};

/// Best linear unbiased predictions of the true effects (empirical Bayes; Raudenbush and Bryk 1985), as metafor's
/// `blup.rma.uni` gives them: each effect drawn towards the pooled estimate, the more so the less certain it is itself.
/// `pooled` is what the same effects were pooled to; `level` is what each interval is to cover.
std::vector<Shrunken> shrunken(const Eigen::VectorXd& y, const Eigen::VectorXd& v, const Pooled& pooled, double level);

}  // namespace figcheck::statistics
