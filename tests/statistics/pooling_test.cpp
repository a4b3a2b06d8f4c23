#include "statistics/pooling.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace figcheck::statistics {
namespace {

TEST(Pool, LeavesThePredictionNoNarrowerThanTheConfidence) {
  const auto scattered = pool(Eigen::Vector3d(1, 2, 4), Eigen::Vector3d(0.1, 0.1, 0.1), Method::dersimonian_laird);
  ASSERT_TRUE(scattered);
  EXPECT_LT(scattered->prediction.lower, scattered->confidence.lower);
  EXPECT_GT(scattered->prediction.upper, scattered->confidence.upper);
  const auto alike = pool(Eigen::Vector3d(1, 1, 1), Eigen::Vector3d(0.1, 0.1, 0.1), Method::dersimonian_laird);
  ASSERT_TRUE(alike);
  EXPECT_EQ(alike->prediction.lower, alike->confidence.lower);
}

TEST(Pool, WidensWithTheLevel) {
  const Eigen::Vector3d y(1, 2, 4), v(0.1, 0.1, 0.1);
  EXPECT_LT(pool(y, v, Method::fixed, 0.99)->confidence.lower, pool(y, v, Method::fixed, 0.9)->confidence.lower);
}

TEST(Pool, OneEffectIsNoPool) { EXPECT_FALSE(pool(Eigen::VectorXd::Ones(1), Eigen::VectorXd::Ones(1), Method::fixed)); }

TEST(Exponentiated, UndoesTheLogarithm) {
  const Bounds back = exponentiated({std::log(12.0), std::log(31.0)});
  EXPECT_NEAR(back.lower, 12, 1e-12);
  EXPECT_NEAR(back.upper, 31, 1e-12);
}

}  // namespace
}  // namespace figcheck::statistics
