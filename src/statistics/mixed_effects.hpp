#pragma once

#include <Eigen/Dense>
#include <cstdint>
#include <optional>

namespace figcheck::statistics {

/// How the variance between effects, τ², is estimated.
enum class Method : std::uint8_t {
  fixed,                         ///< not at all: it is 0
  dersimonian_laird,             ///< DerSimonian and Laird (1986), by moments
  restricted_maximum_likelihood  ///< Viechtbauer (2005), by Fisher scoring
};

/// Most columns that a design may have.
inline constexpr Eigen::Index most_columns = 8;

/// A mixed-effects model yᵢ = xᵢβ + uᵢ + eᵢ with u ~ N(0, τ²) and e ~ N(0, vᵢ), fitted by weights 1/(vᵢ + τ²).
/// With one column of ones it is the random-effects model, with a second one a meta-regression.
struct MixedEffects {
  Eigen::VectorXd coefficients;  ///< β
  Eigen::MatrixXd covariance;    ///< of β
  double tau2 = 0;               ///< τ², variance of the true effects, in units of y²
  double tau2_error = 0;         ///< its standard error; 0 where it is not estimated
  double q = 0;                  ///< Cochran's Q of what the columns leave (metafor's QE)
  double degrees = 0;            ///< its degrees of freedom, k − p
  double p = 1;                  ///< the probability of a Q as large where τ² is 0
  double i2 = 0;                 ///< I², percent of the scatter that is not the effects' own variance; by τ²
  double h2 = 1;                 ///< H², total over the effects' own variance
};

/// Fits the model as metafor's `rma.uni` does (Viechtbauer 2010, J. Stat. Softw. 36(3)), with REML iterated to full
/// precision where metafor stops at a change of 1e-5. `y` effects, `v` their variances, all > 0, `x` a row for each
/// effect. Nothing where there are no more effects than columns, where a column follows from the others, where a number
/// is not finite or a variance not positive, or where scoring does not settle in 1,000 steps. Linear in the number of
/// effects for each step.
std::optional<MixedEffects> fit(const Eigen::VectorXd& y, const Eigen::VectorXd& v, const Eigen::MatrixXd& x,
                                Method method);

}  // namespace figcheck::statistics
