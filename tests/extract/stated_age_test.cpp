#include "extract/stated_age.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

bool is_age(std::string_view text, std::string_view figure) { return figure_in(text, figure).kind == Kind::age; }

TEST(StatedAge, MayBeARange) {
  EXPECT_TRUE(is_age("The gunman was between 18 and 20.", "18 and 20"));
  EXPECT_TRUE(is_age("She is between 30 and 35, going by her teeth.", "30 and 35"));
  EXPECT_FALSE(is_age("The index was between 18 and 20.", "18 and 20"));
  EXPECT_FALSE(is_age("The captain was between 18 and 20 miles off.", "18 and 20"));
  EXPECT_FALSE(is_age("The driver was 10 to 15 over the limit.", "10 to 15"));
  EXPECT_FALSE(is_age("He was between 50 and 60 on the list.", "50 and 60"));
}

TEST(StatedAge, OfWhomARelativeClauseStandsBehind) {
  EXPECT_TRUE(is_age("The boy who lit it was 17 himself.", "17"));
  EXPECT_FALSE(is_age("The score that won it was 17.", "17"));
}

TEST(StatedAge, OfASmallChildStandsBehindAComma) {
  EXPECT_TRUE(is_age("She held up a picture of her boy, six.", "six"));
  EXPECT_TRUE(is_age("His daughter, seven, was asleep.", "seven"));
  EXPECT_TRUE(is_age("A girl, 4, was asleep.", "4"));
  EXPECT_FALSE(is_age("She held up her ticket, six.", "six"));
  EXPECT_FALSE(is_age("They saw the boys, six, and left.", "six"));
}

TEST(StatedAge, IsGivenAsANumber) {
  EXPECT_TRUE(is_age("The note gave his age as 41.", "41"));
  EXPECT_FALSE(is_age("The note gave his number as 41.", "41"));
}

TEST(StatedAge, StandsBehindANameWithMoreInBrackets) {
  EXPECT_TRUE(is_age("They heard Karl Brenner (38, twice divorced) and left.", "38"));
  EXPECT_FALSE(is_age("They heard the band (4, all men) and left.", "4"));
  EXPECT_FALSE(is_age("Norvik United (38, three games in hand) leads.", "38"));
}

TEST(StatedAge, IsNoNumberOfTheDead) {
  EXPECT_TRUE(is_age("The singer, dead at 51, had been ill.", "51"));
  EXPECT_FALSE(is_age("The ministry put the number of dead at 51 on Monday.", "51"));
  EXPECT_FALSE(is_age("The ministry put the dead at 51.", "51"));
}

TEST(StatedAge, OpensASentence) {
  EXPECT_TRUE(is_age("At 61 she has sailed more than most.", "61"));
  EXPECT_TRUE(is_age("At 61, he has sailed more than most.", "61"));
  EXPECT_FALSE(is_age("At 61 stops they wait.", "61"));
}

TEST(StatedAge, IsNoSentenceToLife) {
  const Assertion term = figure_in("Harbour killer gets 25 to life.", "25");
  EXPECT_EQ(term.kind, Kind::duration);
  EXPECT_EQ(term.unit, "year");
  EXPECT_NE(figure_in("The doctors brought 25 to life fairs.", "25").kind, Kind::duration);
}

}  // namespace
}  // namespace figcheck::extract
