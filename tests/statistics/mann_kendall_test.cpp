#include "statistics/mann_kendall.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace figcheck::statistics {
namespace {

TEST(MannKendall, FiveThatOnlyRiseComeByChanceTwiceInAHundredAndTwenty) {
  const MannKendall trend = mann_kendall({1, 2, 4, 7, 9});
  EXPECT_EQ(trend.s, 10);
  EXPECT_EQ(trend.tau, 1);
  EXPECT_TRUE(trend.exact);
  EXPECT_NEAR(trend.p, 2.0 / 120, 1e-15);
}

TEST(MannKendall, FallingMirrorsRising) {
  const MannKendall up = mann_kendall({3, 1, 4, 1.5, 9}), down = mann_kendall({-3, -1, -4, -1.5, -9});
  EXPECT_EQ(up.s, -down.s);
  EXPECT_EQ(up.p, down.p);
}

TEST(MannKendall, TiesTakeTheNormalDistribution) {
  const MannKendall trend = mann_kendall({1, 1, 2, 2, 3, 3});
  EXPECT_FALSE(trend.exact);
  EXPECT_EQ(trend.s, 12);
  EXPECT_NEAR(trend.tau_b, 12 / std::sqrt(15.0 * 12.0), 1e-15);
}

TEST(MannKendall, HasNoTrendWhereNoneCanBeTested) {
  for (const std::vector<double>& values :
       {std::vector<double>{}, {1}, {2, 2, 2}, {1, std::numeric_limits<double>::quiet_NaN(), 3}}) {
    EXPECT_EQ(mann_kendall(values).s, 0);
    EXPECT_EQ(mann_kendall(values).p, 1);
  }
  std::vector<double> long_one(longest_series + 1);
  std::iota(long_one.begin(), long_one.end(), 0.0);
  EXPECT_EQ(mann_kendall(long_one).p, 1);
}

}  // namespace
}  // namespace figcheck::statistics
