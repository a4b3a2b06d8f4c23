#include "reconcile/timeline.hpp"

#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

Motion motion_of_all(std::vector<Assertion> figures) {
  const std::vector<Reading> readings{article("a", day(1), std::move(figures))};
  const Claims claims = claims_of(readings);
  std::vector<const Claim*> list;
  for (const Claim& claim : claims.list) list.push_back(&claim);
  return motion_of(list);
}

TEST(MotionOf, TollsGrowAgesAgeMeasuresStandStillPricesMove) {
  EXPECT_EQ(motion_of_all({killed(4), killed(5)}), Motion::growing);
  EXPECT_EQ(motion_of_all({measure(7.6, "magnitude", "quake", 0.05)}), Motion::still);
  EXPECT_EQ(motion_of_all({money(50, "USD", "oil", "trade")}), Motion::free);
  EXPECT_EQ(motion_of_all({money(3e6, "EUR", "paintings", "steal")}), Motion::still);
  Assertion age = count(30, "year", "Ana", "age");
  age.kind = Kind::age;
  EXPECT_EQ(motion_of_all({age}), Motion::ageing);
}

TEST(MotionOf, ThingsThatHappenAddUpAndTheNumberOfOthersRisesAndFalls) {
  EXPECT_EQ(motion_of_all({count(40, "aftershock", "aftershocks", "")}), Motion::growing);
  EXPECT_EQ(motion_of_all({count(4, "table", "tables", "")}), Motion::free);
}

Dated on(std::int64_t day, double value) { return {{value, value}, day}; }

TEST(MotionOf, AMeasureThatIsDatedMoves) {
  Assertion level = measure(8, "meter", "river", 0.5);
  EXPECT_EQ(motion_of_all({level}), Motion::still);
  level.as_of = day(3);
  EXPECT_EQ(motion_of_all({level}), Motion::free);
}

TEST(MotionOf, WhatIsTakenMovesAsPeopleTakenOnlyIfItIsPeople) {
  EXPECT_EQ(motion_of_all({count(40, "child", "children", "take")}), Motion::growing);
  EXPECT_EQ(motion_of_all({count(40, "bed", "beds", "take")}), Motion::free);
  EXPECT_EQ(motion_of_all({count(40, "person", "people", "fall")}), Motion::free);
}

TEST(ExplainByTime, ATollThatGrowsIsExplained) {
  EXPECT_TRUE(explain_by_time({on(1, 4), on(2, 4), on(3, 9)}, Motion::growing).feasible);
}

TEST(ExplainByTime, ATollThatFallsIsNot) {
  const Timeline time = explain_by_time({on(1, 4), on(2, 1), on(3, 5)}, Motion::growing);
  EXPECT_FALSE(time.feasible);
  EXPECT_TRUE(time.falls);
  EXPECT_EQ(std::count(time.satisfied.begin(), time.satisfied.end(), true), 2);
}

TEST(ExplainByTime, FiguresOfOneDayMustAgree) {
  EXPECT_FALSE(explain_by_time({on(1, 4), on(1, 5), on(2, 6)}, Motion::growing).feasible);
  EXPECT_FALSE(explain_by_time({on(1, 4), on(2, 5), on(2, 6)}, Motion::free).feasible);
  EXPECT_TRUE(explain_by_time({on(1, 4), on(2, 5), on(2, 5)}, Motion::free).feasible);
}

TEST(ExplainByTime, AFreeQuantityMayFallAndAStillOneMayNotMove) {
  EXPECT_TRUE(explain_by_time({on(1, 9), on(2, 4)}, Motion::free).feasible);
  EXPECT_FALSE(explain_by_time({on(1, 9), on(2, 4)}, Motion::still).feasible);
  EXPECT_FALSE(explain_by_time({on(1, 4), on(2, 9)}, Motion::still).feasible);
}

TEST(ExplainByTime, OneDayOrNoneExplainsNothing) {
  EXPECT_FALSE(explain_by_time({on(1, 4), on(1, 5)}, Motion::growing).feasible);
  EXPECT_FALSE(explain_by_time({{{4, 4}, std::nullopt}, {{5, 5}, std::nullopt}}, Motion::growing).feasible);
  EXPECT_FALSE(explain_by_time({}, Motion::growing).feasible);
}

TEST(ExplainByTime, AnUndatedFigureMustLieWithinWhatTheDatedOnesReach) {
  EXPECT_TRUE(explain_by_time({on(1, 4), on(2, 9), {{6, 6}, std::nullopt}}, Motion::growing).feasible);
  EXPECT_FALSE(explain_by_time({on(1, 4), on(2, 9), {{40, 40}, std::nullopt}}, Motion::growing).feasible);
}

TEST(ExplainByTime, AnAgeGrowsByAYearAYear) {
  EXPECT_TRUE(explain_by_time({on(0, 18), on(540, 20)}, Motion::ageing).feasible)
      << "two birthdays in a year and a half";
  EXPECT_TRUE(explain_by_time({on(0, 18), on(30, 19)}, Motion::ageing).feasible) << "a birthday between";
  EXPECT_FALSE(explain_by_time({on(0, 18), on(30, 23)}, Motion::ageing).feasible);
  EXPECT_FALSE(explain_by_time({on(0, 20), on(540, 18)}, Motion::ageing).feasible);
}

TEST(ExplainByTime, AnAgeOfAnEarlierOrLaterDayIsOnlyNoHigherOrNoLower) {
  const auto beside = [](extract::Moment moment, double value) { return Dated{{value, value}, std::nullopt, moment}; };
  using extract::Moment;
  EXPECT_TRUE(explain_by_time({on(0, 20), beside(Moment::earlier, 18)}, Motion::ageing).feasible);
  EXPECT_FALSE(explain_by_time({on(0, 20), beside(Moment::earlier, 23)}, Motion::ageing).feasible);
  EXPECT_TRUE(explain_by_time({on(0, 20), on(9, 20), beside(Moment::later, 21)}, Motion::ageing).feasible);
  EXPECT_FALSE(explain_by_time({on(0, 20), beside(Moment::later, 18)}, Motion::ageing).feasible);
  EXPECT_FALSE(explain_by_time({on(0, 20), beside(Moment::told, 18)}, Motion::ageing).feasible);
  EXPECT_FALSE(explain_by_time({on(0, 20), beside(Moment::earlier, 18)}, Motion::still).feasible);
}

TEST(ExplainByTime, FiguresOfOneDayAreHeldAgainstEachOtherAndNotAgainstOtherDays) {
  const Timeline time = explain_by_time({on(1, 12), on(2, 19), on(2, 19), on(2, 15)}, Motion::growing);
  EXPECT_FALSE(time.feasible);
  EXPECT_FALSE(time.falls);
  EXPECT_EQ(time.satisfied, (std::vector<bool>{true, true, true, false}));
}

Dated at(std::int64_t minute, double value, std::string_view clock = "") {
  return {{value, value}, 1, extract::Moment::told, 0, ToldMoment{clock, minute}};
}

TEST(ExplainByTime, FiguresOfOneDayAreInTheOrderOfTheClock) {
  EXPECT_TRUE(explain_by_time({at(600, 4), at(900, 9)}, Motion::growing).feasible);
  EXPECT_TRUE(explain_by_time({at(900, 9), at(600, 4)}, Motion::growing).feasible);
  const Timeline time = explain_by_time({at(600, 9), at(900, 4)}, Motion::growing);
  EXPECT_FALSE(time.feasible);
  EXPECT_TRUE(time.falls);
  EXPECT_TRUE(explain_by_time({at(600, 9), at(900, 4)}, Motion::free).feasible);
  EXPECT_FALSE(explain_by_time({at(600, 4), at(900, 9)}, Motion::still).feasible);
}

TEST(ExplainByTime, MomentsNearEachOtherAreOne) {
  EXPECT_FALSE(explain_by_time({at(600, 4), at(614, 9)}, Motion::growing).feasible);
  EXPECT_TRUE(explain_by_time({at(600, 4), at(615, 9)}, Motion::growing).feasible);
  EXPECT_FALSE(explain_by_time({at(600, 4), at(610, 4), at(620, 9)}, Motion::growing).feasible)
      << "one ties the others";
}

TEST(ExplainByTime, ClocksThatNobodyComparesTellNoOrder) {
  EXPECT_FALSE(explain_by_time({at(600, 4), at(900, 9, "Tavash Post")}, Motion::growing).feasible);
  EXPECT_FALSE(explain_by_time({at(600, 4, "Ostrell Herald"), at(900, 9, "Tavash Post")}, Motion::growing).feasible);
  EXPECT_TRUE(explain_by_time({at(600, 4, "Tavash Post"), at(900, 9, "Tavash Post")}, Motion::growing).feasible);
}

TEST(ExplainByTime, AFigureOfTheDayWithoutAMomentMustAgreeWithThoseOfOne) {
  EXPECT_FALSE(explain_by_time({at(600, 4), on(1, 9)}, Motion::growing).feasible);
  EXPECT_TRUE(explain_by_time({at(600, 4), at(900, 9), on(1, 9)}, Motion::growing).feasible);
  const Timeline between = explain_by_time({at(600, 4), at(900, 9), on(1, 6)}, Motion::growing);
  EXPECT_FALSE(between.feasible);
  EXPECT_FALSE(between.satisfied[2]);
  EXPECT_FALSE(explain_by_time({at(600, 4), at(900, 9), on(1, 20)}, Motion::growing).feasible);
}

TEST(ExplainByTime, MomentsGoOnFromDayToDay) {
  const auto next = [](double value) { return Dated{{value, value}, 2, extract::Moment::told, 0, ToldMoment{"", 2000}}; };
  EXPECT_TRUE(explain_by_time({at(600, 4), at(900, 9), next(12), on(3, 12)}, Motion::growing).feasible);
  EXPECT_FALSE(explain_by_time({at(600, 4), at(900, 9), next(8)}, Motion::growing).feasible);
}

TEST(ExplainByTime, TellsThePlaceInTime) {
  EXPECT_EQ(explain_by_time({at(900, 9), on(2, 9), at(600, 4)}, Motion::growing).place,
            (std::vector<std::uint32_t>{1, 2, 0}));
}

}  // namespace
}  // namespace figcheck::reconcile
