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
  EXPECT_THAT(asserted("He hit more than 30 home runs and 90 RBIs a season."), IsEmpty());
  EXPECT_THAT(asserted("The back ran for four touchdowns."), IsEmpty());
  EXPECT_THAT(asserted("Maro had 14 rebounds and Tarn two birdies."), IsEmpty());
}

TEST(GameStatistic, IsToldByTheGameOfWhichTheTextTells) {
  EXPECT_THAT(asserted("The cricket side of Tarn won by 40 runs. Three balls later it rained."), IsEmpty());
  EXPECT_THAT(asserted("A 33-run stand with the bowler saved Tarn."), IsEmpty());
  EXPECT_THAT(asserted("Maro hit half centuries for his cricket club."), IsEmpty());
  EXPECT_THAT(asserted("Orla Venn won the tennis final in four sets. It was a five set thriller."), IsEmpty());
  EXPECT_THAT(asserted("He threw 97 pitches in the ninth inning."), IsEmpty());
  EXPECT_THAT(asserted("The scrum won Tarn four tries."), IsEmpty());
}

TEST(GameStatistic, IsAnAssertionInOtherTexts) {
  EXPECT_THAT(asserted("The ferry makes 40 runs a week."), ElementsAre("40"));
  EXPECT_THAT(asserted("They bought three balls and four sets of plates."), ElementsAre("three", "four"));
  EXPECT_THAT(asserted("The shop sold 12 sets of plates near the tennis club."), ElementsAre("12"));
  EXPECT_THAT(asserted("It took two tries to lift the ship."), ElementsAre("two"));
  EXPECT_THAT(asserted("He owns 33 run-down houses."), ElementsAre("33"));
  EXPECT_THAT(asserted("He has averaged 6.1 rebounds in his years of basketball."), ElementsAre("6.1"));
}

TEST(GameStatistic, IsOfCricketANumberThatCountsNothing) {
  const std::string_view told = "Tarn lost the cricket match, and the last wicket fell at noon. ";
  const auto in_cricket = [&](std::string_view sentence) { return asserted(std::string(told).append(sentence)); };
  EXPECT_THAT(in_cricket("Maro, on 18, was caught."), IsEmpty());
  EXPECT_THAT(in_cricket("Tarn were dismissed late in the day for 374 with Maro taking two."), IsEmpty());
  EXPECT_THAT(in_cricket("Set 440 to win, they fell short."), IsEmpty());
  EXPECT_THAT(in_cricket("They can make 200 to 250."), IsEmpty());
  EXPECT_THAT(in_cricket("He scored 41 before lunch."), IsEmpty());
  EXPECT_THAT(in_cricket("Maro hit six fours to Orrel's eight."), IsEmpty());
  EXPECT_THAT(in_cricket("He ended not out 83."), IsEmpty());
}

TEST(GameStatistic, IsInCricketNoNumberOfPeopleOrThings) {
  const std::string_view told = "Tarn lost the cricket match, and the last wicket fell at noon. ";
  const auto in_cricket = [&](std::string_view sentence) { return asserted(std::string(told).append(sentence)); };
  EXPECT_THAT(in_cricket("A riot behind the ground hurt 30 and killed four."), ElementsAre("30", "four"));
  EXPECT_THAT(in_cricket("At the gate 12 were arrested."), ElementsAre("12"));
  EXPECT_THAT(in_cricket("Maro, 34, was fined 500 crowns, or 75 percent of his pay."), ElementsAre("34", "500", "75"));
  EXPECT_THAT(in_cricket("He was added to the 12."), ElementsAre("12"));
  EXPECT_THAT(in_cricket("The crowd of 40,000 left."), ElementsAre("40,000"));
}

TEST(GameStatistic, NeedsMoreThanAWordOfCricket) {
  EXPECT_THAT(asserted("Brokers met at the cricket ground. The index ended on 18, not 21."), ElementsAre("18", "21"));
  EXPECT_THAT(asserted("The market fell. The index ended on 18."), ElementsAre("18"));
}

}  // namespace
}  // namespace figcheck::extract
