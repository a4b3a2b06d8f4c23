#include "reconcile/minor_unit.hpp"

#include <gtest/gtest.h>

namespace figcheck::reconcile {
namespace {

TEST(MinorUnit, PenceAreHundredthsOfAPound) {
  for (const char* unit : {"penny", "penny per share"}) {
    EXPECT_EQ(minor_unit(unit).currency, "GBP") << unit;
    EXPECT_EQ(minor_unit(unit).worth, 0.01) << unit;
  }
}

TEST(MinorUnit, OthersAreTheirOwn) {
  for (const char* unit : {"GBP", "USD", "cent", "", "penny farthing"}) {
    EXPECT_EQ(minor_unit(unit).currency, unit);
    EXPECT_EQ(minor_unit(unit).worth, 1) << unit;
  }
}

}  // namespace
}  // namespace figcheck::reconcile
