#include "reconcile/exchange.hpp"

#include <gtest/gtest.h>

#include "grammar/date.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

TEST(DaysOf, AreTheArticlesAndWhatItSaysOfTheSum) {
  Assertion sum = money(2e6, "EUR", "damage", "cost");
  EXPECT_FALSE(days_of(sum, std::nullopt));
  sum.as_of = {2019, 4, 12};
  const DaySpan days = days_of(sum, day_number({2019, 4, 20})).value();
  EXPECT_EQ(days.first, day_number({2019, 4, 12}));
  EXPECT_EQ(days.last, day_number({2019, 4, 20}));
  // The whole of a month or a year where no more is known.
  sum.as_of = {2019, 4, 0};
  EXPECT_EQ(days_of(sum, day_number({2019, 4, 20})).value().first, day_number({2019, 4, 1}));
  EXPECT_EQ(days_of(sum, day_number({2019, 4, 20})).value().last, day_number({2019, 4, 30}));
  sum.as_of = {2019, 12, 0};
  EXPECT_EQ(days_of(sum, day_number({2019, 12, 20})).value().last, day_number({2019, 12, 31}));
  sum.as_of = {2019, 0, 0};
  EXPECT_EQ(days_of(sum, day_number({2019, 4, 20})).value().last, day_number({2019, 12, 31}));
}

TEST(DaysOf, GoOnWhereNobodyKnowsWhenItWasTold) {
  Assertion sum = money(2e6, "EUR", "damage", "cost");
  sum.as_of = {2019, 4, 12};
  EXPECT_EQ(days_of(sum, std::nullopt).value().last, day_number({2019, 5, 13}));
}

TEST(DaysOf, TakeInTheEarlierYearsThatAreNamed) {
  Assertion sum = money(2e6, "EUR", "damage", "cost");
  sum.years = {2004, 2030};
  const DaySpan days = days_of(sum, day_number({2019, 6, 2})).value();
  EXPECT_EQ(days.first, day_number({2004, 1, 1}));
  EXPECT_EQ(days.last, day_number({2019, 6, 2}));
}

TEST(Exchanged, TakesTheLowerRateTowardsZero) {
  const Interval out = exchanged({2, 4}, {3, 5});
  EXPECT_EQ(out.lower, 6);
  EXPECT_EQ(out.upper, 20);
  const Interval loss = exchanged({-4, -2}, {3, 5});
  EXPECT_EQ(loss.lower, -20);
  EXPECT_EQ(loss.upper, -6);
  EXPECT_FALSE(exchanged({std::nullopt, 4}, {3, 5}).lower);
}

}  // namespace
}  // namespace figcheck::reconcile
