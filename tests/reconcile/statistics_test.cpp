#include "reconcile/statistics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "reconcile/agreement.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

Statistics of(const std::vector<Reading>& readings) {
  const Claims claims = claims_of(readings);
  std::vector<std::uint32_t> members(claims.list.size());
  std::iota(members.begin(), members.end(), 0U);
  const Judgement judgement = judge(claims, members);
  return statistics_of(claims, members, judgement, display_of(claims, members, judgement),
                       independent_effects(claims, members, judgement, claims.origin), claims.origin);
}

Assertion pupils(double value) { return count(value, "pupil", "pupils", "attend"); }

/// Each figure in an article of its own, all of one day.
std::vector<Reading> of_one_day(const std::vector<Assertion>& figures) {
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < figures.size(); ++i)
    readings.push_back(article("a" + std::to_string(i), day(1), {figures[i]}));
  return readings;
}

std::vector<Reading> one_a_day(const std::vector<double>& tolls) {
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < tolls.size(); ++i)
    readings.push_back(article("d" + std::to_string(i), day(static_cast<int>(i) + 1), {at_least(killed(tolls[i]))}));
  return readings;
}

TEST(StatisticsOf, FiguresThatDifferBeyondRoundingArePooledAndTheOddOneStandsApart) {
  const Statistics found =
      of(of_one_day({pupils(402), pupils(405), pupils(398), pupils(401), pupils(400), pupils(900)}));
  ASSERT_TRUE(found.pooled);
  EXPECT_EQ(found.pooled->origins, 6U);
  EXPECT_LT(found.pooled->p, 1e-6);
  EXPECT_GT(found.pooled->i2, 90);
  ASSERT_EQ(found.apart.size(), 1U);
  EXPECT_EQ(found.apart[0].member, 5U);
  EXPECT_NEAR(found.apart[0].others, 401, 1);
  EXPECT_GT(found.apart[0].studentized, 10);
}

TEST(StatisticsOf, FiguresWithinAPercentAreNotToldApart) {
  const Statistics found =
      of(of_one_day({pupils(4020), pupils(4011), pupils(4000), pupils(4031), pupils(4019), pupils(4025)}));
  ASSERT_TRUE(found.pooled) << found.not_pooled;
  EXPECT_GT(found.pooled->p, 0.05);
  EXPECT_TRUE(found.apart.empty());
  EXPECT_NEAR(found.pooled->estimate, 4018, 5);
}

TEST(StatisticsOf, DoesNotPoolFewOrEqualOrMerelyBoundedFigures) {
  EXPECT_THAT(of(of_one_day({pupils(4), pupils(5), pupils(6), pupils(9)})).not_pooled,
              ::testing::HasSubstr("5 are needed"));
  EXPECT_FALSE(of(of_one_day(std::vector<Assertion>(7, pupils(41)))).pooled);
  const std::vector<Assertion> bounds{at_least(pupils(40)), at_least(pupils(41)), at_least(pupils(42)),
                                      at_least(pupils(43)), at_least(pupils(44)), pupils(50)};
  EXPECT_FALSE(of(of_one_day(bounds)).pooled);
}

TEST(StatisticsOf, FiguresOfOneArticleAndOneSourceAreOneWitness) {
  EXPECT_FALSE(
      of({article("a", day(1), {pupils(40), pupils(50), pupils(60), pupils(70), pupils(80), pupils(90)})}).pooled);
  std::vector<Assertion> quoted(7, pupils(41));
  for (Assertion& each : quoted) each.source = "the head";
  quoted[0] = pupils(80);
  for (std::size_t i = 1; i < quoted.size(); i += 2) quoted[i].source = "The head";
  EXPECT_THAT(of(of_one_day(quoted)).not_pooled, ::testing::HasSubstr("2 independent figures"));
}

TEST(StatisticsOf, AnotherCurrencyIsLeftOut) {
  std::vector<Assertion> sums;
  for (const double sum : {410, 420, 430, 440}) sums.push_back(money(sum, "USD", "dam", "cost"));
  sums.push_back(money(300, "EUR", "dam", "cost"));
  EXPECT_THAT(of(of_one_day(sums)).not_pooled, ::testing::HasSubstr("4 independent figures"));
}

TEST(StatisticsOf, ATollThatGrowsHasATrendAndIsNotPooled) {
  const Statistics found = of(one_a_day({12, 19, 31, 40, 52, 58}));
  EXPECT_FALSE(found.pooled);
  ASSERT_TRUE(found.trend) << found.no_trend;
  EXPECT_EQ(found.trend->days, 6U);
  EXPECT_EQ(found.trend->s, 15);
  EXPECT_NEAR(found.trend->p, 2.0 / 720, 1e-12);
  EXPECT_NEAR(found.trend->slope, 9.5, 1);
  EXPECT_LE(*found.trend->interval.lower, found.trend->slope);
  EXPECT_GE(*found.trend->interval.upper, found.trend->slope);
  EXPECT_FALSE(found.trend->change);
}

/// Two articles a day over six days of a toll that grows by a tenth a day, give or take one.
std::vector<Reading> growing_by_a_tenth() {
  std::vector<Reading> readings;
  for (int i = 0; i < 12; ++i) {
    const double toll = std::round(1000 * std::pow(1.1, i / 2) + i % 2);
    readings.push_back(article("w" + std::to_string(i), day(1 + i / 2), {killed(toll)}));
  }
  return readings;
}

TEST(StatisticsOf, ATrendIsWeightedByHowFinelyEachFigureIsGiven) {
  std::vector<Reading> readings = growing_by_a_tenth();
  const Statistics found = of(readings);
  ASSERT_TRUE(found.trend) << found.no_trend;
  ASSERT_TRUE(found.trend->weighted);
  EXPECT_EQ(found.trend->weighted->figures, 12U);
  EXPECT_NEAR(found.trend->weighted->per_day, 0.1, 0.001);
  EXPECT_LT(*found.trend->weighted->interval.lower, 0.1);
  EXPECT_GT(*found.trend->weighted->interval.upper, 0.1);
  EXPECT_LT(found.trend->weighted->p, 1e-6);

  // "About 1,500" is no telling figure: it moves a weighted line less than an exact one would.
  const auto slope_with = [&](const Assertion& last) {
    std::vector<Reading> with = readings;
    with.push_back(article("x", day(6), {last}));
    const Statistics moved = of(with);
    return moved.trend && moved.trend->weighted ? moved.trend->weighted->per_day : 0;
  };
  const double hedged = slope_with(about(killed(1620))), exact = slope_with(killed(1620));
  EXPECT_NEAR(hedged, 0.1, 0.001);
  EXPECT_GT(exact, hedged + 1e-4);
}

TEST(StatisticsOf, ATrendIsNotWeightedWhereTheLineDoesNotHold) {
  std::vector<Reading> readings = growing_by_a_tenth();
  std::vector<Reading> few(readings.begin(), readings.begin() + 5);
  for (std::size_t i = 5; i < 12; i += 2) few.push_back(readings[i]);
  Statistics found = of(few);
  ASSERT_TRUE(found.trend) << found.no_trend;
  EXPECT_FALSE(found.trend->weighted) << "9 figures";

  readings.push_back(article("x", day(6), {killed(9000)}));
  found = of(readings);
  ASSERT_TRUE(found.trend) << found.no_trend;
  EXPECT_FALSE(found.trend->weighted) << "one stands apart from the line";

  std::vector<Reading> bounds = growing_by_a_tenth();
  for (Reading& reading : bounds) reading.assertions[0] = at_least(reading.assertions[0]);
  found = of(bounds);
  ASSERT_TRUE(found.trend) << found.no_trend;
  EXPECT_FALSE(found.trend->weighted) << "bounds give no value";
}

TEST(StatisticsOf, OneWrongFigureDoesNotMakeATollThatGrowsOneValue) {
  std::vector<Reading> readings;
  for (int i = 1; i <= 6; ++i) readings.push_back(article("d" + std::to_string(i), day(i), {killed(12.0 * i)}));
  readings.push_back(article("e", day(6), {killed(31)}));
  const Statistics found = of(readings);
  EXPECT_FALSE(found.pooled);
  EXPECT_THAT(found.not_pooled, ::testing::HasSubstr("follow time"));
  EXPECT_TRUE(found.trend) << found.no_trend;
}

TEST(StatisticsOf, HasNoTrendOfFewDaysOrTiesOrWhatStandsStill) {
  EXPECT_THAT(of(one_a_day({12, 19, 31, 40})).no_trend, ::testing::HasSubstr("4 days have a value"));
  EXPECT_THAT(of(one_a_day({12, 12, 31, 40, 41})).no_trend, ::testing::HasSubstr("10 days are needed"));
  EXPECT_THAT(of(one_a_day({12, 12, 12, 12, 12})).no_trend, ::testing::HasSubstr("same number"));
  std::vector<Reading> still;
  for (int i = 1; i < 8; ++i)
    still.push_back(article("s" + std::to_string(i), day(i), {measure(10 + i, "kilometer", "depth", 0.5)}));
  EXPECT_THAT(of(still).no_trend, ::testing::HasSubstr("not a quantity that moves"));
}

TEST(EffectOf, TakesTheMiddleAndTheWidthOfWhatTheWordsAllow) {
  const auto effect = [](const Assertion& a) {
    const std::vector<Reading> readings{article("a", day(1), {a})};
    const Claims claims = claims_of(readings);
    return effect_of(claims.list[0], fitted(claims.list[0]), 0);
  };
  const auto hedged = effect(about(pupils(200)));
  ASSERT_TRUE(hedged);
  EXPECT_NEAR(hedged->variance, std::pow(std::log(220.5 / 179.5), 2) / 12, 1e-6);
  const auto small = effect(pupils(4));
  ASSERT_TRUE(small);
  EXPECT_NEAR(small->variance, std::pow(std::log(4.5 / 3.5), 2) / 12, 1e-9);
  const auto large = effect(pupils(1234567));
  ASSERT_TRUE(large);
  EXPECT_NEAR(large->variance, std::pow(std::log(1.005 / 0.995), 2) / 12, 1e-9);
  EXPECT_FALSE(effect(at_least(pupils(40))));
  EXPECT_FALSE(effect(vague(24, "dozens", pupils(24))));
  EXPECT_FALSE(effect(pupils(0)));
  EXPECT_FALSE(effect(pupils(-5)));
}

}  // namespace
}  // namespace figcheck::reconcile
