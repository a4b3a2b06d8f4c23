#include "extract/game_statistic.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The figures that a text asserts.
std::vector<std::string> asserted(std::string_view text) {
  std::vector<std::string> out;
  for (const Assertion& said : read_text(text).assertions) out.push_back(said.figure);
  return out;
}

TEST(GameStatistic, IsNoAssertionByItsNoun) {
  EXPECT_THAT(asserted("The bowler took seven wickets."), IsEmpty());
  EXPECT_THAT(asserted("He hit more than 22 home runs and 70 RBIs."), IsEmpty());
  EXPECT_THAT(asserted("Maro made 12 field goals."), IsEmpty());
}

TEST(GameStatistic, IsToldByTheGameOfWhichTheTextTells) {
  EXPECT_THAT(asserted("The quarterback ran for four touchdowns."), IsEmpty());
  EXPECT_THAT(asserted("On the last fairway Maro made two birdies."), IsEmpty());
  EXPECT_THAT(asserted("Orla Venn, once of Wimbledon, served 12 aces."), IsEmpty());
}

TEST(GameStatistic, IsACommonNounOnlyWhereSomebodyPlays) {
  EXPECT_THAT(asserted("The cricket side of Tarn won by 40 runs and seven wickets."), IsEmpty());
  EXPECT_THAT(asserted("A 52-run stand with the bowler of the cricket side saved Tarn."), IsEmpty());
  EXPECT_THAT(asserted("Maro hit half centuries for his cricket club."), IsEmpty());
  EXPECT_THAT(
      asserted("Tarn batted all day, and half centuries in the last innings of the cricket came from Maro and Orrel."),
      IsEmpty());
  EXPECT_THAT(asserted("Orla Venn won the tennis final in two sets, her best of the singles."), IsEmpty());
  EXPECT_THAT(asserted("He threw 97 pitches, and the bullpen of the baseball side the rest."), IsEmpty());
  EXPECT_THAT(asserted("The rugby side's scrum won Tarn four tries."), IsEmpty());
  EXPECT_THAT(asserted("The basketball side led by 12 points after the layup."), IsEmpty());
}

TEST(GameStatistic, IsNotACommonNounOfOtherNews) {
  EXPECT_THAT(asserted("The index lost 250 points, said the basketball owner who once made a layup."),
              ElementsAre("250"));
  EXPECT_THAT(asserted("Orla Venn leads by eight points. Her rival played in the NBA."), ElementsAre("eight"));
  EXPECT_THAT(asserted("Lenders charge two points. An NBA star bought a house."), ElementsAre("two"));
  EXPECT_THAT(asserted("They closed four blocks near the basketball arena and won."), ElementsAre("four"));
  EXPECT_THAT(asserted("The website of the baseball league, run by a shortstop, had 12,000 hits."),
              ElementsAre("12,000"));
  EXPECT_THAT(asserted("The bus makes 12 runs to the baseball stadium."), ElementsAre("12"));
  EXPECT_THAT(asserted("Guards in Wimbledon seized two sets of tennis clothes."), ElementsAre("two"));
  EXPECT_THAT(asserted("The shop sells 14 games, tennis and golf among them."), ElementsAre("14"));
  EXPECT_THAT(asserted("The umpire loved cricket for half a century."), ElementsAre("half"));
}

TEST(GameStatistic, OfAnyNewsNeedsItsGame) {
  EXPECT_THAT(asserted("The market saw two rebounds."), ElementsAre("two"));
  EXPECT_THAT(asserted("The tornado made three touchdowns."), ElementsAre("three"));
  EXPECT_THAT(asserted("The loft holds 12 homers."), ElementsAre("12"));
  EXPECT_THAT(asserted("The pond has three birdies and 12 ducks."), ElementsAre("three", "12"));
}

TEST(GameStatistic, IsAnAssertionInOtherTexts) {
  EXPECT_THAT(asserted("The ferry makes 40 runs a week."), ElementsAre("40"));
  EXPECT_THAT(asserted("They bought three balls and four sets of plates."), ElementsAre("three", "four"));
  EXPECT_THAT(asserted("The shop sold 12 sets of plates near the tennis club."), ElementsAre("12"));
  EXPECT_THAT(asserted("It took two tries to lift the ship."), ElementsAre("two"));
  EXPECT_THAT(asserted("He owns 14 run-down houses."), ElementsAre("14"));
  EXPECT_THAT(asserted("He has averaged 6.1 rebounds in his years of basketball."), ElementsAre("6.1"));
}

TEST(GameStatistic, IsOfCricketANumberThatCountsNothing) {
  const std::string_view told = "Tarn lost the cricket match, and the last wicket fell at noon. ";
  const auto in_cricket = [&](std::string_view sentence) { return asserted(std::string(told).append(sentence)); };
  EXPECT_THAT(in_cricket("Maro, on 27, was caught."), IsEmpty());
  EXPECT_THAT(in_cricket("Tarn were bowled out after tea for 219, Maro claiming two."), IsEmpty());
  EXPECT_THAT(in_cricket("Set 312 to win, they fell short."), IsEmpty());
  EXPECT_THAT(in_cricket("They may reach 150 to 190."), IsEmpty());
  EXPECT_THAT(in_cricket("He scored 45 before tea."), IsEmpty());
  EXPECT_THAT(in_cricket("Maro struck five fours to Orrel's nine."), IsEmpty());
  EXPECT_THAT(in_cricket("He ended not out 61."), IsEmpty());
}

TEST(GameStatistic, IsInCricketNoNumberOfPeopleOrThings) {
  const std::string_view told = "Tarn lost the cricket match, and the last wicket fell at noon. ";
  const auto in_cricket = [&](std::string_view sentence) { return asserted(std::string(told).append(sentence)); };
  EXPECT_THAT(in_cricket("A riot behind the ground hurt 30 and killed four."), ElementsAre("30", "four"));
  EXPECT_THAT(in_cricket("At the gate 12 were arrested."), ElementsAre("12"));
  EXPECT_THAT(in_cricket("Maro, 34, was fined 500 crowns, or 60 percent of his wage."), ElementsAre("34", "500", "60"));
  EXPECT_THAT(in_cricket("He was picked for the 11."), ElementsAre("11"));
  EXPECT_THAT(in_cricket("The crowd of 40,000 left."), ElementsAre("40,000"));
}

TEST(GameStatistic, IsInCricketNoNumberOfOtherNews) {
  const std::string_view told = "Tarn lost the cricket match, and the last wicket fell at noon. ";
  const auto in_cricket = [&](std::string_view sentence) { return asserted(std::string(told).append(sentence)); };
  EXPECT_THAT(in_cricket("The board has a staff of 60 and a budget of 12."), ElementsAre("60", "12"));
  EXPECT_THAT(in_cricket("Police caught four, and sought eight."), ElementsAre("four", "eight"));
  EXPECT_THAT(in_cricket("Officials spoke of 30."), ElementsAre("30"));
  EXPECT_THAT(in_cricket("The hostel has beds for 400."), ElementsAre("400"));
  EXPECT_THAT(in_cricket("The river swept away 300."), ElementsAre("300"));
  EXPECT_THAT(in_cricket("The fine was 500."), ElementsAre("500"));
  EXPECT_THAT(in_cricket("They made lunch for 400."), ElementsAre("400"));
  EXPECT_THAT(in_cricket("The party won 12 and lost 30."), ElementsAre("12", "30"));
  EXPECT_THAT(in_cricket("He must pay 500."), ElementsAre("500"));
  EXPECT_THAT(in_cricket("His brother got eight."), ElementsAre("eight"));
}

TEST(GameStatistic, IsInCricketANumberWrittenAsRuns) {
  const std::string_view told = "Tarn lost the cricket match, and the last wicket fell at noon. ";
  const auto in_cricket = [&](std::string_view sentence) { return asserted(std::string(told).append(sentence)); };
  EXPECT_THAT(in_cricket("Maro was out for 52."), IsEmpty());
  EXPECT_THAT(in_cricket("At tea they stood at 6 for 150."), IsEmpty());
  EXPECT_THAT(in_cricket("Maro was not out 24."), IsEmpty());
  EXPECT_THAT(in_cricket("Orrel went leg before for 24."), IsEmpty());
  EXPECT_THAT(in_cricket("Tarn have a lead of 105 after one innings."), IsEmpty());
  EXPECT_THAT(in_cricket("By noon they had slid to 4 for 90."), IsEmpty());
}

TEST(GameStatistic, NeedsMoreThanAWordOfCricket) {
  EXPECT_THAT(asserted("Brokers met at the cricket ground. The index ended on 18, not 21."), ElementsAre("18", "21"));
  EXPECT_THAT(asserted("The market fell. The index ended on 18."), ElementsAre("18"));
}

}  // namespace
}  // namespace figcheck::extract
