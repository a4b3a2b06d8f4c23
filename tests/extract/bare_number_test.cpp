#include <gtest/gtest.h>

#include "reading.hpp"

// What numbers count, or are an amount of, that no noun or unit stands behind.

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  Kind kind;
  const char* unit;
};

class BareNumber : public testing::TestWithParam<Case> {};

TEST_P(BareNumber, IsOfWhatTheWordsAroundItTell) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure) << c.text;
  EXPECT_EQ(assertion.kind, c.kind) << c.text;
  EXPECT_EQ(assertion.unit, c.unit) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    People, BareNumber,
    testing::Values(Case{"Six of the accused were sailors.", "Six", Kind::count, "person"},
                    Case{"Six of the painted boats were lost.", "Six", Kind::count, "boat"},
                    Case{"Thirty-two, of whom nine are critical, were taken in.", "Thirty-two", Kind::count, "person"},
                    Case{"Thirty-two, of whom nine are critical, were taken in.", "nine", Kind::count, "person"},
                    Case{"The lists name 17 who were swept away.", "17", Kind::count, "person"},
                    Case{"All 17 of those on board were lost.", "17", Kind::count, "person"},
                    Case{"Of the dead, 8 were found in the hold.", "8", Kind::count, "person"},
                    Case{"Of the 40 cows, 12 were sick.", "12", Kind::count, "cow"},
                    Case{"Several such boats sank.", "Several", Kind::count, "boat"},
                    Case{"Torvale frees hundreds.", "hundreds", Kind::count, "person"},
                    Case{"Doctors said 31 had been admitted.", "31", Kind::count, "person"},
                    Case{"The firm has a payroll of 5,200.", "5,200", Kind::count, "person"},
                    Case{"The march drew 2,000, the union said.", "2,000", Kind::count, "person"},
                    Case{"The lottery drew 12.", "12", Kind::count, ""},
                    Case{"The ferry can carry 900.", "900", Kind::count, "person"},
                    Case{"The belt can carry 900.", "900", Kind::count, ""},
                    Case{"It is a town of 40,000.", "40,000", Kind::count, "person"},
                    Case{"The ferry was licensed for 150.", "150", Kind::count, "person"},
                    Case{"Up to 300 were hurt in 4 villages; of those, 12 have died.", "12", Kind::count, "person"},
                    Case{"Father-of-four Ansel Morrow was hurt.", "four", Kind::count, "child"}));

INSTANTIATE_TEST_SUITE_P(NotTheSpeaker, BareNumber,
                         testing::Values(Case{"Residents now count 17.", "17", Kind::count, ""},
                                         Case{"Residents keep saying three.", "three", Kind::count, ""},
                                         Case{"The kennel has 40 dogs; residents count 17.", "17", Kind::count,
                                              "dog"}));

INSTANTIATE_TEST_SUITE_P(
    LargeAmountsGoOn, BareNumber,
    testing::Values(Case{"The field gave 3.1 million bpd in May against 4.2 million in April.", "4.2 million",
                         Kind::measure, "barrel per day"},
                    Case{"The field gave 3.1 million barrels a day in May, down from 4.2 million.", "4.2 million",
                         Kind::measure, "barrel per day"},
                    Case{"The mine raised its stock to 12 million tonnes from a former 9 million.", "9 million",
                         Kind::measure, "tonne"},
                    Case{"The mine raised its stock to 12 million tonnes from its usual 9 million, it said.",
                         "9 million", Kind::measure, "tonne"},
                    Case{"The field gave 2 million bpd below the 14 million target.", "14 million", Kind::measure,
                         "barrel per day"},
                    Case{"The firms sold 2 million tonnes to the 14 million who live there.", "14 million", Kind::count,
                         "person"},
                    Case{"The firms sold 2 million tonnes in a land of 14 million.", "14 million", Kind::count, ""},
                    Case{"The firms sold 2 million tonnes from 14 million farms.", "14 million", Kind::count, "farm"},
                    Case{"The mine sold 2 tonnes from a former 900.", "900", Kind::count, ""}));

INSTANTIATE_TEST_SUITE_P(LargeAmountsSetAgainst, BareNumber,
                         testing::Values(Case{"Profit was 212 million crowns, compared with 240 million a year before.",
                                              "240 million", Kind::money, "SEK"},
                                         Case{"Profit was 212 million crowns, against the 240 million expected.",
                                              "240 million", Kind::money, "SEK"},
                                         Case{"The town burned 3 million tonnes, with 2 million living nearby.",
                                              "2 million", Kind::count, "person"}));

TEST(LargeAmounts, AreNoNumbersOfPeople) {
  for (const char* text : {"The fund asked for 300 million crowns, with 40 million at risk of hunger.",
                           "The land bought 20 million tonnes of rice with 24 million to feed.",
                           "The mine sold 20 million tonnes to the land with 9 million.",
                           "The fund gave 30 million crowns more than the 40 million starving in camps."}) {
    const auto said = read_text(text).assertions;
    ASSERT_EQ(said.size(), 2u) << text;
    EXPECT_EQ(said[1].kind, Kind::count) << text;
  }
}

INSTANTIATE_TEST_SUITE_P(
    AmountsGoOn, BareNumber,
    testing::Values(
        Case{"Morrow was jailed for 12 years, Brandt for five and Orrel for two.", "five", Kind::duration, "year"},
        Case{"Morrow was jailed for 12 years, Brandt for five and Orrel for two.", "two", Kind::duration, "year"},
        Case{"Morrow paid for 12 years and two boats.", "two", Kind::count, "boat"},
        Case{"A loaf that cost 50 shillings now costs 90.", "90", Kind::money, "KES"},
        Case{"A loaf cost 50 shillings and the mill has 90.", "90", Kind::count, ""},
        Case{"Gallop was up 18 percent, Norvik off 3.2.", "3.2", Kind::percent, "percent"},
        Case{"They get 12 weeks' pay, up from eight.", "eight", Kind::duration, "week"},
        Case{"Unemployment rose to 9.8 percent, or 1.4 million people, from 9.1.", "9.1", Kind::percent, "percent"},
        Case{"Crude rose to 91 crowns before settling at 88.", "88", Kind::money, "SEK"},
        Case{"Profit was 212 million crowns, missing forecasts of 240 million.", "240 million", Kind::money, "SEK"},
        Case{"Aid of 212 million crowns reached a people of 240 million.", "240 million", Kind::count, "person"},
        Case{"Profit fell to 212 million crowns. Revenue was flat at 1.9 billion.", "1.9 billion", Kind::money, "SEK"},
        Case{"Profit fell to 212 million crowns. Readers numbered 1.9 million.", "1.9 million", Kind::count, "reader"},
        Case{"The maker promises 12 hours. I got nine and a half.", "nine and a half", Kind::duration, "hour"},
        Case{"The yen eased to 108 marks. The index was up at 96.1.", "96.1", Kind::count, ""},
        Case{"The engine came in seven minutes. Residents insist it was 20.", "20", Kind::duration, "minute"},
        Case{"The engine came in seven minutes with 9 men. Residents insist it was 20.", "20", Kind::count, "man"},
        Case{"Some 12,000 homes had no power, down from a peak of 31,000.", "31,000", Kind::count, "home"}));

INSTANTIATE_TEST_SUITE_P(Ages, BareNumber,
                         testing::Values(Case{"She was past 40 when the fame came.", "40", Kind::age, "year"},
                                         Case{"Her son Jono, one of those held, is only 15.", "15", Kind::age, "year"},
                                         Case{"His age, 71, had spoken for him.", "71", Kind::age, "year"},
                                         Case{"The oldest was 81.", "81", Kind::age, "year"},
                                         Case{"At 67, he rows daily.", "67", Kind::age, "year"},
                                         Case{"At 67, the boats turned.", "67", Kind::count, ""},
                                         Case{"The count, 71, had been wrong.", "71", Kind::count, ""},
                                         Case{"Of the dead, 8 were under 12.", "12", Kind::age, "year"}));

INSTANTIATE_TEST_SUITE_P(
    Votes, BareNumber,
    testing::Values(Case{"The board raised it by a vote of 7 to 2.", "7", Kind::count, "vote"},
                    Case{"The board raised it by a vote of 7 to 2.", "2", Kind::count, "vote"},
                    Case{"Cars: 84,210. Lorries: 6,020.", "6,020", Kind::count, "lorry"},
                    Case{"The fever reached 41.2C and her pulse fell to 80.", "80", Kind::count, ""},
                    Case{"The fever reached 41.2C and fell to 38.", "38", Kind::measure, "degree celsius"},
                    Case{"They spent 8.4 billion crowns, a rise on the 7.3 billion of a year before.", "7.3 billion",
                         Kind::money, "SEK"}));

INSTANTIATE_TEST_SUITE_P(Given, BareNumber,
                         testing::Values(Case{"It gave $5,000 to 40 families.", "40", Kind::count, "family"},
                                         Case{"It gave $5,000 to three poor families.", "three", Kind::count, "family"},
                                         Case{"The prize rose from $40 to 60.", "60", Kind::money, "USD"}));

INSTANTIATE_TEST_SUITE_P(Spelling, BareNumber,
                         testing::Values(Case{"The phone comes in six colours.", "six", Kind::count, "colour"},
                                         Case{"It ran for four hours.", "four", Kind::duration, "hour"}));

}  // namespace
}  // namespace figcheck::extract
