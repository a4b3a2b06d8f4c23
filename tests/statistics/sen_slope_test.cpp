#include "statistics/sen_slope.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "statistics/mann_kendall.hpp"

namespace figcheck::statistics {
namespace {

TEST(SenSlope, OneWildValueDoesNotBendTheLine) {
  const auto slope = sen_slope({0, 1, 2, 3, 4, 5, 6}, {10, 12, 14, 900, 18, 20, 22});
  ASSERT_TRUE(slope);
  EXPECT_EQ(slope->slope, 2);
  EXPECT_LE(slope->interval.lower, 2);
  EXPECT_GE(slope->interval.upper, 2);
}

TEST(SenSlope, GoesByTheTimeBetween) { EXPECT_EQ(sen_slope({0, 10}, {0, 5})->slope, 0.5); }

TEST(SenSlope, RefusesWhatHasNoSlope) {
  EXPECT_FALSE(sen_slope({}, {}));
  EXPECT_FALSE(sen_slope({1}, {1}));
  EXPECT_FALSE(sen_slope({1, 1}, {1, 2}));
  EXPECT_FALSE(sen_slope({2, 1}, {1, 2}));
  EXPECT_FALSE(sen_slope({1, 2}, {1}));
  EXPECT_FALSE(sen_slope({1, 2}, {1, std::numeric_limits<double>::infinity()}));
  EXPECT_FALSE(sen_slope(std::vector<double>(longest_series + 1), std::vector<double>(longest_series + 1)));
}

TEST(Median, IsTheMiddle) {
  EXPECT_EQ(median({}), 0);
  EXPECT_EQ(median({3}), 3);
  EXPECT_EQ(median({9, 1, 5}), 5);
  EXPECT_EQ(median({9, 1, 5, 6}), 5.5);
}

}  // namespace
}  // namespace figcheck::statistics
