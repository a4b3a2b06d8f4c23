#include "extract/role.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

bool asserted(std::string_view text, std::string_view figure) { return figure_in(text, figure).figure == figure; }

TEST(Role, OfANumberBehindANameIsItsName) {
  EXPECT_FALSE(asserted("The base Orbix 11 has a bright screen.", "11"));
  EXPECT_TRUE(asserted("The base Orbix has 11 screens.", "11"));
  EXPECT_TRUE(asserted("Maren Oldfield, 47, was driving.", "47"));
  EXPECT_TRUE(asserted("The Norlanders arrested 40.", "40"));
}

TEST(Role, OfAYearBehindANameIsADate) {
  EXPECT_FALSE(asserted("Its Corvia 2018 sales jumped.", "2018"));
  EXPECT_TRUE(asserted("They counted 2018 sales.", "2018"));
  EXPECT_TRUE(asserted("Its Corvia 218 boats sank.", "218"));
}

TEST(Role, OfTheLeastThatIsDeniedIsAPronoun) {
  EXPECT_FALSE(asserted("The mule would not budge one inch.", "one"));
  EXPECT_FALSE(asserted("She never said one word.", "one"));
  EXPECT_TRUE(asserted("The lake rose one inch.", "one"));
  EXPECT_TRUE(asserted("The lake did not rise one foot.", "one"));
  EXPECT_TRUE(asserted("It never rained, and the lake rose one inch.", "one"));
}

TEST(Role, OfAYearJoinedToAYearIsADate) {
  EXPECT_FALSE(asserted("Brewers call 2017 and 2018 their worst years.", "2017"));
  EXPECT_FALSE(asserted("The lease runs into 2018, he said.", "2018"));
  EXPECT_TRUE(asserted("The bank sold 2017 and bought 2018 shares.", "2017"));
  EXPECT_TRUE(asserted("The flood broke into 2018 homes.", "2018"));
  EXPECT_TRUE(asserted("The bank says 2017 and 20 were hurt.", "2017"));
}

TEST(Role, OfTwoNamesWithANumberEachIsAScore) {
  EXPECT_FALSE(asserted("Kesh 2, Tarn Rovers 1", "2"));
  EXPECT_FALSE(asserted("Kesh 2, Tarn Rovers 1.", "1"));
  EXPECT_TRUE(asserted("Kesh lost 2, Tarn 1.", "2"));
  EXPECT_TRUE(asserted("Kesh 2,000, Tarn about 1", "1"));
}

TEST(Role, IsShownWithAllNumerals) {
  bool shown = false;
  for (const Assertion& assertion : read_text("The base Orbix 11 has a bright screen.", true).assertions)
    shown = shown || (assertion.figure == "11" && assertion.role == Role::identifier);
  EXPECT_TRUE(shown);
}

TEST(Role, OfANumberBetweenANameAndOneThingIsTheNames) {
  EXPECT_FALSE(asserted("Orvane unveiled its Lumo 9 handset on Tuesday.", "9"));
  EXPECT_TRUE(asserted("In Norland 9 handsets burned.", "9"));
  EXPECT_TRUE(asserted("In Norland 9 staff fell ill.", "9"));
}

TEST(Role, OfANumberWhoseVerbIsLeftOutIsAnAssertion) {
  const char* const poll = "The poll gave Kesh 38 per cent, the Orbells 34 and Tarn 10.";
  EXPECT_EQ(figure_in(poll, "34").kind, Kind::percent);
  EXPECT_EQ(figure_in(poll, "10").kind, Kind::percent);
  const char* const seats = "Kesh won 41 seats, Tarn 32 and Quill 7.";
  EXPECT_EQ(figure_in(seats, "32").unit, "seat");
  EXPECT_EQ(figure_in(seats, "7").unit, "seat");
  EXPECT_FALSE(asserted("It sells 40 phones, Lumo 9 and Orbix 7.", "9"));
}

TEST(Role, OfANumeralWithACapitalIsANames) {
  EXPECT_FALSE(asserted("Its rival, Kite Two, failed to finish.", "Two"));
  EXPECT_FALSE(asserted("The village of Ten Alders was flooded.", "Ten"));
  EXPECT_TRUE(asserted("Storm Kills Ten People In Quillport", "Ten"));
  EXPECT_TRUE(asserted("Ten Alders were felled.", "Ten"));
  EXPECT_TRUE(asserted("The mayor said: Ten alders were felled.", "Ten"));
  EXPECT_TRUE(asserted("The mayor saw Ten alders fall.", "Ten"));
}

TEST(Role, OfANumberOfPiecesIsNoAssertion) {
  EXPECT_FALSE(asserted("The road would split the meadow in two.", "two"));
  EXPECT_FALSE(asserted("The mast snapped in three and sank.", "three"));
  EXPECT_TRUE(asserted("The road was cut in two places.", "two"));
  EXPECT_TRUE(asserted("Fans arrived in two buses.", "two"));
}

TEST(Role, OfANumberBehindAVerbIsNoOtherNumbersUnit) {
  EXPECT_EQ(figure_in("The truck tows 5,000 pounds and seats seven.", "seven").kind, Kind::count);
  EXPECT_EQ(figure_in("Each of its 9,000 members pays $35.", "9,000").unit, "member");
}

}  // namespace
}  // namespace figcheck::extract
