#include "reconcile/calculation.hpp"

#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

TEST(Room, MeetsWhatItSharesAnEndWith) {
  EXPECT_TRUE((Room{1, 2}.meets({2, 3})));
  EXPECT_TRUE((Room{0, 0.3}.meets({0.1 + 0.2, 1})));
  EXPECT_FALSE((Room{1, 2}.meets({2.1, 3})));
  EXPECT_TRUE((Room{}.meets({5, 5})));
}

TEST(Room, IsDividedOnlyAboveZero) {
  const auto share = quotient({60, 60}, {450, 550});
  ASSERT_TRUE(share);
  EXPECT_DOUBLE_EQ(share->lower, 60.0 / 550);
  EXPECT_DOUBLE_EQ(share->upper, 60.0 / 450);
  EXPECT_FALSE(quotient({60, 60}, {0, 550}));
  EXPECT_FALSE(quotient({-60, 60}, {450, 550}));
  const auto open = quotient({60, 60}, {450, std::numeric_limits<double>::infinity()});
  ASSERT_TRUE(open);
  EXPECT_EQ(open->lower, 0);
}

TEST(HalfUnit, IsNoneOfSmallCounts) {
  EXPECT_EQ(half_unit(killed(30)), 0);
  Assertion round = killed(1400);
  round.rounding = 50;
  EXPECT_EQ(half_unit(round), 50);
  Assertion share = killed(40);
  share.kind = Kind::percent;
  share.rounding = 2;
  EXPECT_EQ(half_unit(share), 0.5);
  share.rounding = 0.05;
  EXPECT_EQ(half_unit(share), 0.05);
}

TEST(Calculable, AreOnlyAssertedFiniteNumbers) {
  EXPECT_TRUE(calculable(killed(30)));
  EXPECT_FALSE(calculable(vague(24, "dozens", killed(24))));
  Assertion huge = killed(30);
  huge.interval.upper = 1e200;
  EXPECT_FALSE(calculable(huge));
  Assertion open = killed(30);
  open.interval = {};
  EXPECT_FALSE(calculable(open));
}

TEST(Words, OfNumbersKeepTheirDigits) {
  EXPECT_EQ(digits_of(1393), "1,393");
  EXPECT_EQ(digits_of(2500000), "2.5 million");
  EXPECT_EQ(digits_of(1234567), "1,234,567");
  EXPECT_EQ(digits_of(-1393), "-1,393");
  EXPECT_EQ(operand_words(at_least(killed(31))), "at least 31");
}

TEST(Words, OfSharesTellThemApart) {
  EXPECT_EQ(percent_words(12, 14), "12");
  EXPECT_EQ(percent_words(13.328, 13.4), "13.3");
  EXPECT_EQ(percent_words(12.4, 12), "12.4");
  EXPECT_EQ(percent_words(0.0455, 0.1), "0.05");
  EXPECT_EQ(percent_words(66.67, 100.0 / 3), "67");
}

}  // namespace
}  // namespace figcheck::reconcile
