#include "statistics/deleted_residuals.hpp"

#include <cmath>

namespace figcheck::statistics {
namespace {

DeletedResidual residual_of(double y, double v, const Eigen::RowVectorXd& x, const Eigen::VectorXd& coefficients,
                            const Eigen::MatrixXd& covariance, double tau2) {
  DeletedResidual out;
  out.residual = y - x.dot(coefficients);
  out.error = std::sqrt(v + tau2 + (x * covariance * x.transpose()).value());
  out.studentized = out.residual / out.error;
  return out;
}

/// A vector or matrix without one of its rows.
template <typename Matrix>
Matrix without(const Matrix& all, Eigen::Index row) {
  Matrix out(all.rows() - 1, all.cols());
  out.topRows(row) = all.topRows(row);
  out.bottomRows(all.rows() - 1 - row) = all.bottomRows(all.rows() - 1 - row);
  return out;
}

}  // namespace

std::vector<std::optional<DeletedResidual>> deleted_residuals(const Eigen::VectorXd& y, const Eigen::VectorXd& v,
                                                              const Eigen::MatrixXd& x, Method method) {
  const Eigen::Index k = y.size();
  std::vector<std::optional<DeletedResidual>> out(static_cast<std::size_t>(k));
  const std::optional<MixedEffects> all = fit(y, v, x, method);
  if (!all) return out;
  if (k <= most_refitted) {
    for (Eigen::Index i = 0; i < k; ++i) {
      const auto others = fit(without(y, i), without(v, i), without(x, i), method);
      if (others)
        out[static_cast<std::size_t>(i)] =
            residual_of(y(i), v(i), x.row(i), others->coefficients, others->covariance, others->tau2);
    }
    return out;
  }
  const Eigen::VectorXd w = (v.array() + all->tau2).inverse();
  const Eigen::MatrixXd m = x.transpose() * w.asDiagonal() * x;
  const Eigen::VectorXd b = x.transpose() * (w.array() * y.array()).matrix();
  for (Eigen::Index i = 0; i < k; ++i) {
    const Eigen::MatrixXd others = m - w(i) * x.row(i).transpose() * x.row(i);
    const Eigen::LDLT<Eigen::MatrixXd> solver(others);
    if (solver.info() != Eigen::Success || !(solver.vectorD().minCoeff() > 0)) continue;
    const Eigen::MatrixXd covariance = solver.solve(Eigen::MatrixXd::Identity(others.rows(), others.cols()));
    const Eigen::VectorXd coefficients = solver.solve(b - w(i) * y(i) * x.row(i).transpose());
    out[static_cast<std::size_t>(i)] = residual_of(y(i), v(i), x.row(i), coefficients, covariance, all->tau2);
  }
  return out;
}

}  // namespace figcheck::statistics
