#include "reconcile/people_group.hpp"

#include <gtest/gtest.h>

namespace figcheck::reconcile {
namespace {

bool exclude(std::string_view a, std::string_view b) { return exclude_each_other(people_sides(a), people_sides(b)); }

TEST(ExcludeEachOther, SidesOfOneDivisionDo) {
  EXPECT_TRUE(exclude("man", "woman"));
  EXPECT_TRUE(exclude("boy", "girl"));
  EXPECT_TRUE(exclude("child", "adult"));
  EXPECT_TRUE(exclude("civilian", "soldier"));
  EXPECT_TRUE(exclude("soldier", "rebel"));
}

TEST(ExcludeEachOther, OthersDoNot) {
  EXPECT_FALSE(exclude("girl", "child"));
  EXPECT_FALSE(exclude("woman", "civilian"));
  EXPECT_FALSE(exclude("man", "person"));
  EXPECT_FALSE(exclude("teacher", "nurse"));
  EXPECT_FALSE(exclude("", ""));
}

}  // namespace
}  // namespace figcheck::reconcile
