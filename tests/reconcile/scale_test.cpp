#include "reconcile/scale.hpp"

#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

TEST(BaseUnit, IsOneForWhatConverts) {
  EXPECT_EQ(base_unit(Kind::measure, "mile"), base_unit(Kind::measure, "kilometer"));
  EXPECT_EQ(base_unit(Kind::duration, "hour"), base_unit(Kind::duration, "day"));
  EXPECT_EQ(base_unit(Kind::percent, "percent"), base_unit(Kind::ratio, ""));
}

TEST(BaseUnit, KeepsApartWhatDoesNot) {
  EXPECT_NE(base_unit(Kind::measure, "mile"), base_unit(Kind::measure, "acre"));
  EXPECT_NE(base_unit(Kind::money, "EUR"), base_unit(Kind::money, "USD"));
  EXPECT_NE(base_unit(Kind::age, "year"), base_unit(Kind::duration, "year"));
  EXPECT_NE(base_unit(Kind::percent, "percent"), base_unit(Kind::percent, "percentage point"));
}

TEST(BaseUnit, OfWhatIsOneCurrencysAloneIsThatCurrency) {
  EXPECT_EQ(base_unit(Kind::money, "penny per share"), "GBP");
  EXPECT_EQ(base_unit(Kind::money, "cent"), "cent") << "of which currency it does not say";
}

TEST(BaseValue, IsInTheBaseUnit) {
  EXPECT_NEAR(base_value(Kind::money, "penny", "GBP", 450).value(), 4.5, 1e-12);
  EXPECT_NEAR(base_value(Kind::measure, "mile", "meter", 2).value(), 3218.688, 1e-9);
  EXPECT_EQ(base_value(Kind::ratio, "ratio", "percent", 0.25), 25);
  EXPECT_EQ(base_value(Kind::age, "year", "age", 31), 31);
  EXPECT_EQ(base_value(Kind::count, "boat", "count", 31), 31);
  EXPECT_FALSE(base_value(Kind::measure, "mile", "kilogram", 2));
}

TEST(ConvertValue, ConvertsWithinADimensionOnly) {
  EXPECT_NEAR(convert_value(10, "mile", "kilometer").value(), 16.09344, 1e-9);
  EXPECT_EQ(convert_value(10, "mile", "mile"), 10);
  EXPECT_FALSE(convert_value(10, "mile", "kilogram"));
}

/// An article that restates its first sum in brackets.
Reading bracketed(std::string doc, Assertion sum, Assertion restated) {
  restated.converts = 0;
  return article(std::move(doc), day(1), {std::move(sum), std::move(restated)});
}

TEST(ExchangeRates, AreLearnedFromBrackets) {
  const Reading a = bracketed("a", money(3e6, "IQD", "damage", "cost"), money(3.9e6, "IRR", "damage", "cost"));
  const Reading b = article("b", day(1), {money(1e6, "KZT", "damage", "cost"), money(9e6, "UZS", "damage", "cost")});
  const ExchangeRates rates({&a, &b});
  const Exchange there = rates.exchange("IQD", "IRR").value(), back = rates.exchange("IRR", "IQD").value();
  EXPECT_NEAR(there.rate(), 1.3, 1e-12);
  EXPECT_NEAR(back.rate(), 1 / 1.3, 1e-12);
  EXPECT_TRUE(there.stated);
  EXPECT_NEAR(there.slack(), 0.05, 1e-12);
  EXPECT_FALSE(rates.exchange("KZT", "UZS"));
  EXPECT_EQ(rates.exchange("SEK", "SEK").value().rate(), 1.0);
}

TEST(ExchangeRates, GoByACurrencyBetween) {
  const Reading a = bracketed("a", money(3e6, "IQD", "damage", "cost"), money(3.9e6, "IRR", "damage", "cost"));
  const Reading b = bracketed("b", money(3e6, "IQD", "damage", "cost"), money(1.6e6, "KZT", "damage", "cost"));
  EXPECT_NEAR(ExchangeRates({&a, &b}).exchange("KZT", "IRR").value().rate(), 3.9 / 1.6, 1e-12);
}

TEST(ExchangeRates, OfPenceAreThoseOfPounds) {
  const Reading a = bracketed("a", money(450, "penny", "share", "cost"), money(27, "KZT", "share", "cost"));
  EXPECT_NEAR(ExchangeRates({&a}).exchange("GBP", "KZT").value().rate(), 6, 1e-12);
  const Reading b = bracketed("b", money(450, "penny", "share", "cost"), money(4.5, "GBP", "share", "cost"));
  EXPECT_TRUE(ExchangeRates({&b}).empty());
}

TEST(ExchangeRates, AreTheReferenceRatesOfTheDaysAndOnlyWithoutDaysThoseOfTheTexts) {
  const Reading a = bracketed("a", money(3e6, "EUR", "damage", "cost"), money(4.5e6, "USD", "damage", "cost"));
  const ExchangeRates rates({&a});
  const std::int64_t october = day_number({2020, 10, 15});
  const Exchange dated = rates.exchange("EUR", "USD", DaySpan{october, october}).value();
  EXPECT_FALSE(dated.stated);
  EXPECT_GT(dated.low, 1.13);
  EXPECT_LT(dated.high, 1.23);
  EXPECT_NEAR(rates.exchange("EUR", "USD").value().rate(), 1.5, 1e-12);
  // What no text converts and no day is known of is only known to the rates of all years.
  const Exchange ever = rates.exchange("GBP", "USD").value();
  EXPECT_LT(ever.low, 1.1);
  EXPECT_GT(ever.high, 2);
}

TEST(ExchangeRates, AnIndexOutsideTheArticleIsNoConversion) {
  Assertion restated = money(3.9e6, "USD", "damage", "cost");
  restated.converts = 7;
  const Reading a = article("a", day(1), {money(3e6, "EUR", "damage", "cost"), restated});
  EXPECT_TRUE(ExchangeRates({&a}).empty());
}

}  // namespace
}  // namespace figcheck::reconcile
