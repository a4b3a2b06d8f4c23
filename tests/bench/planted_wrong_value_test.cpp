#include "planted/wrong_value.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace figcheck::planted {
namespace {

TEST(WrongValue, TransposeChangesTheOrderOfTwoNeighbours) {
  Random random(1);
  for (int i = 0; i < 200; ++i) {
    const long long number = random.between(10, 99999);
    const auto wrong = transpose(number, random);
    if (!wrong) continue;
    std::string before = std::to_string(number);
    std::string after = std::to_string(*wrong);
    EXPECT_NE(before, after);
    int moved = 0;
    for (std::size_t at = 0; at < before.size(); ++at) moved += before[at] != after[at] ? 1 : 0;
    EXPECT_EQ(moved, 2);
    std::ranges::sort(before);
    std::ranges::sort(after);
    EXPECT_EQ(before, after);
  }
  EXPECT_FALSE(transpose(7, random));
  EXPECT_FALSE(transpose(44, random));
  EXPECT_FALSE(transpose(40, random)) << "a zero in front";
}

TEST(WrongValue, DropLeavesOneDigitLess) {
  Random random(2);
  for (int i = 0; i < 50; ++i) {
    const auto wrong = drop_digit(1366, random);
    ASSERT_TRUE(wrong);
    EXPECT_TRUE(*wrong == 366 || *wrong == 166 || *wrong == 136) << *wrong;
  }
  EXPECT_FALSE(drop_digit(7, random));
}

TEST(WrongValue, EachKindHasAName) {
  for (std::size_t kind = 0; kind < kinds; ++kind) EXPECT_FALSE(to_string(static_cast<Kind>(kind)).empty());
  EXPECT_EQ(to_string(Kind::points), "points");
}

}  // namespace
}  // namespace figcheck::planted
