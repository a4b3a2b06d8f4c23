#include "extract/tabulation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The parts that a text names, as "12 of 42".
std::vector<std::string> parts(std::string_view text) {
  std::vector<std::string> out;
  const Reading reading = read_text(text);
  for (const Assertion& said : reading.assertions)
    if (said.partition)
      out.push_back(said.figure + " of " + reading.assertions[static_cast<std::size_t>(said.subset_of)].figure);
  return out;
}

TEST(Tabulation, LinksColumnsToTheirTotals) {
  EXPECT_THAT(parts("| Town | Dead | Hurt |\n| Kell | 12 | 40 |\n| Orbell | 30 | 55 |\n| Total | 42 | 95 |\n"),
              ElementsAre("12 of 42", "40 of 95", "30 of 42", "55 of 95"));
  EXPECT_THAT(parts("town\tcost\nnorth\t$12\nsouth\t$30\nTotal\t$42\n"), ElementsAre("$12 of $42", "$30 of $42"));
}

TEST(Tabulation, ReadsListsWithLabels) {
  EXPECT_THAT(parts("- North: 12\n- South: 30\n- Total: 42\n"), ElementsAre("12 of 42", "30 of 42"));
  EXPECT_THAT(parts("North: 12; South: 30; Total: 42\n"), ElementsAre("12 of 42", "30 of 42"));
  EXPECT_THAT(parts("North – 12 people\nSouth – 30 people\nIn all – 42 people\n"), ElementsAre("12 of 42", "30 of 42"));
}

TEST(Tabulation, TakesATotalThatComesFirst) {
  EXPECT_THAT(parts("| Town | Dead |\n| All | 42 |\n| Kell | 12 |\n| Orbell | 30 |\n"),
              ElementsAre("12 of 42", "30 of 42"));
}

TEST(Tabulation, LeavesOutRowsWithinRowsAndEmptyCells) {
  EXPECT_THAT(parts("| Town | Dead |\n| Kell | 12 |\n| of which children | 5 |\n| Moss | – |\n| Orbell | 30 |\n"
                    "| Total | 42 |\n"),
              ElementsAre("12 of 42", "30 of 42"));
}

TEST(Tabulation, LeavesColumnsThatDoNotAddUpAlone) {
  EXPECT_THAT(parts("| Town | Average age |\n| Kell | 31 |\n| Orbell | 44 |\n| Total | 38 |\n"), IsEmpty());
  EXPECT_THAT(parts("| Town | Points |\n| Kell | 31 |\n| Orbell | 44 |\n| Overall | 38 |\n"), IsEmpty());
  EXPECT_THAT(parts("| Town | Dead |\n| Kell | unknown |\n| Moss | 12 |\n| Orbell | 30 |\n| Total | 50 |\n"),
              IsEmpty());
  EXPECT_THAT(parts("| Town | Jobless |\n| Kell | 31% |\n| Orbell | 44% |\n| Total | 38% |\n"), IsEmpty());
}

TEST(Tabulation, LeavesTablesOfSeveralTotalsAlone) {
  EXPECT_THAT(
      parts("| Kell | 12 |\n| Moss | 3 |\n| Total north | 15 |\n| Orbell | 30 |\n| Ash | 2 |\n| Total | 47 |\n"),
      IsEmpty());
}

TEST(Tabulation, TakesRunningTextForNoTable) {
  EXPECT_THAT(parts("The flood killed 12 people in Kell.\nIn Orbell it killed 30 people.\nTotal: 42\n"), IsEmpty());
  EXPECT_THAT(parts("Total: 42\n"), IsEmpty());
  EXPECT_THAT(parts("North: 12\n\nSouth: 30\n\nTotal: 42\n"), IsEmpty());
}

TEST(Tabulation, BoundsLongTables) {
  std::string text;
  for (int i = 0; i < 6000; ++i) text += i % 7 == 6 ? "Total: 42\n" : "North: 7\n";
  EXPECT_THAT(parts(text), IsEmpty());
}

}  // namespace
}  // namespace figcheck::extract
