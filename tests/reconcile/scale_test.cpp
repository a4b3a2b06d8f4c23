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

TEST(ExchangeRates, AreLearnedFromBracketsOnly) {
  const Reading a = bracketed("a", money(2e6, "EUR", "damage", "cost"), money(2.6e6, "USD", "damage", "cost"));
  const Reading b = article("b", day(1), {money(1e6, "GBP", "damage", "cost"), money(9e6, "SEK", "damage", "cost")});
  const ExchangeRates rates({&a, &b});
  EXPECT_NEAR(rates.rate("EUR", "USD").value(), 1.3, 1e-12);
  EXPECT_NEAR(rates.rate("USD", "EUR").value(), 1 / 1.3, 1e-12);
  EXPECT_FALSE(rates.rate("GBP", "SEK"));
  EXPECT_EQ(rates.rate("SEK", "SEK"), 1.0);
}

TEST(ExchangeRates, GoByACurrencyBetween) {
  const Reading a = bracketed("a", money(2e6, "EUR", "damage", "cost"), money(2.6e6, "USD", "damage", "cost"));
  const Reading b = bracketed("b", money(2e6, "EUR", "damage", "cost"), money(1.6e6, "GBP", "damage", "cost"));
  EXPECT_NEAR(ExchangeRates({&a, &b}).rate("GBP", "USD").value(), 2.6 / 1.6, 1e-12);
}

TEST(ExchangeRates, AnIndexOutsideTheArticleIsNoConversion) {
  Assertion restated = money(2.6e6, "USD", "damage", "cost");
  restated.converts = 7;
  const Reading a = article("a", day(1), {money(2e6, "EUR", "damage", "cost"), restated});
  EXPECT_TRUE(ExchangeRates({&a}).empty());
}

}  // namespace
}  // namespace figcheck::reconcile
