#pragma once

#include <Eigen/Dense>
#include <optional>
#include <vector>

#include "statistics/mixed_effects.hpp"

namespace figcheck::statistics {

/// How far one effect lies from what all the others make expected.
struct DeletedResidual {
  double residual = 0;  ///< yᵢ − xᵢβ₋ᵢ
  double error = 0;     ///< its standard error, √(vᵢ + τ²₋ᵢ + xᵢ cov(β₋ᵢ) xᵢ')
  double studentized = 0;
};

/// Most effects for which τ² is estimated anew without each of them. With more, one effect hardly moves it, and the τ²
/// of all is kept, so that the work stays linear.
inline constexpr Eigen::Index most_refitted = 200;

/// Studentized deleted residuals as metafor's `rstudent.rma.uni` gives them (Viechtbauer and Cheung 2010), in the order
/// of the effects. One is nothing where the others alone give no model, as where they are too few; none at all where
/// all together give none.
std::vector<std::optional<DeletedResidual>> deleted_residuals(const Eigen::VectorXd& y, const Eigen::VectorXd& v,
                                                              const Eigen::MatrixXd& x, Method method);

}  // namespace figcheck::statistics
