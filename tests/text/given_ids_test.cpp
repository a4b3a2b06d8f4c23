#include "text/given_ids.hpp"

#include <gtest/gtest.h>

#include <string>

namespace figcheck::text {
namespace {

TEST(GivenIds, KnowsEachOfManyIdsThatWereGivenAndNoOther) {
  GivenIds ids;
  const auto mark = [](int i) { return GivenIds::mark_of("document-" + std::to_string(i)); };
  for (int i = 0; i < 100000; ++i) EXPECT_TRUE(ids.insert(mark(i))) << i;
  for (int i = 0; i < 100000; ++i) EXPECT_FALSE(ids.insert(mark(i))) << i;
  EXPECT_TRUE(ids.insert(GivenIds::mark_of("")));
  EXPECT_FALSE(ids.insert(GivenIds::mark_of("")));
}

TEST(GivenIds, TellsMarksOfOnePlaceApart) {
  GivenIds ids;
  for (GivenIds::Mark i = 1; i < 50; ++i) EXPECT_TRUE(ids.insert(i << 40)) << i;
  for (GivenIds::Mark i = 1; i < 50; ++i) EXPECT_FALSE(ids.insert(i << 40)) << i;
}

TEST(GivenIds, KnowsAnIdForAGenerationAndForgetsItAfterTwo) {
  GivenIds ids(100);
  const auto mark = [](int i) { return GivenIds::mark_of("bulletin-" + std::to_string(i)); };
  for (int i = 0; i < 1000; ++i) {
    EXPECT_TRUE(ids.insert(mark(i))) << i;
    EXPECT_FALSE(ids.insert(mark(i > 99 ? i - 99 : 0))) << i;
  }
  EXPECT_TRUE(ids.insert(mark(0)));
}

}  // namespace
}  // namespace figcheck::text
