#include "store/quantity_match.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace figcheck::store {
namespace {

using ::testing::ElementsAre;
using ::testing::Eq;

const std::optional<QuantityNumber> none;

TEST(QuantityMatch, IsByMostFiguresInCommon) {
  EXPECT_THAT(match_quantities({{7, {1, 2, 3}}, {8, {4, 5}}}, {{4, 5, 6}, {1, 2}}), ElementsAre(8, 7));
}

TEST(QuantityMatch, LeavesNewOnesWithoutNumber) {
  EXPECT_THAT(match_quantities({{7, {1}}}, {{1}, {2}}), ElementsAre(Eq(7), none));
  EXPECT_THAT(match_quantities({}, {{1}}), ElementsAre(none));
  EXPECT_TRUE(match_quantities({{7, {1}}}, {}).empty());
}

TEST(QuantityMatch, GivesTheNumberToTheLargerPartOfOneThatFellApart) {
  EXPECT_THAT(match_quantities({{7, {1, 2, 3}}}, {{1}, {2, 3}}), ElementsAre(none, Eq(7)));
}

TEST(QuantityMatch, KeepsTheNumberOfTheLargerOfTwoThatAreOneNow) {
  EXPECT_THAT(match_quantities({{7, {1}}, {8, {2, 3}}}, {{1, 2, 3}}), ElementsAre(8));
}

TEST(QuantityMatch, KeepsTheOlderOfEquals) {
  EXPECT_THAT(match_quantities({{8, {2}}, {7, {1}}}, {{1, 2}}), ElementsAre(7));
  EXPECT_THAT(match_quantities({{7, {1, 2}}}, {{1}, {2}}), ElementsAre(Eq(7), none));
}

}  // namespace
}  // namespace figcheck::store
