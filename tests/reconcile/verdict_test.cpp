#include "reconcile/verdict.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

Judgement judged(const std::vector<Reading>& readings) {
  const Claims claims = claims_of(readings);
  std::vector<std::uint32_t> members(claims.list.size());
  std::iota(members.begin(), members.end(), 0U);
  return judge(claims, members);
}

/// Each figure in an article of its own, all of one day.
Judgement of_one_day(std::vector<Assertion> figures) {
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < figures.size(); ++i)
    readings.push_back(article("a" + std::to_string(i), day(1), {figures[i]}));
  return judged(readings);
}

Assertion pupils(double value) { return count(value, "pupil", "pupils", "attend"); }

TEST(Judge, OneArticleWithoutDisagreementIsSingle) {
  EXPECT_EQ(judged({article("a", day(1), {pupils(40), at_least(pupils(30))})}).verdict, Verdict::single);
}

TEST(Judge, OneArticleThatContradictsItselfConflicts) {
  EXPECT_EQ(judged({article("a", day(1), {pupils(40), pupils(30)})}).verdict, Verdict::conflicting);
}

TEST(Judge, TheSameNumberIsConsistent) {
  EXPECT_EQ(of_one_day({pupils(40), pupils(40)}).verdict, Verdict::consistent);
  EXPECT_EQ(of_one_day({pupils(40), about(pupils(40))}).verdict, Verdict::consistent);
  EXPECT_EQ(of_one_day({measure(10, "kilometer", "depth", 0.5), measure(6, "mile", "depth", 0.5)}).verdict,
            Verdict::consistent);
  EXPECT_EQ(of_one_day({vague(24, "dozens", pupils(24)), vague(24, "dozens", pupils(24))}).verdict,
            Verdict::consistent);
}

TEST(Judge, DifferentNumbersThatOneValueFitsAreInRange) {
  const Judgement judgement = of_one_day({at_least(pupils(40)), pupils(50)});
  EXPECT_EQ(judgement.verdict, Verdict::in_range);
  EXPECT_EQ(judgement.range, (Interval{50, 50}));
  EXPECT_EQ(of_one_day({at_least(pupils(40)), pupils(40)}).verdict, Verdict::in_range);
  EXPECT_EQ(of_one_day({vague(24, "dozens", pupils(24)), pupils(60)}).verdict, Verdict::in_range);
}

TEST(Judge, AtLeastIsSaidOfAGrowingTollForCaution) {
  EXPECT_EQ(of_one_day({at_least(killed(3)), killed(3)}).verdict, Verdict::consistent);
}

TEST(Judge, AHedgeMissedByAFewPercentIsStrainAndNoConflict) {
  const Judgement strained = of_one_day({at_least(pupils(20000)), pupils(19600)});
  EXPECT_EQ(strained.verdict, Verdict::in_range);
  EXPECT_GT(strained.severity, 0);
  EXPECT_EQ(of_one_day({at_least(pupils(20000)), pupils(15000)}).verdict, Verdict::conflicting);
}

TEST(Judge, AGrowingCountOverDaysChanges) {
  const Judgement judgement = judged({article("a", day(1), {killed(4)}), article("b", day(3), {killed(9)})});
  EXPECT_EQ(judgement.verdict, Verdict::changing);
}

TEST(Judge, TheDayAFigureHoldsForGoesBeforeTheArticlesOwn) {
  Assertion early = killed(9);
  Assertion late = killed(4);
  early.as_of = day(1);
  late.as_of = day(3);
  EXPECT_EQ(judged({article("a", day(5), {early}), article("b", day(5), {late})}).verdict, Verdict::conflicting)
      << "it would have to fall";
  early.as_of = day(3);
  late.as_of = day(1);
  EXPECT_EQ(judged({article("a", day(5), {early}), article("b", day(5), {late})}).verdict, Verdict::changing);
}

TEST(Judge, WhatMovesFreelyDoesNotMoveToItsOwnDigitsSwapped) {
  const auto on_two_days = [](Assertion first, Assertion second) {
    return judged({article("a", day(1), {std::move(first)}), article("b", day(2), {std::move(second)})}).verdict;
  };
  const auto held = [](double value) { return count(value, "inmate", "inmates", "shelter"); };
  EXPECT_EQ(on_two_days(held(2300), held(3200)), Verdict::conflicting);
  EXPECT_EQ(on_two_days(held(2300), count(3200, "person", "people", "shelter")), Verdict::conflicting);
  EXPECT_EQ(on_two_days(held(2300), held(3100)), Verdict::changing);
  // a day may bring so much where they are few, where an article hedges, and where a toll grows
  EXPECT_EQ(on_two_days(held(45), held(54)), Verdict::changing);
  EXPECT_EQ(on_two_days(about(held(2300)), held(3200)), Verdict::changing);
  EXPECT_EQ(on_two_days(about(held(2300)), held(23000)), Verdict::conflicting) << "no hedge reaches so far";
  EXPECT_EQ(on_two_days(killed(2300), killed(3200)), Verdict::changing);
}

TEST(Judge, WhatComesBackToOneNumberHasNotMoved) {
  const auto told = [](double first, double second, double third) {
    const auto held = [](double value) { return count(value, "inmate", "inmates", "shelter"); };
    return judged({article("a", day(1), {held(first)}), article("b", day(2), {held(second)}),
                   article("c", day(3), {held(third)})})
        .verdict;
  };
  EXPECT_EQ(told(234, 401, 234), Verdict::conflicting);
  EXPECT_EQ(told(234, 401, 560), Verdict::changing);
  EXPECT_EQ(told(234, 234, 401), Verdict::changing);
  EXPECT_EQ(told(23, 40, 23), Verdict::changing) << "by chance";
}

TEST(Judge, FiguresWithoutADayAreNotExplainedByTime) {
  EXPECT_EQ(judged({article("a", {}, {killed(4)}), article("b", {}, {killed(9)})}).verdict, Verdict::conflicting);
}

TEST(Judge, ACountThatGoesOnHasGrownThoughNothingTellsWhen) {
  const auto goes_on = [](double value) {
    Assertion a = killed(value);
    a.running = true;  // "have now died", "so far"
    return a;
  };
  EXPECT_EQ(judged({article("a", {}, {killed(4)}), article("b", {}, {goes_on(9)})}).verdict, Verdict::changing);
  EXPECT_EQ(judged({article("a", {}, {goes_on(4)}), article("b", {}, {goes_on(9)})}).verdict, Verdict::changing);
  EXPECT_EQ(judged({article("a", {}, {goes_on(4)}), article("b", {}, {killed(9)})}).verdict, Verdict::conflicting)
      << "the higher one is called final";
}

TEST(Judge, ACountToldUpToNowMayHaveGrownALittleByWhoeverToldIt) {
  const auto by_now = [](double value, const char* source) {
    Assertion a = killed(value);
    a.up_to_now = true;  // "have died", "stands at"
    a.source = source;
    return a;
  };
  const auto verdict = [](const Assertion& one, const Assertion& other) {
    return judged({article("a", {}, {one}), article("b", {}, {other})}).verdict;
  };
  EXPECT_EQ(verdict(by_now(31, ""), by_now(44, "")), Verdict::changing);
  EXPECT_EQ(verdict(killed(31), by_now(44, "mayor")), Verdict::changing);
  EXPECT_EQ(verdict(by_now(31, "army"), by_now(44, "rebels")), Verdict::conflicting) << "two voices";
  EXPECT_EQ(verdict(by_now(31, ""), by_now(310, "")), Verdict::conflicting) << "too far";
  EXPECT_EQ(verdict(by_now(31, ""), killed(44)), Verdict::conflicting) << "the higher one is called final";
}

TEST(Judge, ATimeThatSomethingHasGoneOnGrowsByADayADay) {
  const auto gone_on = [](double days) {
    Assertion a = measure(days, "day", "siege", 0);
    a.kind = Kind::duration;
    a.elapsed = true;
    return a;
  };
  const auto verdict = [&](Date first, double days, Date second, double later) {
    return judged({article("a", first, {gone_on(days)}), article("b", second, {gone_on(later)})}).verdict;
  };
  EXPECT_EQ(verdict({}, 8, {}, 9), Verdict::changing);
  EXPECT_EQ(verdict({}, 8, {}, 90), Verdict::conflicting) << "too far";
  EXPECT_EQ(verdict(day(1), 8, day(2), 9), Verdict::changing);
  EXPECT_EQ(verdict(day(1), 8, day(2), 10), Verdict::changing) << "who counts the first day";
  EXPECT_EQ(verdict(day(1), 8, day(2), 30), Verdict::conflicting);
  EXPECT_EQ(verdict(day(1), 9, day(6), 8), Verdict::conflicting) << "backward";
  EXPECT_EQ(verdict(day(1), 8, day(1), 9), Verdict::conflicting) << "of one day";
  const Judgement weeks = judged({article("a", day(1), {gone_on(14)}), article("b", day(8), {[&] {
                                                                                 Assertion a = gone_on(3);
                                                                                 a.unit = "week";
                                                                                 return a;
                                                                               }()})});
  EXPECT_EQ(weeks.motion, Motion::elapsing);
  EXPECT_EQ(weeks.verdict, Verdict::changing);
  Assertion set = measure(8, "day", "truce", 0), longer = measure(9, "day", "truce", 0);
  set.kind = longer.kind = Kind::duration;
  EXPECT_EQ(judged({article("a", {}, {set}), article("b", {}, {longer})}).verdict, Verdict::conflicting);
  EXPECT_EQ(judged({article("a", day(1), {set}), article("b", day(2), {longer})}).verdict, Verdict::conflicting);
}

TEST(Judge, ForecastsAreJudgedWhereThereIsNothingElse) {
  const auto supposed = [](double value) {
    Assertion a = killed(value);
    a.hypothetical = true;
    return a;
  };
  Assertion denied = supposed(50);
  denied.negated = true;
  const auto verdict = [](std::vector<Assertion> figures) {
    std::vector<Reading> articles;
    for (std::size_t i = 0; i < figures.size(); ++i)
      articles.push_back(article(std::string(1, char('a' + i)), {}, {figures[i]}));
    return judged(articles).verdict;
  };
  EXPECT_EQ(verdict({supposed(40), supposed(40)}), Verdict::consistent);
  EXPECT_EQ(verdict({supposed(40), supposed(60)}), Verdict::conflicting);
  EXPECT_EQ(verdict({supposed(40), supposed(60), denied}), Verdict::conflicting);
  EXPECT_EQ(verdict({denied, denied}), Verdict::single);
  EXPECT_EQ(verdict({killed(40), supposed(60)}), Verdict::single) << "what may come is not held against what is";
}

TEST(Judge, ConflictNamesTheFewestAgainst) {
  const Judgement judgement = of_one_day({pupils(24), pupils(24), pupils(42), pupils(24)});
  EXPECT_EQ(judgement.verdict, Verdict::conflicting);
  EXPECT_EQ(judgement.agrees, (std::vector<bool>{true, true, false, true}));
  EXPECT_EQ(judgement.estimate, 24);
  EXPECT_EQ(judgement.range, (Interval{24, 24}));
}

TEST(Judge, SeverityGrowsWithTheRatio) {
  const double slip = of_one_day({pupils(24), pupils(25)}).severity;
  const double factor = of_one_day({pupils(24), pupils(240)}).severity;
  EXPECT_GT(slip, 0);
  EXPECT_LT(slip, factor);
  EXPECT_LT(factor, 1);
  EXPECT_EQ(severity_of(0), 0);
  EXPECT_DOUBLE_EQ(severity_of(std::log(2.0)), 0.5);
}

TEST(Judge, WhatATextDeniesIsNoSupport) {
  Assertion denied = pupils(90);
  denied.negated = true;
  const Judgement judgement = of_one_day({pupils(24), pupils(24), denied});
  EXPECT_EQ(judgement.verdict, Verdict::consistent);
  EXPECT_EQ(judgement.counted, (std::vector<bool>{true, true, false}));
}

TEST(Judge, OneCurrencyAgainstItselfConflictsThoughARateWouldHideIt) {
  Assertion dollars = money(3.9e6, "USD", "paintings", "steal");
  dollars.converts = 0;
  std::vector<Reading> readings{article("a", day(1), {money(3e6, "EUR", "paintings", "steal"), dollars}),
                                article("b", day(1), {money(3e6, "EUR", "paintings", "steal")}),
                                article("c", day(1), {money(3.9e6, "USD", "paintings", "steal")})};
  EXPECT_EQ(judged(readings).verdict, Verdict::consistent);
  readings.push_back(article("d", day(1), {money(3.75e6, "USD", "paintings", "steal")}));
  EXPECT_EQ(judged(readings).verdict, Verdict::conflicting);
}

TEST(Judge, SumsInTwoCurrenciesAreHeldAgainstTheRatesOfTheirDays) {
  const auto told = [](std::string doc, double value, std::string currency) {
    return article(std::move(doc), {2016, 8, 20}, {money(value, std::move(currency), "paintings", "steal")});
  };
  EXPECT_EQ(judged({told("a", 3e6, "EUR"), told("b", 3.4e6, "USD")}).verdict, Verdict::consistent);
  EXPECT_EQ(judged({told("a", 3e6, "EUR"), told("b", 4.3e6, "USD")}).verdict, Verdict::conflicting);
}

TEST(Judge, ASumInBracketsThatNoRateOfItsDaysGivesIsAgainstTheOthers) {
  Assertion dollars = money(4.3e6, "USD", "paintings", "steal");
  dollars.converts = 0;
  const Assertion euros = money(3e6, "EUR", "paintings", "steal");
  const Judgement judgement =
      judged({article("a", {2016, 8, 20}, {euros, dollars}), article("b", {2016, 8, 20}, {euros})});
  EXPECT_EQ(judgement.verdict, Verdict::conflicting);
  EXPECT_EQ(std::count(judgement.agrees.begin(), judgement.agrees.end(), false), 1);
}

TEST(Judge, TwoRatesOfOneMonthAreNoContradiction) {
  const auto told = [](std::string doc, double dollars) {
    Assertion in = money(dollars, "USD", "paintings", "steal");
    in.converts = 0;
    return article(std::move(doc), {2016, 8, 20}, {money(3e6, "EUR", "paintings", "steal"), std::move(in)});
  };
  EXPECT_EQ(judged({told("a", 3.35e6), told("b", 3.4e6)}).verdict, Verdict::consistent);
}

TEST(Judge, AConversionStandsAndFallsWithWhatItRestates) {
  const Assertion miles = measure(20, "mile", "breach", 0.5);
  Assertion kilometers = measure(35, "kilometer", "breach", 0.5);  // rounded to the nearest five, as papers do
  EXPECT_EQ(judged({article("a", day(1), {miles}), article("b", day(1), {miles, kilometers})}).verdict,
            Verdict::conflicting);
  kilometers.converts = 0;
  EXPECT_EQ(judged({article("a", day(1), {miles}), article("b", day(1), {miles, kilometers})}).verdict,
            Verdict::consistent);
}

TEST(Judge, WhatIsNotFiniteIsSurvived) {
  Assertion nan = pupils(24);
  nan.value = std::numeric_limits<double>::quiet_NaN();
  nan.interval = {nan.value, nan.value};
  nan.rounding = *nan.value;
  Assertion infinite = pupils(24);
  infinite.value = std::numeric_limits<double>::infinity();
  infinite.interval = {infinite.value, infinite.value};
  Assertion huge = pupils(24);
  huge.value = std::numeric_limits<double>::max();
  huge.interval = {huge.value, huge.value};
  const Judgement judgement = of_one_day({nan, infinite, huge, pupils(24)});
  EXPECT_GE(judgement.severity, 0);
  EXPECT_LE(judgement.severity, 1);
}

/// An article of the one day, told at a time of it.
Reading told_at(std::string doc, int hour, Assertion figure, std::optional<std::int16_t> offset = std::int16_t{0}) {
  Reading reading = article(std::move(doc), day(5), {std::move(figure)});
  reading.time = text::TimeOfDay{static_cast<std::int16_t>(60 * hour), offset};
  return reading;
}

TEST(Judge, ATollThatGrowsWithinADayChanges) {
  const Reading noon = told_at("noon", 12, killed(12)), evening = told_at("evening", 19, killed(18));
  EXPECT_EQ(judged({noon, evening}).verdict, Verdict::changing);
  EXPECT_EQ(judged({evening, noon}).verdict, Verdict::changing);
  EXPECT_EQ(judged({noon, told_at("east", 12, killed(18), -480)}).verdict, Verdict::changing) << "20:00 UTC";
  EXPECT_EQ(judged({noon, told_at("west", 19, killed(18), 480)}).verdict, Verdict::conflicting) << "11:00 UTC";
}

TEST(Judge, NoTollGrowsTenfoldInTheCourseOfADay) {
  EXPECT_EQ(judged({told_at("noon", 12, killed(15)), told_at("evening", 19, killed(1500))}).verdict,
            Verdict::conflicting);
  // nor into its own digits
  EXPECT_EQ(judged({told_at("noon", 12, killed(118)), told_at("evening", 19, killed(181))}).verdict,
            Verdict::conflicting);
  EXPECT_EQ(judged({told_at("noon", 12, killed(15)), told_at("evening", 19, killed(90))}).verdict, Verdict::changing);
}

TEST(Judge, ATollThatFallsWithinADayConflicts) {
  const Judgement judgement = judged({told_at("noon", 12, killed(18)), told_at("evening", 19, killed(12))});
  EXPECT_EQ(judgement.verdict, Verdict::conflicting);
  EXPECT_TRUE(judgement.falls);
}

TEST(Judge, WithoutATimeOrAClockInCommonADaysTollsConflict) {
  const Reading noon = told_at("noon", 12, killed(12));
  EXPECT_EQ(judged({noon, article("later", day(5), {killed(18)})}).verdict, Verdict::conflicting);
  EXPECT_EQ(judged({noon, told_at("evening", 19, killed(18), std::nullopt)}).verdict, Verdict::conflicting);
  Reading early = told_at("early", 12, killed(12), std::nullopt), late = told_at("late", 19, killed(18), std::nullopt);
  EXPECT_EQ(judged({early, late}).verdict, Verdict::conflicting) << "of no outlet";
  early.outlet = late.outlet = "Tavash Post";
  EXPECT_EQ(judged({early, late}).verdict, Verdict::changing);
  late.outlet = "Ostrell Herald";
  EXPECT_EQ(judged({early, late}).verdict, Verdict::conflicting);
}

TEST(Judge, AFigureOfAnotherDayHasNoTimeOfItsArticles) {
  Assertion before = killed(18);
  before.as_of = day(4);
  before.as_of_stated = true;
  Assertion other = killed(12);
  other.as_of = day(4);
  other.as_of_stated = true;
  EXPECT_EQ(judged({told_at("noon", 12, other), told_at("evening", 19, before)}).verdict, Verdict::conflicting);
}

TEST(Judge, WhatStandsForLongerThanADayIsNotExplainedByAClock) {
  EXPECT_EQ(judged({told_at("noon", 12, pupils(40)), told_at("evening", 19, pupils(60))}).verdict,
            Verdict::conflicting);
  EXPECT_EQ(judged({told_at("noon", 12, count(40, "person", "people", "missing")),
                    told_at("evening", 19, count(25, "person", "people", "missing"))})
                .verdict,
            Verdict::changing);
}

}  // namespace
}  // namespace figcheck::reconcile
