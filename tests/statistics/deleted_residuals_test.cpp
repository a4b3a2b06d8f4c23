#include "statistics/deleted_residuals.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace figcheck::statistics {
namespace {

const Eigen::MatrixXd ones(Eigen::Index k) { return Eigen::MatrixXd::Ones(k, 1); }

TEST(DeletedResiduals, OneFarFromTheRestStandsApartAndTheRestDoNot) {
  Eigen::VectorXd y(6), v(6);
  y << 1.0, 1.1, 0.9, 1.05, 0.95, 4;
  v.setConstant(0.01);
  const auto residuals = deleted_residuals(y, v, ones(6), Method::restricted_maximum_likelihood);
  ASSERT_EQ(residuals.size(), 6U);
  EXPECT_NEAR(residuals[5]->residual, 3, 1e-9);
  EXPECT_GT(residuals[5]->studentized, 10);
  for (std::size_t i = 0; i < 5; ++i) EXPECT_LT(std::abs(residuals[i]->studentized), 1);
}

TEST(DeletedResiduals, NoneWhereTheOthersAreTooFew) {
  const auto residuals =
      deleted_residuals(Eigen::Vector2d(1, 2), Eigen::Vector2d(1, 1), ones(2), Method::dersimonian_laird);
  ASSERT_EQ(residuals.size(), 2U);
  EXPECT_FALSE(residuals[0]);
  EXPECT_TRUE(deleted_residuals(Eigen::VectorXd(), Eigen::VectorXd(), ones(0), Method::dersimonian_laird).empty());
}

TEST(DeletedResiduals, ManyAreAsFewAreWhereTauHardlyMoves) {
  // Above and below the bound on refitting, the same pattern gives nearly the same residual.
  const auto last_of = [](Eigen::Index k) {
    Eigen::VectorXd y(k), v(k);
    for (Eigen::Index i = 0; i < k; ++i) y(i) = i % 2 == 0 ? 1 : -1;
    v.setConstant(0.1);
    return deleted_residuals(y, v, ones(k), Method::dersimonian_laird).back()->studentized;
  };
  EXPECT_NEAR(last_of(most_refitted), last_of(most_refitted + 2), 0.01);
}

}  // namespace
}  // namespace figcheck::statistics
