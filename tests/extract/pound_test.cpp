#include "extract/pound.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

TEST(Pounds, AreMoneyBesideWordsOfMoney) {
  for (const char* text :
       {"A fine of 4,000 pounds was imposed.", "The ferry fare is 40 pounds.", "She earns 700 pounds a week.",
        "They sold the dinghy for 4,000 pounds.", "The deal is valued at some 70,000 pounds.",
        "The cup comes with 7,000 pounds ($9,000).", "A prize of 4,000 pounds went to the skipper.",
        "Thieves shed no tears after stealing 4,000 pounds.", "He lost his job and 4,000 pounds in savings."}) {
    const Reading reading = read_text(text);
    ASSERT_FALSE(reading.assertions.empty()) << text;
    EXPECT_EQ(reading.assertions.front().kind, Kind::money) << text;
    EXPECT_EQ(reading.assertions.front().unit, "GBP") << text;
  }
  EXPECT_EQ(figure_in("She earns 700 pounds a week.", "700").per, "week");
}

TEST(Pounds, InBracketsOfWhichTheirSumIsPutAreConverted) {
  const Reading reading = read_text("The cup comes with 7,000 pounds ($9,000).");
  ASSERT_EQ(reading.assertions.size(), 2U);
  EXPECT_EQ(reading.assertions[1].converts, 0);
}

TEST(Pounds, AreMoneyInATextThatWritesTheirSign) {
  EXPECT_EQ(figure_in("The roof took £40 at the gate. The rest, 700 pounds, came later.", "700").unit, "GBP");
  EXPECT_EQ(figure_in("The roof took 40 days. The rest, 700 pounds, came later.", "700").unit, "pound");
}

TEST(Pounds, AreWeightsElsewhere) {
  for (const char* text :
       {"The van held 700 pounds of flour.", "The bell weighs 700 pounds.", "He lifted 700 pounds.",
        "The crane moved 700 pounds.", "The van cost £40. It held 700 pounds of flour.", "A 700-pound bell was sold.",
        "She bought a 700 pound bell and paid $40.", "The valve, which cost $40, failed at 700 pounds per square inch.",
        "The lift, bought in 2019, holds 700 pounds.", "The bear was in fine shape at 700 pounds.",
        "The bear is 9 feet, 700 pounds, and owes nobody.", "Customs found 700 pounds, worth $1 million.",
        "The wrestler offered no excuse at 700 pounds."}) {
    const Reading reading = read_text(text);
    bool found = false;
    for (const Assertion& said : reading.assertions)
      if (said.value == 700) {
        found = true;
        EXPECT_EQ(said.kind, Kind::measure) << text;
      }
    EXPECT_TRUE(found) << text;
  }
  EXPECT_NE(read_text("The baby was 7 pounds, 4 ounces, hospital bills show.").assertions.front().kind, Kind::money);
  EXPECT_EQ(figure_in("The parcel cost $9 and came to 4 lbs.", "4").unit, "pound");
}

TEST(Pounds, AreNamedByTheLand) {
  EXPECT_EQ(figure_in("In Egypt the fare is 40 pounds, Egyptians say.", "40").unit, "EGP");
}

}  // namespace
}  // namespace figcheck::extract
