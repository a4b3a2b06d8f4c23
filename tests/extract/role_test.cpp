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

}  // namespace
}  // namespace figcheck::extract
