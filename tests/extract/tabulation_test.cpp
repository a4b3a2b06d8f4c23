#include "extract/tabulation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Tabulation, LinksColumnsToTheirTotals) {
  EXPECT_THAT(parts_in("| Town | Dead | Hurt |\n| Kell | 12 | 40 |\n| Orbell | 30 | 55 |\n| Total | 42 | 95 |\n"),
              ElementsAre("12 of 42", "40 of 95", "30 of 42", "55 of 95"));
  EXPECT_THAT(parts_in("town\tcost\nnorth\t$12\nsouth\t$30\nTotal\t$42\n"), ElementsAre("$12 of $42", "$30 of $42"));
}

TEST(Tabulation, ReadsListsWithLabels) {
  EXPECT_THAT(parts_in("- North: 12\n- South: 30\n- Total: 42\n"), ElementsAre("12 of 42", "30 of 42"));
  EXPECT_THAT(parts_in("North: 12; South: 30; Total: 42\n"), ElementsAre("12 of 42", "30 of 42"));
  EXPECT_THAT(parts_in("North – 12 people\nSouth – 30 people\nIn all – 42 people\n"),
              ElementsAre("12 of 42", "30 of 42"));
}

TEST(Tabulation, TakesATotalThatComesFirst) {
  EXPECT_THAT(parts_in("| Town | Dead |\n| All | 42 |\n| Kell | 12 |\n| Orbell | 30 |\n"),
              ElementsAre("12 of 42", "30 of 42"));
}

TEST(Tabulation, LeavesOutRowsWithinRowsAndEmptyCells) {
  EXPECT_THAT(parts_in("| Town | Dead |\n| Kell | 12 |\n| of which children | 5 |\n| Moss | – |\n| Orbell | 30 |\n"
                       "| Total | 42 |\n"),
              ElementsAre("12 of 42", "30 of 42"));
}

TEST(Tabulation, LeavesColumnsThatDoNotAddUpAlone) {
  EXPECT_THAT(parts_in("| Town | Average age |\n| Kell | 31 |\n| Orbell | 44 |\n| Total | 38 |\n"), IsEmpty());
  EXPECT_THAT(parts_in("| Town | Points |\n| Kell | 31 |\n| Orbell | 44 |\n| Overall | 38 |\n"), IsEmpty());
  EXPECT_THAT(parts_in("| Town | Dead |\n| Kell | unknown |\n| Moss | 12 |\n| Orbell | 30 |\n| Total | 50 |\n"),
              IsEmpty());
  EXPECT_THAT(parts_in("| Town | Jobless |\n| Kell | 31% |\n| Orbell | 44% |\n| Total | 38% |\n"), IsEmpty());
}

TEST(Tabulation, LeavesTablesOfSeveralTotalsAlone) {
  EXPECT_THAT(
      parts_in("| Kell | 12 |\n| Moss | 3 |\n| Total north | 15 |\n| Orbell | 30 |\n| Ash | 2 |\n| Total | 47 |\n"),
      IsEmpty());
}

TEST(Tabulation, TakesRunningTextForNoTable) {
  EXPECT_THAT(parts_in("The flood killed 12 people in Kell.\nIn Orbell it killed 30 people.\nTotal: 42\n"), IsEmpty());
  EXPECT_THAT(parts_in("Total: 42\n"), IsEmpty());
  EXPECT_THAT(parts_in("North: 12\n\nSouth: 30\n\nTotal: 42\n"), IsEmpty());
}

TEST(Tabulation, LeavesColumnsAloneWhereverTheirHeadSaysThatTheyDoNotAddUp) {
  EXPECT_THAT(parts_in("| Town | Corporate rate |\n| Kell | 31 |\n| Orbell | 44 |\n| Total | 38 |\n"), IsEmpty());
  EXPECT_THAT(parts_in("| Town | Separate houses |\n| Kell | 31 |\n| Orbell | 44 |\n| Total | 75 |\n"),
              ElementsAre("31 of 75", "44 of 75"));
}

TEST(Tabulation, ATotalWithANameIsOfThoseRowsWhereItIsOfTheirSize) {
  EXPECT_THAT(parts_in("North: 12\nSouth: 30\nTotal deaths: 44\n"), ElementsAre("12 of 44", "30 of 44"));
  EXPECT_THAT(parts_in("Killed: 12\nInjured: 30\nTotal evacuated: 500\n"), IsEmpty());
  EXPECT_THAT(parts_in("Killed: 12\nInjured: 30\nTotal arrests: 3\n"), IsEmpty());
}

TEST(Tabulation, BoundsLongTables) {
  const auto of_rows = [](int rows) {
    std::string text;
    for (int i = 0; i < rows; ++i) text += "North: 7\n";
    return text + "Total: 42\n";
  };
  EXPECT_EQ(parts_in(of_rows(1000)).size(), 1000U);
  EXPECT_THAT(parts_in(of_rows(6000)), IsEmpty());
}

TEST(Tabulation, ATotalWithinALongLineIsNotItsLast) {
  const auto of_pieces = [](int pieces, std::string_view behind) {
    std::string text;
    for (int i = 0; i < pieces; ++i) text += "A" + std::string(1, static_cast<char>('a' + i % 26)) + ": 1 / ";
    return text + "Total: " + std::to_string(pieces) + std::string(behind) + "\n";
  };
  EXPECT_EQ(parts_in(of_pieces(39, "")).size(), 39U);
  EXPECT_THAT(parts_in(of_pieces(39, " / Zz: 4 / Zy: 5")), IsEmpty());
  EXPECT_THAT(parts_in(of_pieces(5, " / Zz: 4 / Zy: 5")), IsEmpty());
}

}  // namespace
}  // namespace figcheck::extract
