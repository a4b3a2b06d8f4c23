#include "statistics/change_point.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace figcheck::statistics {
namespace {

TEST(Pettitt, FindsTheBreak) {
  const auto change = pettitt({5, 4, 6, 5, 4, 6, 5, 19, 20, 21, 19, 20, 21, 20});
  ASSERT_TRUE(change);
  EXPECT_EQ(change->last_before, 6U);
  EXPECT_EQ(change->k, 49);
  EXPECT_LT(change->p, 0.02);
}

TEST(Pettitt, FindsNoneInWhatStandsStill) {
  const auto change = pettitt({5, 5, 5, 5, 5, 5, 5, 5});
  ASSERT_TRUE(change);
  EXPECT_EQ(change->k, 0);
  EXPECT_EQ(change->p, 1);
}

TEST(Pettitt, RefusesWhatIsNoSeries) {
  EXPECT_FALSE(pettitt({}));
  EXPECT_FALSE(pettitt({1}));
  EXPECT_FALSE(pettitt({1, std::numeric_limits<double>::quiet_NaN()}));
}

}  // namespace
}  // namespace figcheck::statistics
