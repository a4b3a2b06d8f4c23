#include "reconcile/unit_plural.hpp"

#include <gtest/gtest.h>

namespace figcheck::reconcile {
namespace {

TEST(UnitPlural, OfTheLastWordBeforePer) {
  EXPECT_EQ(unit_plural("mile"), "miles");
  EXPECT_EQ(unit_plural("square kilometer"), "square kilometers");
  EXPECT_EQ(unit_plural("nautical mile"), "nautical miles");
  EXPECT_EQ(unit_plural("imperial gallon"), "imperial gallons");
  EXPECT_EQ(unit_plural("kilowatt hour"), "kilowatt hours");
  EXPECT_EQ(unit_plural("kilometer per hour"), "kilometers per hour");
}

TEST(UnitPlural, ThatIsIrregularOrNone) {
  EXPECT_EQ(unit_plural("foot"), "feet");
  EXPECT_EQ(unit_plural("square foot"), "square feet");
  EXPECT_EQ(unit_plural("foot per second"), "feet per second");
  EXPECT_EQ(unit_plural("inch"), "inches");
  EXPECT_EQ(unit_plural("century"), "centuries");
  EXPECT_EQ(unit_plural("degree fahrenheit"), "degrees fahrenheit");
  EXPECT_EQ(unit_plural("megahertz"), "megahertz");
  EXPECT_EQ(unit_plural("stone"), "stone");
}

}  // namespace
}  // namespace figcheck::reconcile
