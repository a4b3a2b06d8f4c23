#include "reconcile/constraints.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

Constraints of(std::vector<Assertion> figures) {
  const std::vector<Reading> readings{article("a", day(1), std::move(figures))};
  return constraints_of(claims_of(readings));
}

TEST(Constraints, FiguresJoinedInOneCoordinationAreDifferentUnlessEqual) {
  Assertion first = killed(5), second = killed(250), third = killed(5);
  first.coordination = second.coordination = third.coordination = 1;
  EXPECT_THAT(of({first, second, third}).different, ElementsAre(Pair(0, 1), Pair(1, 2)));
  second.coordination = 2;
  EXPECT_THAT(of({first, second}).different, IsEmpty());
}

TEST(Constraints, ASetAndItsPartAreDifferentEvenIfEqual) {
  Assertion part = killed(8);
  part.subset_of = 0;
  EXPECT_THAT(of({killed(8), part}).different, ElementsAre(Pair(0, 1)));
}

TEST(Constraints, AConversionIsTheSame) {
  Assertion miles = measure(6, "mile", "depth", 0.5);
  miles.converts = 0;
  EXPECT_THAT(of({measure(10, "kilometer", "depth", 0.5), miles}).same, ElementsAre(Pair(0, 1)));
}

TEST(Constraints, AConversionOfAnotherKindIsNone) {
  Assertion miles = measure(6, "mile", "depth", 0.5);
  miles.converts = 0;
  EXPECT_THAT(of({killed(8), miles}).same, IsEmpty());
}

TEST(Constraints, IndicesThatPointNowhereSayNothing) {
  Assertion odd = killed(8), self = killed(9);
  odd.subset_of = 40;
  odd.converts = -2;
  self.subset_of = 1;
  const Constraints constraints = of({odd, self});
  EXPECT_THAT(constraints.same, IsEmpty());
  EXPECT_THAT(constraints.different, IsEmpty());
}

TEST(Constraints, NumeralsThatAssertNothingKeepTheIndicesRight) {
  Assertion date = killed(2031), part = killed(3);
  date.role = Role::date;
  part.subset_of = 1;
  EXPECT_THAT(of({date, killed(8), part}).different, ElementsAre(Pair(0, 1)));
}

}  // namespace
}  // namespace figcheck::reconcile
