#include "statistics/shrinkage.hpp"

#include <gtest/gtest.h>

namespace figcheck::statistics {
namespace {

TEST(Shrunken, TheLessCertainIsDrawnFurther) {
  const Eigen::Vector3d y(2, 2, -4), v(0.1, 4, 0.1);
  const auto pooled = pool(y, v, Method::dersimonian_laird);
  ASSERT_TRUE(pooled);
  const auto each = shrunken(y, v, *pooled, 0.95);
  ASSERT_EQ(each.size(), 3U);
  EXPECT_LT(each[1].estimate, each[0].estimate);
  EXPECT_LT(each[0].estimate, 2);
  EXPECT_LT(each[1].interval.lower, each[1].estimate);
}

TEST(Shrunken, WithoutVarianceBetweenAllAreThePool) {
  const Eigen::Vector3d y(1, 1.01, 0.99), v(1, 1, 1);
  const auto pooled = pool(y, v, Method::dersimonian_laird);
  ASSERT_TRUE(pooled);
  for (const Shrunken& each : shrunken(y, v, *pooled, 0.95)) EXPECT_DOUBLE_EQ(each.estimate, pooled->estimate);
}

}  // namespace
}  // namespace figcheck::statistics
