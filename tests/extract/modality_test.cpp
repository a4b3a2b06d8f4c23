#include "extract/modality.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

TEST(Negation, IsOfTheFiguresOwnVerb) {
  EXPECT_TRUE(figure_in("The army denied that 30 villagers died.", "30").negated);
  EXPECT_TRUE(figure_in("The blast did not kill 30 people.", "30").negated);
  EXPECT_FALSE(figure_in("The blast killed 30 people.", "30").negated);
  EXPECT_FALSE(figure_in("Not only did 30 people die.", "30").negated);
}

TEST(DeniedBound, BindsFromTheOtherSide) {
  EXPECT_EQ(figure_in("None of the leases is for more than nine years.", "nine").bound, Bound::at_most);
  EXPECT_EQ(figure_in("The club is reluctant to go beyond four years.", "four").bound, Bound::at_most);
  const Assertion never = figure_in("He never caught fewer than 31 fish.", "31");
  EXPECT_EQ(never.bound, Bound::at_least);
  EXPECT_EQ(never.interval.lower, 31.0);
  EXPECT_FALSE(never.negated);
}

TEST(DeniedBound, IsNoneWhereNothingIsDenied) {
  EXPECT_EQ(figure_in("Not only did more than 30 people die.", "30").bound, Bound::more_than);
  EXPECT_EQ(figure_in("Police did not rule out that more than 30 people died.", "30").bound, Bound::more_than);
  EXPECT_EQ(figure_in("No one slept, and more than 30 people died.", "30").bound, Bound::more_than);
  EXPECT_EQ(figure_in("The blast killed more than 30 people.", "30").bound, Bound::more_than);
}

TEST(Running, IsACountThatGoesOn) {
  EXPECT_TRUE(figure_in("Only 30 bodies have been found so far.", "30").running);
  EXPECT_TRUE(figure_in("The toll has risen to 24.", "24").running);
  EXPECT_FALSE(figure_in("Rescuers found 30 bodies.", "30").running);
  EXPECT_TRUE(figure_in("Fourteen crews have now withdrawn.", "Fourteen").running);
  EXPECT_TRUE(figure_in("The toll now stands at 31.", "31").running);
  EXPECT_FALSE(figure_in("Fourteen crews now want to withdraw.", "Fourteen").running);
  EXPECT_TRUE(figure_in("By Monday evening, 640 workers had signed.", "640").running);
  EXPECT_FALSE(figure_in("By Monday evening, 640 workers left.", "640").running);
  EXPECT_FALSE(figure_in("They walked so fast that 30 men fell behind.", "30").running);
}

TEST(UpToNow, IsThePresentPerfectAndWhatStandsAtANumber) {
  EXPECT_TRUE(figure_in("The toll stands at 24.", "24").up_to_now);
  EXPECT_TRUE(figure_in("Thirty miners have been freed.", "Thirty").up_to_now);
  EXPECT_TRUE(figure_in("The county has since counted 30 outages.", "30").up_to_now);
  EXPECT_FALSE(figure_in("Thirty miners had been freed.", "Thirty").up_to_now);
  EXPECT_FALSE(figure_in("Thirty miners were freed.", "Thirty").up_to_now);
  EXPECT_FALSE(figure_in("The tower stands on 24 piles.", "24").up_to_now);
  EXPECT_FALSE(figure_in("Thirty miners have been freed.", "Thirty").running);
}

TEST(Hypothesis, IsMarkedByModalsAndConditions) {
  EXPECT_TRUE(figure_in("The dam could displace 9,000 people.", "9,000").hypothetical);
  EXPECT_TRUE(figure_in("If 9,000 people move, the town will be empty.", "9,000").hypothetical);
  EXPECT_FALSE(figure_in("The dam displaced 9,000 people.", "9,000").hypothetical);
}

TEST(SpansTime, TellsDuringFromMoreThan) {
  EXPECT_EQ(figure_in("Over six full seasons, Prohl scored often.", "six").bound, Bound::exact);
  EXPECT_EQ(figure_in("Over 20 years, prices doubled.", "20").bound, Bound::exact);
  EXPECT_EQ(figure_in("Over 20 people, all miners, left.", "20").bound, Bound::more_than);
  EXPECT_EQ(figure_in("Prohl served over six years, then left.", "six").bound, Bound::more_than);
  EXPECT_EQ(figure_in("Over 20 years have passed.", "20").bound, Bound::more_than);
}

TEST(Modality, AddingUpToIsNoBound) {
  for (const char* text : {"The losses add up to $4 million.", "The losses added up to $4 million."}) {
    const Assertion said = figure_in(text, "$4 million");
    EXPECT_EQ(said.bound, Bound::exact) << text;
    EXPECT_EQ(said.trend, Trend::none) << text;
  }
  EXPECT_EQ(figure_in("The losses may reach up to $4 million.", "$4 million").bound, Bound::at_most);
}

TEST(Negation, OfAPartLeavesWhatItWasIn) {
  EXPECT_FALSE(figure_in("The guides deny any role in the deaths of 17 rowers.", "17").negated);
  EXPECT_FALSE(figure_in("He denied responsibility for the loss of 21 boats.", "21").negated);
  EXPECT_TRUE(figure_in("He denied the loss of 21 boats.", "21").negated);
  EXPECT_TRUE(figure_in("He denied that his role cost 21 boats.", "21").negated);
}

TEST(Negation, LeavesTheTimeThatSomethingDidNotHappen) {
  EXPECT_FALSE(figure_in("He has not been seen for three years.", "three").negated);
  EXPECT_TRUE(figure_in("The siege did not run for three days.", "three").negated);
  EXPECT_TRUE(figure_in("The blast didn't kill 30 people.", "30").negated);
}

TEST(Negation, IsNotOfWhatAPrepositionGoverns) {
  EXPECT_FALSE(figure_in("Talks on some of the 90 seats will not start.", "90").negated);
  EXPECT_TRUE(figure_in("The 50 men did not come.", "50").negated);
  EXPECT_FALSE(figure_in("They did not regret it ten months on.", "ten").negated);
  EXPECT_TRUE(figure_in("They will not meet his wish for a ten-year deal.", "ten").negated);
}

}  // namespace
}  // namespace figcheck::extract
