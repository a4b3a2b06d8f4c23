#include "extract/cents.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

/// A text's sums in turn, "0.4 USD".
std::string sums(std::string_view text) {
  std::string out;
  for (const Assertion& said : read_text(text).assertions) {
    if (said.kind != Kind::money) continue;
    std::string value = std::to_string(said.value.value_or(0));
    while (value.back() == '0') value.pop_back();
    if (value.back() == '.') value.pop_back();
    out += (out.empty() ? "" : ", ") + value + " " + said.unit;
  }
  return out;
}

TEST(Cents, ArePartsOfTheCurrencyOfTheOtherSums) {
  EXPECT_EQ(sums("The bun costs 40 cents. It cost $2 once."), "0.4 USD, 2 USD");
  EXPECT_EQ(sums("The bun costs 40 cents. It cost 2 euros once."), "0.4 EUR, 2 EUR");
  EXPECT_EQ(sums("The share rose 12.5c to A$4.10."), "0.125 AUD, 4.1 AUD");
  EXPECT_EQ(sums("The bun costs 57 cents a slice, the cake $9."), "0.57 USD, 9 USD");
}

TEST(Cents, AreThoseOfTheLandOfWhichTheTextTells) {
  EXPECT_EQ(sums("Canada's bakers are cheap. A Canadian bun costs 40 cents."), "0.4 CAD");
  EXPECT_EQ(sums("Canada's bakers are cheap. A Canadian bun costs 40 cents, not $2."), "0.4 CAD, 2 CAD");
}

TEST(Cents, StayWhereNothingTellsWhoseTheyAre) {
  EXPECT_EQ(sums("The bun costs 40 cents."), "40 cent");
  EXPECT_EQ(sums("The bun costs 40 cents, the cake $9, the tart 3 euros."), "40 cent, 9 USD, 3 EUR");
  EXPECT_EQ(sums("The bun costs 40 cents, the cake 900 yen."), "40 cent, 900 JPY");
  EXPECT_EQ(sums("The bun costs 40 cents, the cake US$9."), "40 cent, 9 USD");
}

TEST(Cents, OfEachDollarAreAShare) {
  EXPECT_EQ(sums("Lenders got 40 cents on the dollar and $3 million at once."), "40 cent, 3000000 USD");
  EXPECT_EQ(sums("The tax takes 40 cents in the dollar, or $3 million."), "40 cent, 3000000 USD");
}

TEST(Cents, KeepTheBoundAndHowFinelyTheyWereGiven) {
  const Assertion bun = figure_in("The bun costs at least 41 cents, the cake $9.", "41");
  EXPECT_EQ(bun.bound, Bound::at_least);
  EXPECT_DOUBLE_EQ(*bun.interval.lower, 0.41);
  EXPECT_FALSE(bun.interval.upper);
  EXPECT_DOUBLE_EQ(bun.rounding, 0.005);
}

}  // namespace
}  // namespace figcheck::extract
