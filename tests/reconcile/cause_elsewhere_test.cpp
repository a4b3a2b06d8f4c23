// Causes in another figure, taken for this one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cause_story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::HasSubstr;

TEST(Cause, APartPrintedAsTheTotal) {
  std::vector<Reading> readings = of_one_day({killed(240), killed(112), killed(240)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {killed(240), count(112, "child", "children", "kill")}));
  EXPECT_ONE_CAUSE(causes_of(readings), "part_as_whole", 240);
  EXPECT_THAT(causes_of(readings)[0].text, HasSubstr("112 is the number of children killed (b)"));
  readings.back().assertions[1].event = "injure";
  EXPECT_TRUE(causes_of(readings).empty()) << "no part of the killed";
}

TEST(Cause, APartByTheTextsOwnWord) {
  Assertion part = count(52, "victim", "victims", "identify");
  part.subset_of = 0;
  std::vector<Reading> readings = of_one_day({killed(140), killed(52), killed(140)});
  readings.push_back(article("b", day(1), {killed(140), part}));
  EXPECT_ONE_CAUSE(causes_of(readings), "part_as_whole", 140);
}

TEST(Cause, APartWhoseEventStandsBesideIt) {
  Assertion women = count(52, "woman", "women", "");
  women.sentence = "52 women were among the victims.";
  women.span = {0, 2};
  women.sentence_span = {0, women.sentence.size()};
  std::vector<Reading> readings = of_one_day({killed(140), killed(52), killed(140)});
  Assertion first = killed(140);
  first.span = {50, 53};
  readings.push_back(article("b", day(1), {first, women}));
  EXPECT_ONE_CAUSE(causes_of(readings), "part_as_whole", 140);
  readings.back().assertions[1].sentence = "52 women were in the choir club";
  EXPECT_TRUE(causes_of(readings).empty());
}

TEST(Cause, ASmallPartMayBeChance) {
  std::vector<Reading> readings = of_one_day({killed(8), killed(3), killed(8)});
  readings.push_back(article("b", day(1), {killed(8), count(3, "child", "children", "kill")}));
  EXPECT_TRUE(causes_of(readings).empty());
}

TEST(Cause, TheTotalPrintedAsAPart) {
  const auto children = [](double value) { return count(value, "child", "children", "kill"); };
  std::vector<Reading> readings = of_one_day({children(112), children(240), children(112)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {children(112), killed(240)}));
  EXPECT_ONE_CAUSE(causes_of(readings), "whole_as_part", 112);
}

TEST(Cause, DeadAndInjuredAddedUp) {
  std::vector<Reading> readings = of_one_day({killed(112), killed(365), killed(112)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {killed(112), count(253, "person", "people", "injure")}));
  EXPECT_ONE_CAUSE(causes_of(readings), "sum", 112);
  EXPECT_THAT(causes_of(readings)[0].text, HasSubstr("365 is 112 and 253 people injured (b) together"));
  readings.back().assertions[1].event = "rescue";
  EXPECT_TRUE(causes_of(readings).empty()) << "the rescued are no casualties";
}

TEST(Cause, YesterdaysFigureKept) {
  const std::vector<Reading> readings{article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                                      article("c", day(3), {killed(67)}), article("d", day(3), {killed(41)})};
  const std::vector<Cause> causes = causes_of(readings);
  EXPECT_ONE_CAUSE(causes, "earlier_figure", 67);
  EXPECT_EQ(causes[0].members, std::vector<std::size_t>{3});
  EXPECT_THAT(causes[0].text, HasSubstr("41 (d, 3 March 2031) is what a had for 1 March 2031"));
}

TEST(Cause, WhatNobodyGaveBeforeIsNoEarlierFigure) {
  EXPECT_TRUE(causes_of({article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                         article("c", day(3), {killed(67)}), article("d", day(3), {killed(52)})})
                  .empty());
  EXPECT_TRUE(causes_of({article("b", day(1), {killed(67)}), article("c", day(2), {killed(67)}),
                         article("d", day(2), {killed(41)}), article("a", day(3), {killed(41)})})
                  .empty())
      << "later";
}

TEST(Cause, WhatMostHaveLaterIsNoEarlierFigureKept) {
  // The count was put down again: 67 is what is odd.
  EXPECT_TRUE(causes_of({article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                         article("c", day(3), {killed(41)}), article("d", day(3), {killed(41)}),
                         article("e", day(4), {killed(41)})})
                  .empty());
}

TEST(Cause, AnEarlierFigureKeptByOneThatSeemsToAgree) {
  const std::vector<Cause> causes = causes_of({article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                                               article("c", day(3), {killed(41)}), article("d", day(4), {killed(67)})});
  EXPECT_ONE_CAUSE(causes, "earlier_figure", 67);
  EXPECT_EQ(causes[0].members, std::vector<std::size_t>{2});
}

TEST(Cause, AnotherEventsFigure) {
  Assertion before = killed(318);
  before.years = {2011};
  before.terms = {"flood", "kill", "person", "2011"};
  std::vector<Reading> readings = of_one_day({killed(112), killed(318), killed(112)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {killed(112), before}));
  EXPECT_ONE_CAUSE(causes_of(readings), "other_event", 112);
  EXPECT_THAT(causes_of(readings)[0].text, HasSubstr("2011"));
  readings.back().assertions[1].event = "injure";
  EXPECT_TRUE(causes_of(readings).empty()) << "of another kind";
}

TEST(CauseHostile, ThousandsOfLateFiguresAreSearchedInPart) {
  std::vector<Reading> readings;
  for (int i = 0; i < 12000; ++i)
    readings.push_back(article("a" + std::to_string(i), day(1 + i / 4000),
                               {killed(i % 4000 < 1900 && i >= 8000 ? 41
                                       : i < 4000                   ? 41
                                                                    : 67)}));
  const std::vector<Cause> causes = causes_of(readings);
  ASSERT_EQ(causes.size(), 1U);
  EXPECT_EQ(to_string(causes[0].kind), "earlier_figure");
}

}  // namespace
}  // namespace figcheck::reconcile
