#include "extract/pound.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

TEST(Pounds, AreMoneyBesideWordsOfMoney) {
  for (const char* text :
       {"A fine of 4,000 pounds was imposed.", "The ferry fare is 40 pounds.", "She earns 700 pounds a week.",
        "They sold the dinghy for 4,000 pounds.", "The deal is valued at some 70,000 pounds.",
        "The cup comes with 7,000 pounds ($9,000).", "A prize of 4,000 pounds went to the skipper."}) {
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

TEST(Pounds, AreWeightsOfSomethingAndBesideWordsOfWeight) {
  for (const char* text : {"The van held 700 pounds of flour.", "The bell weighs 700 pounds.", "He lifted 700 pounds.",
                           "A bell as heavy as 700 pounds cost them dear.", "The crane moved 700 pounds.",
                           "The van cost £40. It held 700 pounds of flour.", "A 700-pound bell was sold."}) {
    const Reading reading = read_text(text);
    bool found = false;
    for (const Assertion& said : reading.assertions)
      if (said.value == 700) {
        found = true;
        EXPECT_EQ(said.kind, Kind::measure) << text;
        EXPECT_EQ(said.unit, "pound") << text;
      }
    EXPECT_TRUE(found) << text;
  }
  EXPECT_EQ(figure_in("The parcel cost $9 and came to 4 lbs.", "4").unit, "pound");
}

TEST(Pounds, AreNamedByTheLand) {
  EXPECT_EQ(figure_in("In Egypt the fare is 40 pounds, Egyptians say.", "40").unit, "EGP");
}

}  // namespace
}  // namespace figcheck::extract
