#include "report/statistics_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/explain.hpp"

namespace figcheck::report {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// A quantity with one figure, "900 <pupils>", and statistics in which it stands apart.
Check check_with_statistics() {
  Check check;
  extract::Reading reading;
  reading.doc = "a.txt";
  extract::Assertion assertion;
  assertion.doc = "a.txt";
  assertion.figure = "900";
  assertion.sentence = "900 pupils attend.";
  assertion.sentence_span = {0, 18};
  assertion.span = {0, 3};
  assertion.extent = {0, 3};
  reading.assertions.push_back(assertion);
  check.readings.push_back(reading);
  reconcile::Quantity quantity;
  quantity.id = "1";
  quantity.label = "pupils";
  quantity.verdict = reconcile::Verdict::conflicting;
  quantity.members.push_back({0, 0, Interval{900, 900}, false});
  quantity.statistics.pooled =
      reconcile::PooledFigures{6, 31.2, 5, 1e-5, 84, 6.2, 0.09, 0.08, 431, Interval{371, 502}, Interval{240, 780}};
  quantity.statistics.apart.push_back({0, 5.64, 401});
  quantity.statistics.trend = reconcile::DayTrend{7, -21, -1, 0.0004, -12, Interval{-15, -8}, {}, {}};
  check.result.quantities.push_back(quantity);
  return check;
}

TEST(StatisticsWords, SayWhatAnEditorUnderstandsWithTheNumbersBehindIt) {
  const Check check = check_with_statistics();
  EXPECT_THAT(
      statistics_words(check, check.result.quantities[0]),
      ElementsAre(
          "The 6 independent figures differ more than their rounding and hedges explain (Q = 31.2 on 5 degrees of "
          "freedom, p < 0.001; I² = 84%, τ = 0.3). Together they come to about 431 (95%: 371 to 502); another "
          "independent figure is to be expected from 240 to 780.",
          "\"900\" (a.txt) stands apart from all the others, which make 401 expected: it is 5.6 standard errors above "
          "that (studentized deleted residual).",
          "The figures given fell by about 12 a day (95%: 8 to 15) over 7 days that have one (Mann–Kendall: tau = "
          "-1.00, p < 0.001)."));
}

TEST(StatisticsWords, ReportsLeaveOutWhatIsNoNews) {
  Check check = check_with_statistics();
  reconcile::Statistics& statistics = check.result.quantities[0].statistics;
  statistics.pooled->p = 0.4;
  statistics.trend->p = 0.4;
  EXPECT_THAT(telling_statistics_words(check, check.result.quantities[0]), ElementsAre(HasSubstr("stands apart")));
  statistics.apart.clear();
  EXPECT_THAT(telling_statistics_words(check, check.result.quantities[0]), IsEmpty());
  EXPECT_THAT(statistics_words(check, check.result.quantities[0]),
              ElementsAre(HasSubstr("differ no more than"), HasSubstr("neither rise nor fall beyond chance")));
}

TEST(StatisticsWords, GiveTheWeightedTrendAsAShareADay) {
  Check check = check_with_statistics();
  reconcile::DayTrend& trend = *check.result.quantities[0].statistics.trend;
  trend.weighted = reconcile::WeightedTrend{12, -0.0312, Interval{-0.04, -0.022}, 0.0002, 0.001};
  EXPECT_EQ(statistics_words(check, check.result.quantities[0]).at(3),
            "Weighted by how finely each is given, the 12 independent figures fell by about 3.12% a day (95%: 2.2% to "
            "4%, p < 0.001).");
  trend.weighted->p = 0.2;
  EXPECT_EQ(statistics_words(check, check.result.quantities[0]).size(), 3U) << "by chance";
  trend.weighted->p = 0.0002;
  trend.p = 0.2;
  EXPECT_EQ(statistics_words(check, check.result.quantities[0]).size(), 3U) << "the days neither rise nor fall";
}

TEST(StatisticsWords, NameTheDaysOfABreak) {
  Check check = check_with_statistics();
  reconcile::Statistics& statistics = check.result.quantities[0].statistics;
  statistics = {};
  statistics.trend = reconcile::DayTrend{
      12,
      30,
      0.4,
      0.02,
      3,
      Interval{1, 4},
      reconcile::LevelBreak{day_number(Date{2031, 3, 4}), day_number(Date{2031, 3, 6}), 40, 75, 0.01},
      std::nullopt};
  EXPECT_EQ(statistics_words(check, check.result.quantities[0]).at(1),
            "They break between 2031-03-04 and 2031-03-06: from about 40 to about 75 (Pettitt: p = 0.01).");
}

TEST(StatisticsWords, ExplainSaysWhyThereAreNone) {
  Check check = check_with_statistics();
  check.result.quantities[0].statistics = {};
  check.result.quantities[0].statistics.not_pooled = "2 independent figures give a value; 5 are needed";
  std::string out;
  explain(out, check, check.result.quantities[0]);
  EXPECT_THAT(out, HasSubstr("Not pooled: 2 independent figures give a value; 5 are needed.\n"));
}

TEST(StatisticsWords, JsonHoldsThemAndNullWhereThereAreNone) {
  Check check = check_with_statistics();
  check.result.leans.push_back({false, "Tall \"Tale\"", 12, 1.2, Interval{1.1, 1.3}, 5});
  std::string out;
  write_json(out, check, {});
  EXPECT_THAT(out, HasSubstr(R"("statistics":{"pooled":{"figures":6,"q":31.2,)"));
  EXPECT_THAT(out, HasSubstr(R"("apart":[{"member":0,"studentized_residual":5.64,"others":401}])"));
  EXPECT_THAT(
      out, HasSubstr(R"({"name":"Tall \"Tale\"","quantities":12,"ratio":1.2,"lower":1.1,"upper":1.3,"compared":5})"));
  check.result.quantities[0].statistics = {};
  out.clear();
  write_json(out, check, {});
  EXPECT_THAT(out, HasSubstr(R"("statistics":null)"));
}

TEST(StatisticsWords, ALeanIsToldAndEscaped) {
  Check check = check_with_statistics();
  check.result.leans.push_back({false, "<b>Tall Tale</b>", 12, 1.2, Interval{1.1, 1.3}, 5});
  EXPECT_EQ(
      lean_words(check.result.leans[0]),
      "<b>Tall Tale</b> gives figures 20.0% higher than others do of the same quantities (10.0% to 30.0%, over 12 "
      "quantities; corrected for the 5 outlets compared).");
  for (const Writer write : {write_markdown, write_html}) {
    std::string out;
    write(out, check, {});
    EXPECT_THAT(out, HasSubstr("Who leans to one side"));
    EXPECT_THAT(out, Not(HasSubstr("<b>Tall")));
  }
}

TEST(RateWords, GiveTheSlopeWithItsInterval) {
  reconcile::Quantity quantity;
  EXPECT_EQ(rate_words(quantity), "");
  reconcile::DayTrend trend;
  trend.days = 12;
  trend.slope = 3;
  trend.interval = {1, 4};
  trend.p = 0.01;
  quantity.statistics.trend = trend;
  EXPECT_EQ(rate_words(quantity), "+3 a day (95%: 1 to 4) over 12 days");
  quantity.statistics.trend->slope = -0.5;
  quantity.statistics.trend->interval = {-2, 1};
  quantity.statistics.trend->p = 0.4;
  EXPECT_EQ(rate_words(quantity), "-0.5 a day (95%: -2 to 1) over 12 days, no more than chance");
}

}  // namespace
}  // namespace figcheck::report
