#include "extract/present_perfect.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

TEST(PresentPerfect, IsSeenThroughWhatStandsBetween) {
  EXPECT_TRUE(figure_in("The two valleys have each counted 30 thefts.", "30").up_to_now);
  EXPECT_TRUE(figure_in("The county has so far officially confirmed 14 deaths.", "14").up_to_now);
  EXPECT_TRUE(figure_in("The county has to date only confirmed 14 deaths.", "14").up_to_now);
  EXPECT_TRUE(figure_in("The 19 hikers have now all been found.", "19").up_to_now);
  EXPECT_TRUE(figure_in("Six of the miners have since died.", "Six").up_to_now);
  EXPECT_TRUE(figure_in("The clinic has since Monday treated 41 children.", "41").up_to_now);
  EXPECT_TRUE(figure_in("The clinic has in recent days treated 41 children.", "41").up_to_now);
  EXPECT_TRUE(figure_in("Rescuers have, the mayor said, pulled out 41 people.", "41").up_to_now);
  EXPECT_TRUE(figure_in("Forty people have already been confirmed dead.", "Forty").up_to_now);
}

TEST(PresentPerfect, IsSeenInAQuestion) {
  EXPECT_TRUE(figure_in("Have all 30 miners been freed?", "30").up_to_now);
  EXPECT_TRUE(figure_in("Why has the county only counted 30 outages?", "30").up_to_now);
  EXPECT_FALSE(figure_in("Had all 30 miners been freed?", "30").up_to_now);
}

TEST(PresentPerfect, IsNoOtherHave) {
  EXPECT_FALSE(figure_in("The county has to repay 30 loans.", "30").up_to_now);
  EXPECT_FALSE(figure_in("The miners have had to leave 30 huts.", "30").up_to_now);
  EXPECT_FALSE(figure_in("The two valleys had each counted 30 thefts.", "30").up_to_now);
  EXPECT_FALSE(figure_in("The wardens who have visited the camp counted 30 tents.", "30").up_to_now);
  EXPECT_FALSE(figure_in("The gang, which has robbed banks, killed 30 people.", "30").up_to_now);
  EXPECT_FALSE(figure_in("The town, as officials have since said, lost 30 houses.", "30").up_to_now);
}

}  // namespace
}  // namespace figcheck::extract
