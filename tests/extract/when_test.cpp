#include "extract/when.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

std::string day(std::string_view text, std::string_view figure) { return to_iso(figure_in(text, figure).as_of); }

TEST(When, ResolvesDaysAgainstTheDayOfPublication) {
  EXPECT_EQ(day("Rescuers found 12 bodies on Monday.", "12"), "2031-05-12");
  EXPECT_EQ(day("Rescuers found 12 bodies on Wednesday.", "12"), "2031-05-14");
  EXPECT_EQ(day("Rescuers found 12 bodies yesterday.", "12"), "2031-05-13");
  EXPECT_EQ(day("Rescuers found 12 bodies today.", "12"), "2031-05-14");
}

TEST(When, ReadsDatesWithAndWithoutYear) {
  EXPECT_EQ(day("On May 3, 2029, some 12 bodies were found.", "12"), "2029-05-03");
  EXPECT_EQ(day("Rescuers found 12 bodies on May 3.", "12"), "2031-05-03");
  EXPECT_EQ(day("Rescuers found 12 bodies on December 3.", "12"), "2030-12-03");
}

TEST(When, TakesTheLeapDayForThatOfALeapYear) {
  EXPECT_EQ(day("Rescuers found 12 bodies on Feb. 29.", "12"), "2028-02-29");
}

TEST(When, TakesTheYearOfABackgroundEvent) { EXPECT_EQ(day("A storm killed 300 people in 2019.", "300"), "2019"); }

TEST(When, TakesSoFarAsTheDayOfPublication) {
  EXPECT_EQ(day("Only 30 bodies have been found so far.", "30"), "2031-05-14");
  EXPECT_EQ(day("Only 30 bodies have been found.", "30"), "");
}

TEST(When, KeepsTheNearerOfTwoDays) {
  const char* text = "Rescuers found 12 bodies on Monday and 9 bodies on Tuesday.";
  EXPECT_EQ(day(text, "12"), "2031-05-12");
  EXPECT_EQ(day(text, "9"), "2031-05-13");
}

TEST(When, NamesTheWindow) {
  EXPECT_EQ(figure_in("Since February 2029, 700 families have left.", "700").window, "since 2029-02");
  EXPECT_EQ(figure_in("In the last 24 hours, eight children returned.", "eight").window, "last 24 hours");
  EXPECT_EQ(figure_in("The bank lent $40 million between 2020 and 2025.", "$40 million").window, "2020 to 2025");
  EXPECT_EQ(day("The bank lent $40 million between 2020 and 2025.", "$40 million"), "");
  EXPECT_EQ(figure_in("Sales rose 4 percent in the first quarter.", "4").window, "first quarter");
  EXPECT_EQ(figure_in("Eight children returned.", "Eight").window, "");
  EXPECT_EQ(figure_in("Morrow scored 13 goals in 54 games.", "13").window, "in 54 games");
  EXPECT_EQ(figure_in("Morrow never scored fewer than 26 goals in his six top-flight seasons.", "26").window,
            "in six seasons");
  EXPECT_EQ(figure_in("Morrow scored 13 goals and sat out 54 games.", "13").window, "");
  EXPECT_EQ(figure_in("Fourteen barns have burnt in three days.", "Fourteen").window, "in three days");
  EXPECT_EQ(figure_in("Some 60 barns burnt within 24 hours.", "60").window, "in 24 hours");
  EXPECT_EQ(figure_in("In the first six weeks, 60 barns burnt.", "60").window, "in six weeks");
  EXPECT_EQ(figure_in("The yard will build 60 boats in two years.", "60").window, "") << "ahead";
  EXPECT_EQ(figure_in("The mayor says 60 barns burnt in three days.", "60").window, "in three days");
  EXPECT_EQ(figure_in("Nine died on Monday and the town lost 40 barns in three days.", "Nine").window, "");
  EXPECT_EQ(figure_in("Some 60 barns burnt in three days and 40 people fled.", "40").window, "");
  EXPECT_EQ(figure_in("The yard builds 60 boats in two years.", "60").window, "") << "how long each lot takes";
  EXPECT_EQ(figure_in("The yard built 60 boats two years ago.", "60").window, "") << "a time, and no stretch";
}

TEST(When, ReckonsDaysFromADatelineWithoutAYear) {
  text::Document document;
  document.id = "test.txt";
  document.published = in_untold_year(5, 14, 3);
  document.text =
      "Rescuers found 12 bodies on Monday. In 2019 they found nine. They have found 30 since May 2. "
      "Since last year they have found 70.";
  const Reading reading = read(document, {});
  ASSERT_EQ(reading.assertions.size(), 4U);
  EXPECT_EQ(to_iso(reading.assertions[0].as_of), "--05-12");
  EXPECT_EQ(to_iso(reading.assertions[1].as_of), "2019");
  EXPECT_EQ(std::vector<int>(reading.assertions[1].years.begin(), reading.assertions[1].years.end()),
            std::vector<int>{2019});
  EXPECT_EQ(reading.assertions[2].window, "since --05-02");
  EXPECT_EQ(reading.assertions[3].window, "last year");
}

TEST(When, GoesOnWithTheDayOnWhichSomebodyDied) {
  const char* text = "Two rowers who drowned on Monday were found. Another nine were pulled out by a boat.";
  EXPECT_EQ(day(text, "nine"), "2031-05-12");
  text = "Two rowers who trained on Monday were found. Another nine were pulled out by a boat.";
  EXPECT_EQ(day(text, "nine"), "");
  text = "Two rowers drowned in Monday's race. Another nine were pulled out by a boat.";
  EXPECT_EQ(day(text, "nine"), "");
}

TEST(When, GoesOnWithTheDayOfAQuotation) {
  EXPECT_EQ(day("\"We have limits,\" Brandt wrote on Monday. \"Nine years is long.\"", "Nine"), "2031-05-12");
  EXPECT_EQ(day("The boat sank on Monday. \"We have limits,\" Brandt wrote. \"Nine years is long.\"", "Nine"), "");
}

TEST(When, DatesASecondRelativeClauseByTheFirst) {
  EXPECT_EQ(day("Police held a man on Tuesday over the fire that broke out last Friday at a mill that cost nine lives.",
                "nine"),
            "2031-05-09");
  EXPECT_EQ(day("Police held a man on Tuesday who cost nine lives.", "nine"), "2031-05-13");
}

TEST(When, LeavesTimesOfOtherClausesThere) {
  EXPECT_EQ(day("Mayor Tom Bell, who came in 2009, says he inherited debts of 14 million crowns.", "14 million"), "");
  EXPECT_EQ(day("It has 60 shops fewer than in 2012 and employs 5,200.", "5,200"), "");
}

TEST(When, CountsDaysBack) {
  EXPECT_EQ(day("Rescuers found 12 bodies two days ago.", "12"), "2031-05-12");
  EXPECT_EQ(day("Rescuers found 12 bodies three weeks ago.", "12"), "2031-04-23");
  EXPECT_EQ(day("Rescuers found 12 bodies six months ago.", "12"), "2030-11");
  EXPECT_EQ(day("Rescuers found 12 bodies last night.", "12"), "2031-05-13");
  EXPECT_EQ(day("Rescuers found 12 bodies this morning.", "12"), "2031-05-14");
  EXPECT_EQ(day("Rescuers found 12 bodies over the weekend.", "12"), "2031-05-11");
}

TEST(When, CountsDaysBackFromTheSentencesOwnDay) {
  const char* text = "The toll rose to 45 from 41 a day earlier.";
  EXPECT_EQ(day(text, "41"), "2031-05-13");
  EXPECT_EQ(day(text, "45"), "") << "what was a day earlier is not the present figure's";
  text = "The ministry put the toll at 45 on Monday; on the previous day it had spoken of 41 dead.";
  EXPECT_EQ(day(text, "45"), "2031-05-12");
  EXPECT_EQ(day(text, "41"), "2031-05-11");
  EXPECT_EQ(day("The camp held 300 people, up from 200 the week before.", "200"), "2031-05-07");
  EXPECT_EQ(day("There had been 700 cases two days earlier.", "700"), "2031-05-12");
  EXPECT_EQ(day("Sales came to $50 million, after $40 million a year earlier.", "$40 million"), "2030");
}

TEST(When, CountsNothingBackFromAnotherEvent) {
  EXPECT_EQ(day("The day before the vote, 500 people marched.", "500"), "");
  EXPECT_EQ(day("Some 500 people marched a day before the vote.", "500"), "");
}

TEST(When, TellsTheDayOfACountFromThatOfAnEvent) {
  EXPECT_TRUE(figure_in("The camp held 300 people by Monday.", "300").as_of_stated);
  EXPECT_TRUE(figure_in("The toll rose to 45 from 41 a day earlier.", "41").as_of_stated);
  EXPECT_FALSE(figure_in("A blast killed 12 people on Monday.", "12").as_of_stated);
}

TEST(When, LeavesTheTimesOfOtherClausesToThem) {
  EXPECT_EQ(day("The 12 men accused of stealing it in 2029 are on trial.", "12"), "");
  EXPECT_EQ(day("It was the biggest march, with 900 people, since the mayor took office last October.", "900"), "");
  EXPECT_EQ(day("The yard was founded in 2009 and is backed with $60 million.", "$60 million"), "");
}

TEST(When, DatesNothingByWhatItIsComparedWith) {
  EXPECT_EQ(day("Turnout was 61%, lower than in 2027.", "61"), "");
  EXPECT_EQ(day("Turnout was 61% in 2027.", "61"), "2027");
}

TEST(When, LeavesPlansToTheirDay) {
  EXPECT_EQ(day("The council wants to sell 40 boats by Friday.", "40"), "");
  EXPECT_EQ(day("Some 40 boats will be sold on Friday.", "40"), "");
  EXPECT_EQ(day("The plan is for 40 boats through 2034.", "40"), "");
  EXPECT_EQ(day("The yard expects 40 boats on April 3.", "40"), "");
  EXPECT_EQ(day("The yard launched 40 boats on April 3.", "40"), "2031-04-03");
  EXPECT_EQ(day("By Tuesday some 40 boats had sunk.", "40"), "2031-05-13");
}

TEST(When, HoldsAgesAndMoneyForTheArticlesDay) {
  EXPECT_EQ(
      day("Ansel Morrow, 61, was found guilty on all counts of burning the old harbour shed in March 2029.", "61"), "");
  EXPECT_EQ(day("Ansel Morrow will be 29 on June 11.", "29"), "2031-06-11");
}

TEST(When, KeepsToTheDateOfWhichAStoryTells) {
  const char* text = "On April 3, a ferry sank off Kellmouth. Two boats reached it. Its owner has 40 ferries.";
  EXPECT_EQ(day(text, "Two"), "2031-04-03");
  EXPECT_EQ(day(text, "40"), "");
}

TEST(When, DropsTheStorysDateFarBehindIt) {
  EXPECT_EQ(day("On April 3, a ferry sank. The crew swam. The crew sang. The crew slept. The crew woke. The crew ate. "
                "Two boats reached it.",
                "Two"),
            "");
}

TEST(When, LeavesRelativeDaysAloneWithoutADate) {
  text::Document document;
  document.id = "undated";
  document.text = "Rescuers found 12 bodies on Monday.";
  const Reading reading = read(document);
  ASSERT_EQ(reading.assertions.size(), 1u);
  EXPECT_TRUE(reading.assertions[0].as_of.empty());
}

TEST(When, ReadsADayThatBeginsASentence) {
  EXPECT_EQ(day("Yesterday 40 men searched the shore.", "40"), "2031-05-13");
  EXPECT_EQ(day("Some 40 men will search the shore.", "40"), "");
  EXPECT_EQ(day("Overnight, 40 men searched the shore.", "40"), "2031-05-14");
  EXPECT_EQ(day("Yesterday's paper told of 40 men.", "40"), "2031-05-13");
}

}  // namespace
}  // namespace figcheck::extract
