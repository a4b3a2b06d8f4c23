#include "grammar/nearest_year.hpp"

#include <gtest/gtest.h>

namespace figcheck {
namespace {

TEST(NearestYear, IsThatInWhichTheDayComesNearest) {
  EXPECT_EQ(nearest_year(11, 9, {{2014, 11, 12}}), 2014);
  EXPECT_EQ(nearest_year(12, 30, {{2015, 1, 2}}), 2014);
  EXPECT_EQ(nearest_year(1, 2, {{2014, 12, 30}}), 2015);
  EXPECT_EQ(nearest_year(5, 3, {{2011, 6, 20}, {2014, 5, 9}}), 2014);
}

TEST(NearestYear, MayBeSixtyDaysOffAndNoMore) {
  EXPECT_EQ(nearest_year(3, 1, {{2014, 4, 30}}), 2014);
  EXPECT_EQ(nearest_year(3, 1, {{2014, 5, 1}}), std::nullopt);
  EXPECT_EQ(nearest_year(3, 1, {}), std::nullopt);
}

TEST(NearestYear, HasTheLeapDay) {
  EXPECT_EQ(nearest_year(2, 29, {{2016, 3, 2}}), 2016);
  EXPECT_EQ(nearest_year(2, 29, {{2015, 3, 2}}), std::nullopt);
}

TEST(NearestYear, OfTwoEquallyNearIsTheFirst) {
  EXPECT_EQ(nearest_year(6, 5, {{2012, 6, 1}, {2014, 6, 9}}), 2012);
  EXPECT_EQ(nearest_year(6, 5, {{2014, 6, 9}, {2012, 6, 1}}), 2014);
}

TEST(NearestYear, IsFoundForAMonth) { EXPECT_EQ(nearest_year(12, 0, {{2015, 1, 2}}), 2014); }

}  // namespace
}  // namespace figcheck
