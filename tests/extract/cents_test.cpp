#include "extract/cents.hpp"

#include <gmock/gmock.h>
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

TEST(Cents, ArePartsOfTheCurrencyOfTheirSentence) {
  EXPECT_EQ(sums("The bun costs 40 cents, the cake $9."), "0.4 USD, 9 USD");
  EXPECT_EQ(sums("The bun costs 40 cents, up from $0.38."), "0.4 USD, 0.38 USD");
  EXPECT_EQ(sums("The bun costs 40 cents, and 2 euros with jam."), "0.4 EUR, 2 EUR");
  EXPECT_EQ(sums("The share rose 12.5c to A$4.10."), "0.125 AUD, 4.1 AUD");
  EXPECT_EQ(sums("The bun costs 57 cents a slice, the cake $9."), "0.57 USD, 9 USD");
  EXPECT_EQ(sums("The firm earned 31.5 cents a share, from $0.28."), "0.315 USD, 0.28 USD");
  EXPECT_EQ(sums("The fare fell 40 cents from a $9 peak."), "0.4 USD, 9 USD");
}

TEST(Cents, StayWhereTheirSentenceDoesNotTellWhoseTheyAre) {
  EXPECT_EQ(sums("The bun costs 40 cents."), "40 cent");
  EXPECT_EQ(sums("The bun costs 40 cents. The oven cost $3 million."), "40 cent, 3000000 USD");
  EXPECT_EQ(sums("Canada's bakers are cheap. A Canadian bun costs 40 cents."), "40 cent");
  EXPECT_EQ(sums("The bun costs 40 cents, the cake $9, the tart 3 euros."), "40 cent, 9 USD, 3 EUR");
  EXPECT_EQ(sums("The bun costs 40 cents, the cake 900 yen."), "40 cent, 900 JPY");
  EXPECT_EQ(sums("The bun costs 40 cents, the cake US$9."), "40 cent, 9 USD");
}

TEST(Cents, OfEachDollarAreAShare) {
  EXPECT_EQ(sums("Lenders got 40 cents on the dollar and $3 million at once."), "40 cent, 3000000 USD");
  EXPECT_EQ(sums("Lenders got 40 cents on a dollar and $3 million at once."), "40 cent, 3000000 USD");
  EXPECT_EQ(sums("The tax takes 40 cents in the dollar, or $3 million."), "40 cent, 3000000 USD");
  EXPECT_EQ(sums("Women got 77 cents for every dollar of men, or $3 million less."), "77 cent, 3000000 USD");
  EXPECT_EQ(sums("For each tax dollar the town keeps 77 cents, or $3 million."), "77 cent, 3000000 USD");
  EXPECT_THAT(sums("The town keeps 3 cents of each $1."), ::testing::HasSubstr("3 cent"));
}

TEST(Cents, OfANameAreNone) { EXPECT_EQ(sums("50 Cent earned $20 million."), "50 cent, 20000000 USD"); }

TEST(Cents, KeepTheBoundAndHowFinelyTheyWereGiven) {
  const Assertion bun = figure_in("The bun costs at least 41 cents, the cake $9.", "41");
  EXPECT_EQ(bun.bound, Bound::at_least);
  EXPECT_DOUBLE_EQ(*bun.interval.lower, 0.41);
  EXPECT_FALSE(bun.interval.upper);
  EXPECT_DOUBLE_EQ(bun.rounding, 0.005);
}

}  // namespace
}  // namespace figcheck::extract
