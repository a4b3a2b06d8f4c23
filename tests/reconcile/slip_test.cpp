#include "reconcile/slip.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace figcheck::reconcile {
namespace {

/// The slip that makes the figure that value; nothing where none does.
std::optional<Slip> slip_to(const std::string& figure, double value, double other) {
  const auto parts = taken_apart(figure, value);
  if (!parts) return std::nullopt;
  for (const Slip& slip : slips_of(*parts))
    if (std::abs(slip.value - other) <= 1e-9 * other) return slip;
  return std::nullopt;
}

TEST(Slips, AnotherMagnitudesWord) {
  const auto slip = slip_to("$5 million", 5e6, 5e9);
  ASSERT_TRUE(slip);
  EXPECT_EQ(slip->kind, CauseKind::magnitude);
  EXPECT_EQ(slip->figure, "$5 billion");
  EXPECT_EQ(slip->how, "with billion for million");
  EXPECT_EQ(slip_to("48", 48, 48e6)->how, "with the word million put back");
  EXPECT_EQ(slip_to("48 million", 48e6, 48)->figure, "48");
  EXPECT_EQ(slip_to("5 lakh", 5e5, 5e7)->figure, "5 crore");
  EXPECT_EQ(slip_to("48,000", 48000, 48e6)->kind, CauseKind::magnitude);
}

TEST(Slips, APointOrAZero) {
  EXPECT_EQ(slip_to("$4.8 million", 4.8e6, 48e6)->how, "with the decimal point one place further on");
  EXPECT_EQ(slip_to("48", 48, 4.8)->figure, "4.8");
  EXPECT_EQ(slip_to("1,500", 1500, 15000)->how, "with one zero more");
  EXPECT_EQ(slip_to("1,500", 1500, 15)->how, "with two zeros fewer");
  EXPECT_EQ(slip_to("0.5%", 0.5, 5)->figure, "5%");
  EXPECT_EQ(slip_to("5%", 5, 0.05)->figure, "0.05%");
}

TEST(Slips, DigitsSwappedDroppedAddedAndMistyped) {
  EXPECT_EQ(slip_to("1,366", 1366, 1636)->how, "with the digits 3 and 6 the other way round");
  EXPECT_EQ(slip_to("1,366", 1366, 6361)->kind, CauseKind::transposed);
  EXPECT_EQ(slip_to("366", 366, 1366)->kind, CauseKind::digit_dropped);
  EXPECT_EQ(slip_to("1,366", 1366, 136)->how, "with one 6 where it has two");
  EXPECT_EQ(slip_to("1,366", 1366, 1396)->how, "with 9 for 6 in one place");
  EXPECT_EQ(slip_to("7.6", 7.6, 6.7)->kind, CauseKind::transposed) << "across the point";
}

TEST(Slips, NeighboursAreLikelierThanOthers) {
  EXPECT_GT(slip_to("1,357", 1357, 3157)->share, slip_to("1,357", 1357, 5317)->share);
}

TEST(Slips, WordsHaveNoDigitsToBeMistyped) {
  EXPECT_FALSE(slip_to("twenty-one", 21, 12));
  EXPECT_FALSE(slip_to("twenty-one", 21, 27));
  EXPECT_TRUE(slip_to("four million", 4e6, 4e9));
}

TEST(Slips, TwoSlipsAtOnceAreNone) {
  EXPECT_FALSE(slip_to("1,366", 1366, 7396));
  EXPECT_FALSE(slip_to("$4.8 million", 4.8e6, 84e6));
}

TEST(Slips, EachValueOnceAndNeverItself) {
  for (const double value : {1.0, 11.0, 100.0, 1000.0, 1366.0, 999999999999999.0}) {
    const auto parts = taken_apart(std::to_string(static_cast<long long>(value)), value);
    ASSERT_TRUE(parts);
    std::set<double> seen;
    const std::vector<Slip> slips = slips_of(*parts);
    EXPECT_LT(slips.size(), 600U);
    for (const Slip& slip : slips) {
      EXPECT_TRUE(seen.insert(slip.value).second);
      EXPECT_NE(slip.value, value);
      EXPECT_GT(slip.value, 0);
      EXPECT_GT(slip.share, 0);
    }
  }
}

}  // namespace
}  // namespace figcheck::reconcile
