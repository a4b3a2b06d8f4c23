#include "reconcile/reference_rate.hpp"

#include <gtest/gtest.h>

#include "grammar/date.hpp"

namespace figcheck::reconcile {
namespace {

DaySpan on(Date date) { return {day_number(date), day_number(date)}; }

// The expected rates are the European Central Bank's of single days, which the month's range must hold.
TEST(ReferenceRate, HoldsTheRatesOfItsDays) {
  const Exchange dollars = reference_rate("EUR", "USD", on({2008, 7, 15})).value();
  EXPECT_LE(dollars.low, 1.599);  // 15 July 2008: 1.5990
  EXPECT_GE(dollars.high, 1.599);
  EXPECT_LT(dollars.slack(), 0.06);
  const Exchange yen = reference_rate("USD", "JPY", on({2012, 3, 15})).value();
  EXPECT_LE(yen.low, 83.5);
  EXPECT_GE(yen.high, 83.5);
  EXPECT_LT(yen.slack(), 0.1);
}

TEST(ReferenceRate, IsTheSameBothWays) {
  const Exchange there = reference_rate("GBP", "SEK", on({2019, 11, 3})).value();
  const Exchange back = reference_rate("SEK", "GBP", on({2019, 11, 3})).value();
  EXPECT_NEAR(there.low * back.high, 1, 1e-12);
  EXPECT_NEAR(there.rate() * back.rate(), 1, 1e-12);
}

TEST(ReferenceRate, OfAllYearsIsTheSameWheneverItIsAsked) {
  const Exchange first = reference_rate("GBP", "CHF", std::nullopt).value();
  EXPECT_LT(first.low, 1.2);
  EXPECT_GT(first.high, 2.4);
  const Exchange again = reference_rate("GBP", "CHF", std::nullopt).value();
  EXPECT_EQ(first.low, again.low);
  EXPECT_EQ(first.high, again.high);
  EXPECT_FALSE(reference_rate("GBP", "KZT", std::nullopt));
  EXPECT_FALSE(reference_rate("GBP", "KZT", std::nullopt));
}

TEST(ReferenceRate, SpansTheDaysItIsAskedFor) {
  const Exchange one = reference_rate("EUR", "GBP", on({2008, 3, 3})).value();
  const Exchange year =
      reference_rate("EUR", "GBP", DaySpan{day_number({2008, 1, 1}), day_number({2008, 12, 31})}).value();
  EXPECT_LE(year.low, one.low);
  EXPECT_GT(year.high, one.high);
}

TEST(ReferenceRate, KnowsFixedParities) {
  const Exchange dirhams = reference_rate("USD", "AED", on({2015, 6, 6})).value();
  EXPECT_LE(dirhams.low, 3.6725);
  EXPECT_GE(dirhams.high, 3.6725);
  const Exchange marks = reference_rate("EUR", "DEM", std::nullopt).value();
  EXPECT_DOUBLE_EQ(marks.low, 1.95583);
  EXPECT_DOUBLE_EQ(marks.high, 1.95583);
  // A currency that the euro took the place of keeps its last rate.
  const Exchange kroons = reference_rate("EUR", "EEK", on({2018, 2, 1})).value();
  EXPECT_DOUBLE_EQ(kroons.low, 15.6466);
}

TEST(ReferenceRate, KnowsNothingBeforeItsFirstMonthOrOfOtherCurrencies) {
  EXPECT_FALSE(reference_rate("EUR", "USD", on({1998, 12, 31})));
  EXPECT_TRUE(reference_rate("EUR", "USD", on({1999, 1, 4})));
  EXPECT_FALSE(reference_rate("EUR", "KZT", on({2015, 6, 6})));
  EXPECT_FALSE(reference_rate("XXX", "USD", std::nullopt));
  EXPECT_FALSE(reference_rate("EUR", "ISK", on({2012, 6, 6}))) << "suspended from 2008 to 2018";
  EXPECT_FALSE(reference_rate("EUR", "USD", DaySpan{day_number({2000, 1, 1}), day_number({2024, 1, 1})}));
}

TEST(ReferenceRate, IsLooserAfterTheEndOfTheTableAndThenNothing) {
  const Exchange known = reference_rate("EUR", "USD", on({2026, 3, 1})).value();
  const Exchange later = reference_rate("EUR", "USD", on({2029, 3, 1})).value();
  EXPECT_GT(later.slack(), known.slack() + 0.05);
  EXPECT_FALSE(reference_rate("EUR", "USD", on({2099, 1, 1})));
  EXPECT_FALSE(reference_rate("EUR", "RUB", on({2029, 3, 1}))) << "suspended since 2022";
}

TEST(Spanning, GoesFromTheFirstOfBothToTheLast) {
  const DaySpan both = spanning(DaySpan{10, 12}, DaySpan{3, 11}).value();
  EXPECT_EQ(both.first, 3);
  EXPECT_EQ(both.last, 12);
  EXPECT_EQ(spanning(std::nullopt, DaySpan{3, 4}).value().last, 4);
  EXPECT_FALSE(spanning(std::nullopt, std::nullopt));
}

}  // namespace
}  // namespace figcheck::reconcile
