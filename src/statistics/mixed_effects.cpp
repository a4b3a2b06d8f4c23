#include "statistics/mixed_effects.hpp"

#include <algorithm>
#include <cmath>

#include "statistics/distribution.hpp"

namespace figcheck::statistics {
namespace {

constexpr int most_steps = 1000;

/// Change of τ² below which scoring has settled, as a share of τ² and the effects' typical variance together.
constexpr double settled = 1e-13;

/// How much higher the likelihood must be at τ² = 0 for scoring to have climbed a lesser hill; metafor's
/// `.Machine$double.eps^0.25`.
constexpr double lesser_hill = 1.220703125e-4;

/// The weighted fit at one τ², and the traces of the residual-making matrix P = W − WX(X'WX)⁻¹X'W, without P itself,
/// which would be k × k.
struct AtTau2 {
  Eigen::VectorXd coefficients;
  Eigen::MatrixXd covariance;
  double residual = 0;        ///< Σ wᵢ rᵢ²
  double trace = 0;           ///< tr P
  double trace_square = 0;    ///< tr PP
  double yppy = 0;            ///< y'PPy
  double log_likelihood = 0;  ///< restricted, but for a constant
  bool regular = false;
};

AtTau2 at(const Eigen::VectorXd& y, const Eigen::VectorXd& v, const Eigen::MatrixXd& x, double tau2) {
  AtTau2 out;
  const Eigen::VectorXd w = (v.array() + tau2).inverse();
  const Eigen::MatrixXd wx = w.asDiagonal() * x;
  const Eigen::MatrixXd m = x.transpose() * wx;
  const Eigen::LDLT<Eigen::MatrixXd> solver(m);
  const Eigen::VectorXd pivots = solver.vectorD();
  if (solver.info() != Eigen::Success || !(pivots.minCoeff() > 0)) return out;
  out.covariance = solver.solve(Eigen::MatrixXd::Identity(m.rows(), m.cols()));
  out.coefficients = solver.solve(wx.transpose() * y);
  const Eigen::VectorXd r = y - x * out.coefficients;
  const Eigen::MatrixXd second = out.covariance * (wx.transpose() * wx);  // (X'WX)⁻¹ X'W²X
  const Eigen::MatrixXd third = out.covariance * (wx.transpose() * w.asDiagonal() * wx);
  out.residual = (w.array() * r.array().square()).sum();
  out.trace = w.sum() - second.trace();
  out.trace_square = w.squaredNorm() - 2 * third.trace() + (second * second).trace();
  out.yppy = (w.array() * r.array()).square().sum();
  out.log_likelihood = 0.5 * (w.array().log().sum() - pivots.array().log().sum() - out.residual);
  out.regular = std::isfinite(out.residual) && std::isfinite(out.trace) && out.trace > 0 &&
                std::isfinite(out.trace_square) && out.trace_square > 0 && std::isfinite(out.yppy);
  return out;
}

double by_moments(const AtTau2& fixed, double degrees) {
  return std::max(0.0, (fixed.residual - degrees) / fixed.trace);
}

/// Nothing where it does not settle.
std::optional<double> by_likelihood(const Eigen::VectorXd& y, const Eigen::VectorXd& v, const Eigen::MatrixXd& x,
                                    const AtTau2& fixed, double start, double typical) {
  double tau2 = start;
  for (int step = 0; step < most_steps; ++step) {
    const AtTau2 here = at(y, v, x, tau2);
    if (!here.regular) return std::nullopt;
    const double next = std::max(0.0, tau2 + (here.yppy - here.trace) / here.trace_square);
    if (!std::isfinite(next)) return std::nullopt;
    const double change = std::abs(next - tau2);
    tau2 = next;
    if (change > settled * (tau2 + typical)) continue;
    if (tau2 > 0 && fixed.log_likelihood - here.log_likelihood > lesser_hill) return 0.0;
    return tau2;
  }
  return std::nullopt;
}

}  // namespace

std::optional<MixedEffects> fit(const Eigen::VectorXd& y, const Eigen::VectorXd& v, const Eigen::MatrixXd& x,
                                Method method) {
  const Eigen::Index k = y.size(), columns = x.cols();
  if (v.size() != k || x.rows() != k || columns < 1 || columns > most_columns || k <= columns) return std::nullopt;
  if (!y.allFinite() || !v.allFinite() || !x.allFinite() || !(v.minCoeff() > 0)) return std::nullopt;
  if (Eigen::ColPivHouseholderQR<Eigen::MatrixXd>(x).rank() < columns) return std::nullopt;
  // Years beside a column of ones are nearly its multiple; in an orthonormal basis of the columns nothing is lost.
  const Eigen::HouseholderQR<Eigen::MatrixXd> qr(x);
  const Eigen::MatrixXd basis = qr.householderQ() * Eigen::MatrixXd::Identity(k, columns);
  const AtTau2 fixed = at(y, v, basis, 0);
  if (!fixed.regular) return std::nullopt;

  MixedEffects out;
  out.degrees = static_cast<double>(k - columns);
  out.q = fixed.residual;
  out.p = chi_square_upper(out.q, out.degrees);
  if (method != Method::fixed) out.tau2 = by_moments(fixed, out.degrees);
  if (method == Method::restricted_maximum_likelihood) {
    const std::optional<double> tau2 = by_likelihood(y, v, basis, fixed, out.tau2, out.degrees / fixed.trace);
    if (!tau2) return std::nullopt;
    out.tau2 = *tau2;
  }
  const AtTau2 final = at(y, v, basis, out.tau2);
  if (!final.regular) return std::nullopt;
  if (method == Method::restricted_maximum_likelihood) {
    out.tau2_error = std::sqrt(2 / final.trace_square);
  } else if (method == Method::dersimonian_laird) {
    out.tau2_error =
        std::sqrt(2 * out.degrees + 4 * out.tau2 * fixed.trace + 2 * out.tau2 * out.tau2 * fixed.trace_square) /
        fixed.trace;
  }
  // Higgins and Thompson (2002), with their typical variance of an effect.
  const double typical = out.degrees / fixed.trace;
  out.i2 = 100 * out.tau2 / (typical + out.tau2);
  out.h2 = out.tau2 / typical + 1;
  const Eigen::MatrixXd back =
      qr.matrixQR().topRows(columns).triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(columns, columns));
  out.coefficients = back * final.coefficients;
  out.covariance = back * final.covariance * back.transpose();
  return out;
}

}  // namespace figcheck::statistics
