#include "statistics/mixed_effects.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace figcheck::statistics {
namespace {

const Eigen::MatrixXd one = Eigen::MatrixXd::Ones(4, 1);
const Eigen::Vector4d y(1, 2, 3, 6);
const Eigen::Vector4d v(0.5, 0.5, 0.5, 0.5);

TEST(Fit, EqualVariancesGiveTheSampleVariance) {
  // With equal v both estimates of τ² are the sample variance less v: 14/3 − 1/2.
  for (const Method method : {Method::dersimonian_laird, Method::restricted_maximum_likelihood}) {
    const auto model = fit(y, v, one, method);
    ASSERT_TRUE(model);
    EXPECT_NEAR(model->coefficients(0), 3, 1e-12);
    EXPECT_NEAR(model->tau2, 14.0 / 3 - 0.5, 1e-9);
    EXPECT_NEAR(model->q, 28, 1e-12);
  }
}

TEST(Fit, NoScatterMeansNoVarianceBetween) {
  for (const Method method : {Method::fixed, Method::dersimonian_laird, Method::restricted_maximum_likelihood}) {
    const auto model = fit(Eigen::Vector4d(2, 2, 2, 2), v, one, method);
    ASSERT_TRUE(model);
    EXPECT_EQ(model->tau2, 0);
    EXPECT_EQ(model->i2, 0);
    EXPECT_EQ(model->p, 1);
  }
}

TEST(Fit, DoesNotDependOnTheScaleOfTheEffects) {
  for (const double scale : {1e-6, 1e6}) {
    const auto model = fit(scale * y, scale * scale * v, one, Method::restricted_maximum_likelihood);
    ASSERT_TRUE(model);
    EXPECT_NEAR(model->tau2 / (scale * scale), 14.0 / 3 - 0.5, 1e-8);
  }
}

TEST(Fit, RefusesWhatItCannotFit) {
  const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
  const auto refused = [](const Eigen::VectorXd& effects, const Eigen::VectorXd& variances, const Eigen::MatrixXd& x) {
    return !fit(effects, variances, x, Method::restricted_maximum_likelihood);
  };
  EXPECT_TRUE(refused(Eigen::VectorXd(), Eigen::VectorXd(), Eigen::MatrixXd(0, 1)));
  EXPECT_TRUE(refused(Eigen::VectorXd::Ones(1), Eigen::VectorXd::Ones(1), Eigen::MatrixXd::Ones(1, 1)));
  EXPECT_TRUE(refused(y, Eigen::VectorXd::Ones(3), one));
  EXPECT_TRUE(refused(y, Eigen::Vector4d(1, 1, 1, 0), one));
  EXPECT_TRUE(refused(y, Eigen::Vector4d(1, 1, 1, -1), one));
  EXPECT_TRUE(refused(Eigen::Vector4d(1, 1, 1, nan), v, one));
  EXPECT_TRUE(refused(Eigen::Vector4d(1, 1, 1, inf), v, one));
  EXPECT_TRUE(refused(y, v, Eigen::MatrixXd::Ones(4, 2)));  // a column that follows from another
  EXPECT_TRUE(refused(y, v, Eigen::MatrixXd(4, 0)));
  EXPECT_TRUE(refused(y, v, Eigen::MatrixXd::Identity(4, 4)));
}

TEST(Fit, BearsVariancesOfAnySize) {
  const auto model = fit(Eigen::Vector4d(1, 2, 3, 6), Eigen::Vector4d(1e-300, 1, 1e-12, 1e12), one,
                         Method::restricted_maximum_likelihood);
  EXPECT_TRUE(!model || (std::isfinite(model->tau2) && std::isfinite(model->coefficients(0))));
}

}  // namespace
}  // namespace figcheck::statistics
