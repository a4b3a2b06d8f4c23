#include "planted/written.hpp"

#include <gtest/gtest.h>

#include <cctype>
#include <cmath>
#include <limits>
#include <set>

namespace figcheck::planted {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
const Habits metric{};
const Habits imperial{.imperial = true};
const Habits terse{.percent_sign = true};
const Habits wordy{.currency_word = true};

std::string plainly(double value, Form form, const Habits& habits = metric, bool first = false) {
  return write_plainly(value, form, Currency::dollar, habits, first).figure;
}

TEST(Written, NumbersAreSpelledAsNewspapersDo) {
  EXPECT_EQ(plainly(7, Form::count), "seven");
  EXPECT_EQ(plainly(41, Form::count), "41");
  EXPECT_EQ(plainly(41, Form::count, metric, true), "Forty-one");
  EXPECT_EQ(plainly(1366, Form::count), "1,366");
  EXPECT_EQ(plainly(1366, Form::count, metric, true), "1,366");
  EXPECT_EQ(plainly(2345678, Form::count), "2.35 million");
  EXPECT_EQ(in_words(90), "ninety");
  EXPECT_EQ(in_words(19), "nineteen");
  EXPECT_EQ(with_commas(1234567), "1,234,567");
  EXPECT_EQ(with_commas(999), "999");
}

TEST(Written, UnitsAreThoseOfTheForm) {
  EXPECT_EQ(plainly(3.4e6, Form::money), "$3.4 million");
  EXPECT_EQ(plainly(3.4e9, Form::money, wordy), "3.4 billion dollars");
  EXPECT_EQ(plainly(14500, Form::money, wordy), "$14,500");
  EXPECT_EQ(write_plainly(2e6, Form::money, Currency::euro, metric, false).figure, "€2 million");
  EXPECT_EQ(plainly(8.8, Form::price), "$8.80");
  EXPECT_EQ(plainly(12, Form::percent), "12 percent");
  EXPECT_EQ(plainly(12.4, Form::percent, terse), "12.4%");
  EXPECT_EQ(plainly(3, Form::points), "3 percentage points");
  EXPECT_EQ(plainly(6, Form::decimal), "6.0");
  EXPECT_EQ(plainly(40, Form::length), "40 kilometers");
  EXPECT_EQ(plainly(40, Form::length, terse), "40 km");
  EXPECT_EQ(plainly(40, Form::length, imperial), "25 miles");
  EXPECT_EQ(write_converted(40, Form::length, metric).figure, "25 miles");
  EXPECT_EQ(write_converted(40, Form::length, imperial).figure, "40 kilometers");
  EXPECT_EQ(write_converted(40, Form::count, metric).figure, "");
}

TEST(Written, ZerosTolerateTheRoundingThatTheyMayStandFor) {
  const Written round = write_plainly(14000, Form::count, Currency::dollar, metric, false);
  EXPECT_EQ(round.says.low, 14000);
  EXPECT_EQ(round.says.high, 14000);
  EXPECT_NEAR(round.tolerates.low, 13500, 1);
  EXPECT_NEAR(round.tolerates.high, 14500, 1);
  const Written fine = write_plainly(1366, Form::count, Currency::dollar, metric, false);
  EXPECT_LT(fine.tolerates.high, 1367);
}

/// Every honest figure holds the true value in what it says, and what it says in what is tolerated.
class Honest : public ::testing::TestWithParam<Form> {};

TEST_P(Honest, SaysWhatIsTrue) {
  Random random(11);
  std::set<std::string> hedges;
  for (int i = 0; i < 20000; ++i) {
    const bool small = GetParam() == Form::percent || GetParam() == Form::points;
    double value = small ? std::round(random.magnitude(1, 90) * 10) / 10 : std::round(random.magnitude(2, 9e9));
    if (GetParam() == Form::decimal) value = std::round(random.magnitude(2, 9) * 10) / 10;
    const Habits habits{.imperial = random.chance(0.5), .percent_sign = random.chance(0.5), .hedges = 0.9};
    const Written out = write_honestly(value, GetParam(), Currency::euro, habits, false, random.chance(0.5), random);
    ASSERT_LE(out.says.low, value * (1 + 1e-9)) << value << ' ' << out.hedge << out.figure;
    ASSERT_GE(out.says.high, value * (1 - 1e-9)) << value << ' ' << out.hedge << out.figure;
    ASSERT_LE(out.tolerates.low, out.says.low);
    ASSERT_GE(out.tolerates.high, out.says.high);
    hedges.insert(out.hedge);
  }
  const bool hedged = GetParam() == Form::count || GetParam() == Form::money;
  EXPECT_GT(hedges.size(), hedged ? 8 : 0);
}

INSTANTIATE_TEST_SUITE_P(Forms, Honest,
                         ::testing::Values(Form::count, Form::money, Form::price, Form::percent, Form::points,
                                           Form::decimal, Form::length, Form::depth, Form::area, Form::mass));

TEST(Written, AtLeastIsOpenAbove) {
  Random random(12);
  const Habits hedging{.hedges = 1};
  bool seen = false;
  for (int i = 0; i < 100; ++i) {
    const Written out = write_honestly(41, Form::count, Currency::dollar, hedging, false, false, random);
    if (out.hedge != "at least ") continue;
    seen = true;
    EXPECT_EQ(out.figure, "41");
    EXPECT_EQ(out.says.high, infinity);
    EXPECT_NEAR(out.tolerates.low, 41 * 0.95, 1e-9);
  }
  EXPECT_TRUE(seen);
}

TEST(Written, PlainHasNoHedge) {
  Random random(13);
  const Habits hedging{.hedges = 1};
  for (int i = 0; i < 100; ++i) {
    const Written out = write_honestly(12345, Form::count, Currency::dollar, hedging, true, false, random);
    EXPECT_EQ(out.hedge + out.figure, "12,345");
  }
}

}  // namespace
}  // namespace figcheck::planted
