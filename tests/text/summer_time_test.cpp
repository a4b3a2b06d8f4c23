#include "text/summer_time.hpp"

#include <gtest/gtest.h>

using namespace figcheck;
using namespace figcheck::text;

TEST(SummerTime, FollowsTheAmericanRule) {
  const auto summer = [](Date day) { return is_summer_time(SummerTime::american, day); };
  // 2024: March 10 to November 3; 2006: April 2 to October 29
  EXPECT_EQ(summer({2024, 3, 9}), false);
  EXPECT_EQ(summer({2024, 3, 10}), std::nullopt);
  EXPECT_EQ(summer({2024, 3, 11}), true);
  EXPECT_EQ(summer({2024, 11, 2}), true);
  EXPECT_EQ(summer({2024, 11, 3}), std::nullopt);
  EXPECT_EQ(summer({2024, 11, 4}), false);
  EXPECT_EQ(summer({2006, 4, 1}), false);
  EXPECT_EQ(summer({2006, 4, 3}), true);
  EXPECT_EQ(summer({2006, 10, 28}), true);
  EXPECT_EQ(summer({2006, 10, 30}), false);
}

TEST(SummerTime, FollowsTheBritishRule) {
  const auto summer = [](Date day) { return is_summer_time(SummerTime::british, day); };
  // 2024: March 31 to October 27
  EXPECT_EQ(summer({2024, 3, 30}), false);
  EXPECT_EQ(summer({2024, 3, 31}), std::nullopt);
  EXPECT_EQ(summer({2024, 4, 1}), true);
  EXPECT_EQ(summer({2024, 10, 26}), true);
  EXPECT_EQ(summer({2024, 10, 28}), false);
}

TEST(SummerTime, IsNotKnownOfYearsBeforeTheRulesAndOfNoDay) {
  EXPECT_EQ(is_summer_time(SummerTime::american, {1970, 7, 1}), std::nullopt);
  EXPECT_EQ(is_summer_time(SummerTime::british, {1970, 7, 1}), std::nullopt);
  EXPECT_EQ(is_summer_time(SummerTime::british, {2024, 7, 0}), std::nullopt);
  EXPECT_EQ(is_summer_time(SummerTime::british, {}), std::nullopt);
  EXPECT_EQ(is_summer_time(SummerTime::none, {}), false);
}
