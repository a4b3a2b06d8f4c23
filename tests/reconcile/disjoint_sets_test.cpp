#include "reconcile/disjoint_sets.hpp"

#include <gtest/gtest.h>

namespace figcheck::reconcile {
namespace {

TEST(DisjointSets, AreKnownByTheirLowestMemberInWhateverOrderTheyAreJoined) {
  DisjointSets sets(6);
  EXPECT_EQ(sets.join(5, 3), 3U);
  EXPECT_EQ(sets.join(2, 5), 2U);
  EXPECT_EQ(sets.join(3, 2), 2U) << "they are one already";
  for (const std::uint32_t i : {2U, 3U, 5U}) EXPECT_EQ(sets.root(i), 2U);
  for (const std::uint32_t i : {0U, 1U, 4U}) EXPECT_EQ(sets.root(i), i);
}

}  // namespace
}  // namespace figcheck::reconcile
