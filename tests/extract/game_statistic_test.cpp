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
  EXPECT_THAT(asserted("The back ran for four touchdowns."), IsEmpty());
  EXPECT_THAT(asserted("Maro had 14 rebounds and Tarn two birdies."), IsEmpty());
}

TEST(GameStatistic, IsToldByTheGameOfWhichTheTextTells) {
  EXPECT_THAT(asserted("The cricket side of Tarn won by 40 runs. Four overs later it rained."), IsEmpty());
  EXPECT_THAT(asserted("A 52-run stand with the bowler saved Tarn."), IsEmpty());
  EXPECT_THAT(asserted("Maro hit half centuries for his cricket club."), IsEmpty());
  EXPECT_THAT(asserted("Orla Venn won the tennis final in two sets. It was a three set thriller."), IsEmpty());
  EXPECT_THAT(asserted("He threw 97 pitches in the ninth inning."), IsEmpty());
  EXPECT_THAT(asserted("The scrum won Tarn four tries."), IsEmpty());
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

TEST(GameStatistic, NeedsMoreThanAWordOfCricket) {
  EXPECT_THAT(asserted("Brokers met at the cricket ground. The index ended on 18, not 21."), ElementsAre("18", "21"));
  EXPECT_THAT(asserted("The market fell. The index ended on 18."), ElementsAre("18"));
}

}  // namespace
}  // namespace figcheck::extract
