#include "reconcile/supplied_year.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "reconcile/quantity.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::ElementsAre;

Date full(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

Date yearless(int month, int day, std::optional<int> weekday = std::nullopt) {
  return in_untold_year(static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day), weekday);
}

/// Days of the articles after supply_years, in the order given; "" for one that has none.
std::vector<std::string> supplied(const std::vector<Date>& days) {
  std::vector<Reading> readings;
  for (const Date& day : days) readings.push_back(article(std::to_string(readings.size()), day, {killed(12)}));
  std::vector<const Reading*> articles;
  for (const Reading& reading : readings) articles.push_back(&reading);
  const auto copies = supply_years(articles);
  std::vector<std::string> out;
  for (const Reading* reading : articles) {
    EXPECT_EQ(reading->published, reading->assertions.front().published);
    out.push_back(to_iso(reading->published));
  }
  return out;
}

TEST(SuppliedYear, IsThatOfTheNearestArticle) {
  EXPECT_THAT(supplied({full(2031, 3, 9), yearless(3, 11)}), ElementsAre("2031-03-09", "2031-03-11"));
  EXPECT_THAT(supplied({full(2031, 12, 30), yearless(1, 2)}), ElementsAre("2031-12-30", "2032-01-02"));
  EXPECT_THAT(supplied({yearless(12, 30), full(2032, 1, 2)}), ElementsAre("2031-12-30", "2032-01-02"));
  EXPECT_THAT(supplied({full(2031, 3, 9), full(2024, 8, 1), yearless(7, 29)}),
              ElementsAre("2031-03-09", "2024-08-01", "2024-07-29"));
}

TEST(SuppliedYear, IsTakenFromNoArticleFarOff) {
  EXPECT_THAT(supplied({full(2031, 3, 9), yearless(8, 11)}), ElementsAre("2031-03-09", ""));
  EXPECT_THAT(supplied({full(2031, 3, 0), yearless(3, 11)}), ElementsAre("2031-03", "--03-11"));
}

TEST(SuppliedYear, OfTheLeapDayIsALeapYear) {
  EXPECT_THAT(supplied({full(2032, 3, 1), yearless(2, 29)}), ElementsAre("2032-03-01", "2032-02-29"));
  EXPECT_THAT(supplied({full(2031, 3, 1), yearless(2, 29)}), ElementsAre("2031-03-01", ""));
}

TEST(SuppliedYear, LeavesFullDatesAndNoneAlone) {
  std::vector<Reading> readings{article("a", day(3), {killed(12)}), article("b", {}, {killed(12)})};
  std::vector<const Reading*> articles{&readings[0], &readings[1]};
  EXPECT_TRUE(supply_years(articles).empty());
  EXPECT_THAT(articles, ElementsAre(&readings[0], &readings[1]));
}

/// Days between the first article and each of the others.
std::vector<std::int64_t> apart(const std::vector<Date>& days) {
  std::vector<Reading> readings;
  for (const Date& day : days) readings.push_back(article(std::to_string(readings.size()), day, {killed(12)}));
  std::vector<const Reading*> articles;
  for (const Reading& reading : readings) articles.push_back(&reading);
  const auto copies = supply_years(articles);
  std::vector<std::int64_t> out;
  for (const Reading* reading : articles)
    out.push_back(day_number(reading->published) - day_number(articles.front()->published));
  return out;
}

TEST(SuppliedYear, IsOneForAllWhereNoneIsTold) {
  // Sunday and Tuesday: of two years alone, of one together
  EXPECT_THAT(apart({yearless(11, 11, 2), yearless(11, 14, 0), yearless(11, 9)}), ElementsAre(0, 3, -2));
}

TEST(SuppliedYear, TurnsWhereNoArticleIs) {
  EXPECT_THAT(apart({yearless(12, 30), yearless(1, 2), yearless(12, 28)}), ElementsAre(0, 3, -2));
  EXPECT_THAT(apart({yearless(1, 20), yearless(3, 2)}), ElementsAre(0, 42));
  EXPECT_THAT(apart({yearless(12, 30), yearless(2, 28), yearless(2, 29), yearless(3, 1)}), ElementsAre(0, 60, 61, 62));
  EXPECT_THAT(apart({yearless(7, 1)}), ElementsAre(0));
}

TEST(SuppliedYear, IsTheSameInAnyOrder) {
  std::vector<Date> days{full(2031, 12, 20), yearless(12, 30), yearless(1, 2), full(2031, 11, 3), yearless(6, 1)};
  auto sorted = supplied(days);
  std::sort(sorted.begin(), sorted.end());
  std::reverse(days.begin(), days.end());
  auto other = supplied(days);
  std::sort(other.begin(), other.end());
  EXPECT_EQ(sorted, other);
}

TEST(SuppliedYear, DatesFiguresAndWindowsToo) {
  Assertion said = killed(12);
  said.as_of = yearless(3, 10);
  said.event_day = yearless(3, 9);
  said.window = "since --03-08";
  Assertion background = killed(300);
  background.as_of = full(2004, 0, 0);
  const Reading told = article("a", day(12), {killed(12)});
  const Reading untold = article("b", yearless(3, 11), {said, background});
  std::vector<const Reading*> articles{&told, &untold};
  const auto copies = supply_years(articles);
  ASSERT_EQ(copies.size(), 1U);
  const Assertion& dated = articles[1]->assertions[0];
  EXPECT_EQ(dated.as_of, day(10));
  EXPECT_EQ(dated.event_day, day(9));
  EXPECT_EQ(dated.window, "since 2031-03-08");
  EXPECT_EQ(articles[1]->assertions[1].as_of, full(2004, 0, 0));
  EXPECT_EQ(untold.assertions[0].as_of, yearless(3, 10)) << "the reading itself stays as it is";
}

TEST(SuppliedYear, OfAWindowMayBeTheOneBefore) {
  Assertion said = killed(12);
  said.window = "since --12-20";
  const Reading told = article("a", full(2031, 1, 3), {killed(12)}), untold = article("b", yearless(1, 4), {said});
  std::vector<const Reading*> articles{&told, &untold};
  const auto copies = supply_years(articles);
  EXPECT_EQ(articles[1]->assertions[0].window, "since 2030-12-20");
}

/// The verdict on a toll that two articles give for the two days.
Verdict verdict_of(const Date& first, double then, const Date& second, double now) {
  const std::vector<Reading> readings{article("a", first, {killed(then)}), article("b", second, {killed(now)})};
  const Result result = reconcile(readings);
  return result.quantities.size() == 1 ? result.quantities.front().verdict : Verdict::single;
}

TEST(SuppliedYear, LetsATollRiseFromDatelineToDateline) {
  EXPECT_EQ(verdict_of(yearless(3, 11, 1), 87, yearless(3, 12), 150), Verdict::changing);
  EXPECT_EQ(verdict_of(day(11), 87, yearless(3, 12), 150), Verdict::changing);
  EXPECT_EQ(verdict_of(yearless(3, 11), 87, yearless(3, 11), 150), Verdict::conflicting);
  EXPECT_EQ(verdict_of(yearless(3, 11), 150, yearless(3, 12), 87), Verdict::conflicting);
}

}  // namespace
}  // namespace figcheck::reconcile
