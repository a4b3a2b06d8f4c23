#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check_of_ferry.hpp"
#include "markdown_reading.hpp"

namespace figcheck::report {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string report(const Check& check, bool all = false) {
  std::string out;
  write_markdown(out, check, {.all = all});
  return out;
}

TEST(MarkdownReport, BeginsWithTheSummary) {
  EXPECT_TRUE(report(check_of_ferry())
                  .starts_with("# Figure check\n\n**3 articles, 8 figures, 4 quantities: 1 conflicting, 1 changing, 1 "
                               "in range, 1 single.**\n"));
}

TEST(MarkdownReport, ListsQuantitiesWorstFirst) {
  const MarkdownReading reading = read_markdown(report(check_of_ferry()));
  ASSERT_GE(reading.rows.size(), 4u);
  EXPECT_THAT(reading.rows[0], ElementsAre("Verdict", "Quantity", "Range", "Figures", "Articles"));
  EXPECT_THAT(reading.rows[1],
              ElementsAre("**conflicting**, grave", "[passengers aboard](#q-passengers)", "212 (person)", "3", "3"));
  EXPECT_THAT(reading.rows[2], ElementsAre("changing", "[fare](#q-fare)", "14 → 15 (crown)", "2", "2"));
  EXPECT_THAT(reading.rows[3], ElementsAre("in range", "[crew](#q-crew)", "12 (person)", "2", "2"));
}

TEST(MarkdownReport, HasASectionForEachQuantityThenFindingsThenProblems) {
  EXPECT_THAT(read_markdown(report(check_of_ferry())).headings,
              ElementsAre("# Figure check", "## Quantities", "### passengers aboard", "### fare", "### crew",
                          "## Inside single articles", "## What could not be read"));
}

TEST(MarkdownReport, NamesTheLikelyCauseOfAConflictOnly) {
  const std::string text = report(check_of_ferry());
  EXPECT_THAT(text, HasSubstr("late.txt says 122.\n\nLikely cause: 122 may be 212 &lt;twisted&gt;.\n\nOr: 122 were "
                              "saved.\n\n| | As worded"));
  EXPECT_EQ(text.find("Likely cause"), text.rfind("Likely cause"));
}

TEST(MarkdownReport, ShowsEachFigureWithItsSentence) {
  const MarkdownReading reading = read_markdown(report(check_of_ferry()));
  EXPECT_THAT(reading.rows, Contains(ElementsAre(
                                "", "212", "212", "harbour master", "2031-05-02",
                                "[Ferry sinks off Kellmouth, Kellmouth Echo](https://echo.example/ferry?a=1&amp;b=2)",
                                "The harbour master said **212** passengers were aboard.")));
  EXPECT_THAT(reading.rows,
              Contains(ElementsAre("", "211 to 213", "211–213", "", "published 2031-05-03", "kellmouth/evening.txt",
                                   "There were **211 to 213** people aboard, the owner said.")));
  EXPECT_THAT(reading.rows, Contains(ElementsAre("✗", "122", "122", "", "published 2031-05-03", "kellmouth/late.txt",
                                                 "Only **122** passengers were aboard.")));
  EXPECT_THAT(reading.rows, Contains(Contains("At least 11")));
}

TEST(MarkdownReport, CountsSinglesAndListsThemIfAsked) {
  EXPECT_THAT(report(check_of_ferry()), HasSubstr("1 quantity stands in one article only"));
  EXPECT_THAT(report(check_of_ferry()), Not(HasSubstr("age of the ferry")));
  EXPECT_THAT(report(check_of_ferry(), true), HasSubstr("### age of the ferry"));
}

TEST(MarkdownReport, SaysWhatCouldNotBeRead) {
  EXPECT_TRUE(report(check_of_ferry()).ends_with("- kellmouth/photo.txt: not text; convert it to text\n"));
}

TEST(MarkdownReport, EveryAnchorIsLinkedTo) {
  const std::string text = report(check_of_ferry());
  for (const char* id : {"q-passengers", "q-fare", "q-crew"}) {
    EXPECT_THAT(text, HasSubstr("(#" + std::string(id) + ")"));
    EXPECT_THAT(text, HasSubstr("<a id=\"" + std::string(id) + "\"></a>\n"));
  }
}

TEST(MarkdownReport, CapsTheFiguresOfAQuantity) {
  Check check = check_of_ferry();
  check.result.quantities.resize(1);
  check.result.findings.clear();
  auto& members = check.result.quantities.front().members;
  members.resize(100, members.front());
  const std::string text = report(check);
  EXPECT_THAT(text, HasSubstr("… and 60 more figures.\n"));
  EXPECT_EQ(read_markdown(text).rows.size(), 2u + 41u);
}

TEST(MarkdownReport, OfNothingSaysSo) {
  EXPECT_EQ(report(Check{}),
            "# Figure check\n\n**0 articles, 0 figures, 0 quantities.**\n\nNo figure was found to compare.\n");
}

// CommonMark 6.2: two asterisks open bold only where they are left-flanking, so a figure that begins with a sign right
// behind a letter needs the bold to begin before that letter.
TEST(MarkdownReport, WidensBoldToTheWord) {
  Check check = check_of_ferry();
  extract::Assertion& first = check.readings[0].assertions[0];
  first = assertion_in("It cost US$5 million, then 7%extra.", "$5 million", {});
  extract::Assertion& second = check.readings[1].assertions[0];
  second = assertion_in("It cost US$5 million, then 7%extra.", "7%", {});
  EXPECT_THAT(report(check), HasSubstr("It cost **US$5 million**, then 7%extra."));
  EXPECT_THAT(report(check), HasSubstr("It cost US$5 million, then **7%extra**."));
}

}  // namespace
}  // namespace figcheck::report
