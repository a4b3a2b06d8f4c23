#include "reconcile/standstill.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;

Standing said(double number, std::int64_t day, std::uint32_t origin) {
  return {{number - 0.5, number + 0.5}, day, number, origin};
}

TEST(Standstill, WhatIsTheSameBeforeAndAfterWasNoOtherInBetween) {
  EXPECT_THAT(agree_with_standstill({said(8241, 1, 0), said(8241, 3, 1), said(9400, 2, 2)}),
              ElementsAre(true, true, false));
}

TEST(Standstill, WhatIsSaidBeforeOrAfterAllOthersMayBeAChange) {
  EXPECT_THAT(agree_with_standstill({said(8241, 1, 0), said(8241, 2, 1), said(9400, 3, 2)}),
              ElementsAre(true, true, true));
  EXPECT_THAT(agree_with_standstill({said(8241, 2, 0), said(8241, 3, 1), said(9400, 1, 2)}),
              ElementsAre(true, true, true));
}

TEST(Standstill, OneTextIsNoWitnessOfBeforeAndAfter) {
  EXPECT_THAT(agree_with_standstill({said(8241, 1, 0), said(8241, 3, 0), said(9400, 2, 2)}),
              ElementsAre(true, true, true));
}

TEST(Standstill, ANumberThatTellsLittleMayComeBackByChance) {
  Standing first = said(50, 1, 0), last = said(50, 3, 1);
  first.number.reset();
  last.number.reset();
  EXPECT_THAT(agree_with_standstill({first, last, said(9400, 2, 2)}), ElementsAre(true, true, true));
}

TEST(Standstill, WhatAllowsTheNumberAgrees) {
  const Standing more{{8000, std::nullopt}, 2, std::nullopt, 2};
  EXPECT_THAT(agree_with_standstill({said(8241, 1, 0), said(8241, 3, 1), more}), ElementsAre(true, true, true));
}

TEST(Standstill, NothingSaysNothing) { EXPECT_TRUE(agree_with_standstill({}).empty()); }

}  // namespace
}  // namespace figcheck::reconcile
