#include "reconcile/cause.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

#include "reconcile/suspect.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::HasSubstr;

/// Causes of the quantity that the first figure of each article is of, or the first two; the articles' other figures
/// are of others.
std::vector<Cause> causes_of(const std::vector<Reading>& readings, std::uint32_t own = 1) {
  const Claims claims = claims_of(readings);
  std::vector<std::vector<std::uint32_t>> clusters(1);
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    if (claims.list[i].assertion < own) {
      clusters[0].push_back(i);
    } else {
      clusters.push_back({i});
    }
  }
  std::vector<std::uint32_t> members = clusters[0];
  std::stable_sort(members.begin(), members.end(), [&](std::uint32_t a, std::uint32_t b) {
    return claims.list[a].day.value_or(0) < claims.list[b].day.value_or(0);
  });
  const Judgement judgement = judge(claims, members);
  return CauseSearch(claims, clusters).causes(members, judgement, display_of(claims, members, judgement));
}

/// Articles of one day with a figure each.
std::vector<Reading> of_one_day(std::vector<Assertion> figures) {
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < figures.size(); ++i)
    readings.push_back(article("a" + std::to_string(i), day(1), {figures[i]}));
  return readings;
}

std::vector<Cause> causes_of_one_day(std::vector<Assertion> figures) {
  return causes_of(of_one_day(std::move(figures)));
}

Assertion pupils(double value, double rounding = 0.5) {
  Assertion a = count(value, "pupil", "pupils", "attend");
  a.rounding = rounding;
  return a;
}

Assertion worded(Assertion a, std::string figure, double rounding) {
  a.figure = std::move(figure);
  a.rounding = rounding;
  return a;
}

Assertion dollars(double value, std::string figure, double rounding) {
  return worded(money(value, "USD", "dam", "cost"), std::move(figure), rounding);
}

#define EXPECT_ONE_CAUSE(causes, kind_, value)            \
  do {                                                    \
    const std::vector<Cause> found = (causes);            \
    ASSERT_EQ(found.size(), 1U);                          \
    EXPECT_EQ(to_string(found[0].kind), kind_);           \
    EXPECT_FALSE(found[0].text.empty());                  \
    ASSERT_TRUE(found[0].would_be);                       \
    EXPECT_NEAR(*found[0].would_be, value, 1e-6 * value); \
  } while (false)

TEST(Cause, OnlyAConflictHasOne) {
  EXPECT_TRUE(causes_of_one_day({pupils(1366), pupils(1366)}).empty());
  EXPECT_TRUE(causes_of({article("a", day(1), {killed(136)}), article("b", day(3), {killed(1366)})}).empty())
      << "it changes";
  EXPECT_TRUE(causes_of_one_day({pupils(1366)}).empty());
}

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

TEST(Cause, WhereEachMayBeRightItSaysSo) {
  const std::vector<Cause> causes = causes_of_one_day({pupils(1636), pupils(1366)});
  ASSERT_EQ(causes.size(), 1U);
  EXPECT_THAT(causes[0].text, HasSubstr("the other way round. It may as well be the other way round."));
  EXPECT_THAT(causes_of_one_day({pupils(1636), pupils(1366), pupils(1636)})[0].text,
              ::testing::Not(HasSubstr("It may as well")));
}

Assertion percent(double value, std::string unit = "percent") {
  Assertion a = worded(count(value, std::move(unit), "turnout", "rise"), std::to_string(value), 0.05);
  a.kind = Kind::percent;
  return a;
}

TEST(Cause, PercentForPercentagePoints) {
  std::vector<Reading> readings = of_one_day({percent(10.3), percent(4.2), percent(10.3)});
  EXPECT_TRUE(causes_of(readings).empty());
  Assertion points = percent(4.2, "percentage point");
  readings.push_back(article("b", day(1), {percent(10.3), points}));
  EXPECT_ONE_CAUSE(causes_of(readings), "percent_points", 10.3);
}

TEST(Cause, PercentForPointsByTheLevels) {
  std::vector<Reading> readings = of_one_day({percent(10.3), percent(4.2), percent(10.3)});
  Assertion was = percent(40.8), is = percent(45.0);
  is.changed_from = 1;
  readings.push_back(article("b", day(1), {percent(10.3), was, is}));
  EXPECT_ONE_CAUSE(causes_of(readings), "percent_points", 10.3);
  readings.back().assertions[2].changed_from = -1;
  EXPECT_TRUE(causes_of(readings).empty()) << "two levels that no words join";
}

TEST(Cause, MilesForKilometers) {
  const Assertion right = measure(62, "kilometer", "breach", 0.5), wrong = measure(62, "mile", "breach", 0.5);
  EXPECT_ONE_CAUSE(causes_of_one_day({right, wrong, right}), "unit_name", 62);
  EXPECT_EQ(causes_of_one_day({right, wrong, right})[0].text,
            "62 miles would fit as kilometers: others have 62 kilometers.");
  EXPECT_TRUE(causes_of_one_day({right, measure(75, "mile", "breach", 0.5), right}).empty());
}

TEST(Cause, FeetForMetersWhereTheOthersHaveYetAnother) {
  EXPECT_ONE_CAUSE(causes_of_one_day({measure(412, "foot", "wall", 0.5), measure(412, "meter", "wall", 0.5),
                                      measure(412, "foot", "wall", 0.5)}),
                   "unit_name", 412);
  EXPECT_ONE_CAUSE(
      causes_of_one_day({measure(104, "degree fahrenheit", "heat", 0.5), measure(104, "degree celsius", "heat", 0.5),
                         measure(104, "degree fahrenheit", "heat", 0.5)}),
      "unit_name", 104);
  EXPECT_ONE_CAUSE(causes_of_one_day({measure(1250, "acre", "fire", 0.5), measure(1250, "hectare", "fire", 0.5),
                                      measure(1250, "acre", "fire", 0.5)}),
                   "unit_name", 1250);
}

TEST(Cause, OneCurrencysNumberUnderAnothersName) {
  Assertion converted = money(2.6e6, "USD", "jewels", "steal");
  converted.converts = 0;
  const Assertion euros = worded(money(2e6, "EUR", "jewels", "steal"), "2 million euros", 5e4);
  std::vector<Reading> readings{
      article("a", day(1), {euros, converted}), article("b", day(1), {euros}),
      article("c", day(1), {worded(money(2.6e6, "EUR", "jewels", "steal"), "2.6 million euros", 5e4)})};
  EXPECT_ONE_CAUSE(causes_of(readings), "unit_name", 2e6);
  readings[0].assertions.pop_back();
  EXPECT_TRUE(causes_of(readings).empty()) << "no rate";
}

TEST(Cause, APartPrintedAsTheTotal) {
  std::vector<Reading> readings = of_one_day({killed(240), killed(112), killed(240)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {killed(240), count(112, "child", "children", "kill")}));
  EXPECT_ONE_CAUSE(causes_of(readings), "part_as_whole", 240);
  EXPECT_THAT(causes_of(readings)[0].text, HasSubstr("112 is the number of children killed (b)"));
  readings.back().assertions[1].event = "injure";
  EXPECT_TRUE(causes_of(readings).empty()) << "no part of the killed";
}

TEST(Cause, APartByTheTextsOwnWord) {
  Assertion part = count(52, "victim", "victims", "identify");
  part.subset_of = 0;
  std::vector<Reading> readings = of_one_day({killed(140), killed(52), killed(140)});
  readings.push_back(article("b", day(1), {killed(140), part}));
  EXPECT_ONE_CAUSE(causes_of(readings), "part_as_whole", 140);
}

TEST(Cause, APartWhoseEventStandsBesideIt) {
  Assertion women = count(52, "woman", "women", "");
  women.sentence = "52 women were among the victims.";
  women.span = {0, 2};
  women.sentence_span = {0, women.sentence.size()};
  std::vector<Reading> readings = of_one_day({killed(140), killed(52), killed(140)});
  Assertion first = killed(140);
  first.span = {50, 53};
  readings.push_back(article("b", day(1), {first, women}));
  EXPECT_ONE_CAUSE(causes_of(readings), "part_as_whole", 140);
  readings.back().assertions[1].sentence = "52 women were in the choir club";
  EXPECT_TRUE(causes_of(readings).empty());
}

TEST(Cause, ASmallPartMayBeChance) {
  std::vector<Reading> readings = of_one_day({killed(8), killed(3), killed(8)});
  readings.push_back(article("b", day(1), {killed(8), count(3, "child", "children", "kill")}));
  EXPECT_TRUE(causes_of(readings).empty());
}

TEST(Cause, TheTotalPrintedAsAPart) {
  const auto children = [](double value) { return count(value, "child", "children", "kill"); };
  std::vector<Reading> readings = of_one_day({children(112), children(240), children(112)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {children(112), killed(240)}));
  EXPECT_ONE_CAUSE(causes_of(readings), "whole_as_part", 112);
}

TEST(Cause, DeadAndInjuredAddedUp) {
  std::vector<Reading> readings = of_one_day({killed(112), killed(365), killed(112)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {killed(112), count(253, "person", "people", "injure")}));
  EXPECT_ONE_CAUSE(causes_of(readings), "sum", 112);
  EXPECT_THAT(causes_of(readings)[0].text, HasSubstr("365 is 112 and 253 people injured (b) together"));
  readings.back().assertions[1].event = "rescue";
  EXPECT_TRUE(causes_of(readings).empty()) << "the rescued are no casualties";
}

TEST(Cause, YesterdaysFigureKept) {
  const std::vector<Reading> readings{article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                                      article("c", day(3), {killed(67)}), article("d", day(3), {killed(41)})};
  const std::vector<Cause> causes = causes_of(readings);
  EXPECT_ONE_CAUSE(causes, "earlier_figure", 67);
  EXPECT_EQ(causes[0].members, std::vector<std::size_t>{3});
  EXPECT_THAT(causes[0].text, HasSubstr("41 (d, 3 March 2031) is what a had for 1 March 2031"));
}

TEST(Cause, WhatNobodyGaveBeforeIsNoEarlierFigure) {
  EXPECT_TRUE(causes_of({article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                         article("c", day(3), {killed(67)}), article("d", day(3), {killed(52)})})
                  .empty());
  EXPECT_TRUE(causes_of({article("b", day(1), {killed(67)}), article("c", day(2), {killed(67)}),
                         article("d", day(2), {killed(41)}), article("a", day(3), {killed(41)})})
                  .empty())
      << "later";
}

TEST(Cause, WhatMostHaveLaterIsNoEarlierFigureKept) {
  // The count was put down again: 67 is what is odd.
  EXPECT_TRUE(causes_of({article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                         article("c", day(3), {killed(41)}), article("d", day(3), {killed(41)}),
                         article("e", day(4), {killed(41)})})
                  .empty());
}

TEST(Cause, AnEarlierFigureKeptByOneThatSeemsToAgree) {
  const std::vector<Cause> causes = causes_of({article("a", day(1), {killed(41)}), article("b", day(2), {killed(67)}),
                                               article("c", day(3), {killed(41)}), article("d", day(4), {killed(67)})});
  EXPECT_ONE_CAUSE(causes, "earlier_figure", 67);
  EXPECT_EQ(causes[0].members, std::vector<std::size_t>{2});
}

TEST(Cause, AnotherEventsFigure) {
  Assertion before = killed(318);
  before.years = {2011};
  before.terms = {"flood", "kill", "person", "2011"};
  std::vector<Reading> readings = of_one_day({killed(112), killed(318), killed(112)});
  EXPECT_TRUE(causes_of(readings).empty());
  readings.push_back(article("b", day(1), {killed(112), before}));
  EXPECT_ONE_CAUSE(causes_of(readings), "other_event", 112);
  EXPECT_THAT(causes_of(readings)[0].text, HasSubstr("2011"));
  readings.back().assertions[1].event = "injure";
  EXPECT_TRUE(causes_of(readings).empty()) << "of another kind";
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
  const Claims claims = claims_of({article("a", day(1), {under}), article("b", day(1), {minutes})});
  const std::vector<std::uint32_t> members{0, 1};
  const Judgement judgement = judge(claims, members);
  const Number hour = *number_of(claims, claims.list[0], judgement.base);
  const Number same_hour = *number_of(claims, claims.list[1], judgement.base);
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

TEST(CauseProperty, OrderOfTheReadingsChangesNothing) {
  std::mt19937 random(7);
  const auto said = [](const std::vector<Reading>& readings) {
    std::vector<std::pair<std::string, double>> out;
    for (const Quantity& q : reconcile(readings).quantities)
      for (const Cause& c : q.causes) out.emplace_back(c.text, c.odds);
    return out;
  };
  const auto houses = [](double value) { return count(value, "house", "houses", "destroy"); };
  std::vector<Reading> readings;
  for (const double value : {1636, 1366, 1636, 16360, 1636})
    readings.push_back(article("a" + std::to_string(readings.size()), day(1), {killed(5), houses(value)}));
  const auto first = said(readings);
  EXPECT_FALSE(first.empty());
  for (int round = 0; round < 20; ++round) {
    std::shuffle(readings.begin(), readings.end(), random);
    ASSERT_EQ(said(readings), first);
  }
}

TEST(CauseProperty, ATenthOrTenTimesOfAllKeepsTheCause) {
  for (const double scale : {0.1, 10.0, 1000.0}) {
    const auto sized = [&](double value) { return measure(value * scale, "meter", "wall", 0.5 * scale); };
    const auto wordy = [&](Assertion a) {
      std::string figure = std::to_string(*a.value);
      while (figure.ends_with('0')) figure.pop_back();
      if (figure.ends_with('.')) figure.pop_back();
      a.figure = figure;
      return a;
    };
    EXPECT_ONE_CAUSE(causes_of_one_day({wordy(sized(1636)), wordy(sized(1366)), wordy(sized(1636))}), "transposed",
                     1636 * scale);
  }
}

TEST(CauseHostile, WhatIsNotFiniteOrEmptyIsSurvived) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  for (const Kind kind :
       {Kind::count, Kind::money, Kind::percent, Kind::ratio, Kind::measure, Kind::duration, Kind::age}) {
    std::vector<Assertion> figures;
    for (const double value : {24.0, nan, infinity, -infinity, 1e308, -1e308, 0.0, 5e-324, 25.0, 1e15}) {
      Assertion a = pupils(24);
      a.kind = kind;
      a.value = value;
      a.interval = {value, value};
      a.rounding = value;
      a.subset_of = 1000;
      a.changed_from = 1000;
      figures.push_back(a);
    }
    for (const Cause& cause : causes_of_one_day(figures)) EXPECT_GE(cause.odds, 0);
  }
}

TEST(CauseHostile, ThousandsOfLateFiguresAreSearchedInPart) {
  std::vector<Reading> readings;
  for (int i = 0; i < 12000; ++i)
    readings.push_back(article("a" + std::to_string(i), day(1 + i / 4000),
                               {killed(i % 4000 < 1900 && i >= 8000 ? 41
                                       : i < 4000                   ? 41
                                                                    : 67)}));
  const std::vector<Cause> causes = causes_of(readings);
  ASSERT_EQ(causes.size(), 1U);
  EXPECT_EQ(to_string(causes[0].kind), "earlier_figure");
}

TEST(CauseHostile, AMuddleOfNumbersHasNone) {
  std::vector<Assertion> figures{pupils(1636), pupils(1636)};
  for (int i = 0; i < 30; ++i) figures.push_back(pupils(1366 + 7 * i));
  EXPECT_TRUE(causes_of_one_day(figures).empty());
}

}  // namespace
}  // namespace figcheck::reconcile
