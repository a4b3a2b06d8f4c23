#include "planted/expected.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace figcheck::planted {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Said exact(std::size_t article, int day, double value) { return {article, day, {value, value}, {value, value}, value}; }

Said at_least(std::size_t article, int day, double value) {
  return {article, day, {value, infinity}, {value * 0.95, infinity}, value};
}

TEST(Expected, OneNumberIsConsistent) {
  const Expected all = expect(Course::growing, {exact(0, 0, 41), exact(1, 1, 41)});
  EXPECT_TRUE(all.consistent);
  EXPECT_FALSE(all.in_range || all.changing || all.conflicting || all.single);
}

TEST(Expected, FiguresOfOneArticleAreSingle) {
  EXPECT_TRUE(expect(Course::growing, {exact(0, 1, 41), exact(0, 0, 38)}).single);
  EXPECT_TRUE(expect(Course::growing, {exact(0, 1, 41), exact(0, 1, 38)}).only_conflicting());
}

TEST(Expected, BoundsThatMeetAreInRange) {
  const Expected all = expect(Course::growing, {at_least(0, 0, 40), exact(1, 0, 41)});
  EXPECT_TRUE(all.in_range);
  EXPECT_FALSE(all.changing || all.conflicting);
}

TEST(Expected, ATollMayGrowAndNotShrink) {
  EXPECT_TRUE(expect(Course::growing, {exact(0, 0, 41), exact(1, 1, 45)}).changing);
  EXPECT_FALSE(expect(Course::growing, {exact(0, 0, 41), exact(1, 1, 45)}).conflicting);
  EXPECT_TRUE(expect(Course::growing, {exact(0, 0, 45), exact(1, 1, 41)}).only_conflicting());
  // What was certain on an earlier day binds all later ones.
  EXPECT_TRUE(expect(Course::growing, {at_least(0, 0, 50), exact(1, 3, 41)}).only_conflicting());
}

TEST(Expected, ACorrectionDownwardIsLeftOpen) {
  const Expected corrected = expect(Course::growing, {exact(0, 0, 45), exact(1, 1, 41)}, true);
  EXPECT_TRUE(corrected.changing && corrected.conflicting);
  EXPECT_TRUE(expect(Course::growing, {exact(0, 1, 45), exact(1, 1, 41)}, true).only_conflicting());
  EXPECT_FALSE(expect(Course::growing, {exact(0, 0, 41), exact(1, 1, 45)}, true).conflicting);
}

TEST(Expected, WhatMovesMustAgreeOnADay) {
  EXPECT_TRUE(expect(Course::moving, {exact(0, 0, 45), exact(1, 1, 41)}).changing);
  EXPECT_TRUE(expect(Course::moving, {exact(0, 1, 45), exact(1, 1, 41)}).only_conflicting());
}

TEST(Expected, WhatIsFixedMustAgreeAlways) {
  EXPECT_TRUE(expect(Course::fixed, {exact(0, 0, 6.1), exact(1, 3, 6.3)}).only_conflicting());
  EXPECT_TRUE(expect(Course::fixed, {exact(0, 0, 6.1), exact(1, 3, 6.1)}).consistent);
}

TEST(Expected, WhereOnlySlackDecidesNobodyIsSure) {
  const Expected strained = expect(Course::growing, {at_least(0, 0, 100), exact(1, 0, 98)});
  EXPECT_TRUE(strained.conflicting);
  EXPECT_FALSE(strained.only_conflicting());
  EXPECT_FALSE(holds(Course::growing, {at_least(0, 0, 100), exact(1, 0, 98)}));
  EXPECT_TRUE(holds(Course::growing, {at_least(0, 0, 100), exact(1, 0, 100)}));
}

}  // namespace
}  // namespace figcheck::planted
