// Causes in the digits of the figure itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cause_story.hpp"
#include "reconcile/suspect.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::HasSubstr;

TEST(Cause, MillionForBillion) {
  const Assertion right = dollars(5.2e9, "$5.2 billion", 5e7), wrong = dollars(5.2e6, "$5.2 million", 5e4);
  EXPECT_ONE_CAUSE(causes_of_one_day({right, wrong, right}), "magnitude", 5.2e9);
  EXPECT_EQ(causes_of_one_day({right, wrong, right})[0].members, std::vector<std::size_t>{1});
  EXPECT_EQ(causes_of_one_day({right, wrong, right})[0].text,
            "$5.2 million would be $5.2 billion with billion for million.");
}

TEST(Cause, ThousandForMillionAndLakhForCrore) {
  const Assertion right = dollars(48e6, "$48 million", 5e5), wrong = dollars(48e3, "$48,000", 500);
  EXPECT_ONE_CAUSE(causes_of_one_day({right, wrong, right}), "magnitude", 48e6);
  const Assertion crore = worded(money(52e7, "INR", "dam", "cost"), "52 crore rupees", 5e6);
  const Assertion lakh = worded(money(52e5, "INR", "dam", "cost"), "52 lakh rupees", 5e4);
  EXPECT_ONE_CAUSE(causes_of_one_day({crore, crore, lakh}), "magnitude", 52e7);
}

TEST(Cause, OtherDigitsUnderAnotherWordAreNone) {
  EXPECT_TRUE(causes_of_one_day({dollars(5.2e9, "$5.2 billion", 5e7), dollars(3.7e6, "$3.7 million", 5e4),
                                 dollars(5.2e9, "$5.2 billion", 5e7)})
                  .empty());
}

TEST(Cause, TheDecimalPointOnePlaceOn) {
  const Assertion right = dollars(48e6, "$48 million", 5e5), wrong = dollars(4.8e6, "$4.8 million", 5e4);
  EXPECT_ONE_CAUSE(causes_of_one_day({right, wrong, right}), "factor_of_ten", 48e6);
  EXPECT_EQ(causes_of_one_day({right, wrong, right})[0].text,
            "$4.8 million would be $48 million with the decimal point one place further on.");
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(1250), pupils(125), pupils(1250)}), "factor_of_ten", 1250);
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(1250), pupils(125000, 500), pupils(1250)}), "factor_of_ten", 1250);
}

TEST(Cause, TenTimesASmallNumberMayBeChance) {
  EXPECT_TRUE(causes_of_one_day({pupils(30), pupils(3), pupils(30)}).empty());
  EXPECT_TRUE(causes_of_one_day({pupils(3000), pupils(3), pupils(3000)}).empty());
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(370), pupils(37), pupils(370)}), "factor_of_ten", 370);
}

TEST(Cause, AZeroLostOfARoundNumber) {
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(319), pupils(32), pupils(319)}), "factor_of_ten", 320);
}

TEST(Cause, TenTimesAlmostIsNone) { EXPECT_TRUE(causes_of_one_day({pupils(1250), pupils(137), pupils(1250)}).empty()); }

TEST(Cause, DigitsTheOtherWayRound) {
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(1636), pupils(1366), pupils(1636)}), "transposed", 1636);
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(73214), pupils(43217), pupils(73214)}), "transposed", 73214);
}

TEST(Cause, TwoDigitsTheOtherWayRoundMayBeChance) {
  EXPECT_TRUE(causes_of_one_day({pupils(21), pupils(12), pupils(21)}).empty());
  EXPECT_TRUE(causes_of_one_day({pupils(69), pupils(96), pupils(69)}).empty());
  EXPECT_TRUE(causes_of_one_day({pupils(21000, 500), pupils(12000, 500), pupils(21000, 500)}).empty())
      << "zeros are no digits";
}

TEST(Cause, ADigitDroppedOrDoubled) {
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(13457), pupils(1357), pupils(13457)}), "digit_dropped", 13457);
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(1357), pupils(13357), pupils(1357)}), "digit_added", 1357);
  EXPECT_THAT(causes_of_one_day({pupils(1357), pupils(13357), pupils(1357)})[0].text, HasSubstr("where it has two"));
  EXPECT_TRUE(causes_of_one_day({pupils(17), pupils(7), pupils(17)}).empty()) << "by chance";
}

TEST(Cause, ADigitMistypedTellsOnlyOfLongNumbers) {
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(13661), pupils(73661), pupils(13661)}), "digit_mistyped", 13661);
  EXPECT_TRUE(causes_of_one_day({pupils(136), pupils(146), pupils(136)}).empty());
  EXPECT_TRUE(causes_of_one_day({pupils(1366), pupils(1367), pupils(1366)}).empty()) << "one more came";
}

TEST(Cause, ARoundingThatCrossedTheLine) {
  Assertion over = worded(pupils(20000), "20,000", 5000);
  over.bound = Bound::more_than;
  over.interval = {20000, std::nullopt};
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(18260), pupils(18260), over}), "rounding", 18260);
  over.bound = Bound::at_most;
  over.interval = {std::nullopt, 20000};
  EXPECT_TRUE(causes_of_one_day({pupils(26100), pupils(26100), over}).empty()) << "too far to be rounded";
}

TEST(Cause, RoundedTwice) {
  EXPECT_ONE_CAUSE(causes_of_one_day({pupils(14480), pupils(14480), pupils(15000, 500)}), "rounding", 14480);
  EXPECT_TRUE(causes_of_one_day({pupils(14130), pupils(14130), pupils(15000, 500)}).empty());
}

/// Copies of one text that has a figure in one place.
std::vector<Reading> copies(std::vector<Assertion> figures) {
  std::vector<Reading> readings;
  for (Assertion& a : figures) {
    a.sentence = "The flood killed " + a.figure + " people overnight.";
    a.span = {17, 17 + a.figure.size()};
    a.sentence_span = {0, a.sentence.size()};
    readings.push_back(article("copy" + std::to_string(readings.size()), day(1), {a}));
    for (std::uint64_t k = 0; k < 64; ++k) readings.back().shingles.push_back(k * k);
  }
  return readings;
}

TEST(Cause, AMisprintInOneCopyIsTellingThoughSmall) {
  const std::vector<Cause> causes = causes_of(copies({killed(69), killed(96), killed(69)}));
  EXPECT_ONE_CAUSE(causes, "transposed", 69);
  EXPECT_THAT(causes[0].text, ::testing::EndsWith("2 other copies of the same text have 69."));
}

TEST(Cause, ACopyWithAnotherNumberAltogether) {
  const std::vector<Cause> causes = causes_of(copies({killed(69), killed(52), killed(69)}));
  EXPECT_ONE_CAUSE(causes, "copying", 69);
  EXPECT_TRUE(causes_of(copies({killed(69), killed(52)})).empty()) << "which is the copy?";
}

TEST(Cause, AMisprintThatStandsTwiceInOneCopyIsStillOfOneCopy) {
  std::vector<Reading> readings = copies({killed(69), killed(96), killed(69)});
  Assertion again = readings[1].assertions[0];
  again.span = {117, 119};
  again.sentence_span = {100, 140};
  readings[1].assertions.push_back(again);
  const std::vector<Cause> causes = causes_of(readings, 2);
  EXPECT_ONE_CAUSE(causes, "transposed", 69);
  EXPECT_EQ(causes[0].members.size(), 2U);
}

TEST(Cause, TheVerySameNumberWasRoundedToNothing) {
  Assertion under = measure(1, "hour", "outage", 0.5);
  under.kind = Kind::duration;
  under.bound = Bound::less_than;
  under.interval = {std::nullopt, 1};
  Assertion minutes = measure(60, "minute", "outage", 0.5);
  minutes.kind = Kind::duration;
  const std::vector<Reading> readings{article("a", day(1), {under}), article("b", day(1), {minutes})};
  const Claims claims = claims_of(readings);
  const std::vector<std::uint32_t> members{0, 1};
  const Judgement judgement = judge(claims, members);
  const Number hour = *number_of(claims, claims.list[0], judgement);
  const Number same_hour = *number_of(claims, claims.list[1], judgement);
  const std::vector<std::uint32_t> elsewhere;
  const Suspect suspect{claims,          members, judgement, {0},
                        &claims.list[0], hour,    1,         {{1, same_hour.value, same_hour.room, same_hour.grain, 1}},
                        elsewhere};
  std::vector<Guess> guesses;
  guess_rounding(suspect, guesses);
  EXPECT_TRUE(guesses.empty()) << guesses[0].text;
}

TEST(Cause, AnotherUnitOfMeasureKeepsTheDigits) {
  const Assertion right = measure(1636, "foot", "wall", 0.5), wrong = measure(1366, "foot", "wall", 0.5);
  EXPECT_ONE_CAUSE(causes_of_one_day({right, wrong, right}), "transposed", 1636);
}

}  // namespace
}  // namespace figcheck::reconcile
