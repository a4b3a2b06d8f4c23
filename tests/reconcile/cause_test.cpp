#include "reconcile/cause.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

#include "cause_story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::HasSubstr;

TEST(Cause, OnlyAConflictHasOne) {
  EXPECT_TRUE(causes_of_one_day({pupils(1366), pupils(1366)}).empty());
  EXPECT_TRUE(causes_of({article("a", day(1), {killed(136)}), article("b", day(3), {killed(1366)})}).empty())
      << "it changes";
  EXPECT_TRUE(causes_of_one_day({pupils(1366)}).empty());
}

TEST(Cause, WhereEachMayBeRightItSaysSo) {
  const std::vector<Cause> causes = causes_of_one_day({pupils(1636), pupils(1366)});
  ASSERT_EQ(causes.size(), 1U);
  EXPECT_THAT(causes[0].text, HasSubstr("the other way round. It may as well be the other way round."));
  EXPECT_THAT(causes_of_one_day({pupils(1636), pupils(1366), pupils(1636)})[0].text,
              ::testing::Not(HasSubstr("It may as well")));
}

TEST(CauseProperty, OrderOfTheReadingsChangesNothing) {
  std::mt19937 random(7);
  const auto said = [](const std::vector<Reading>& readings) {
    std::vector<std::pair<std::string, double>> out;
    for (const Quantity& q : reconcile(readings).quantities)
      for (const Cause& c : q.causes) out.emplace_back(c.text, c.odds);
    return out;
  };
  const auto houses = [](double value) { return count(value, "house", "houses", "destroy"); };
  std::vector<Reading> readings;
  for (const double value : {1636, 1366, 1636, 16360, 1636})
    readings.push_back(article("a" + std::to_string(readings.size()), day(1), {killed(5), houses(value)}));
  const auto first = said(readings);
  EXPECT_FALSE(first.empty());
  for (int round = 0; round < 20; ++round) {
    std::shuffle(readings.begin(), readings.end(), random);
    ASSERT_EQ(said(readings), first);
  }
}

TEST(CauseProperty, ATenthOrTenTimesOfAllKeepsTheCause) {
  for (const double scale : {0.1, 10.0, 1000.0}) {
    const auto sized = [&](double value) { return measure(value * scale, "meter", "wall", 0.5 * scale); };
    const auto wordy = [&](Assertion a) {
      std::string figure = std::to_string(*a.value);
      while (figure.ends_with('0')) figure.pop_back();
      if (figure.ends_with('.')) figure.pop_back();
      a.figure = figure;
      return a;
    };
    EXPECT_ONE_CAUSE(causes_of_one_day({wordy(sized(1636)), wordy(sized(1366)), wordy(sized(1636))}), "transposed",
                     1636 * scale);
  }
}

TEST(CauseHostile, WhatIsNotFiniteOrEmptyIsSurvived) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  for (const Kind kind :
       {Kind::count, Kind::money, Kind::percent, Kind::ratio, Kind::measure, Kind::duration, Kind::age}) {
    std::vector<Assertion> figures;
    for (const double value : {24.0, nan, infinity, -infinity, 1e308, -1e308, 0.0, 5e-324, 25.0, 1e15}) {
      Assertion a = pupils(24);
      a.kind = kind;
      a.value = value;
      a.interval = {value, value};
      a.rounding = value;
      a.subset_of = 1000;
      a.changed_from = 1000;
      figures.push_back(a);
    }
    for (const Cause& cause : causes_of_one_day(figures)) EXPECT_GE(cause.odds, 0);
  }
}

TEST(CauseHostile, AMuddleOfNumbersHasNone) {
  std::vector<Assertion> figures{pupils(1636), pupils(1636)};
  for (int i = 0; i < 30; ++i) figures.push_back(pupils(1366 + 7 * i));
  EXPECT_TRUE(causes_of_one_day(figures).empty());
}

}  // namespace
}  // namespace figcheck::reconcile
