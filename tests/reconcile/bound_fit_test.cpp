#include "reconcile/bound_fit.hpp"

#include <gtest/gtest.h>

#include "grammar/bound.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

bool fit(Assertion bound, Bound as, Assertion number) {
  bound.bound = as;
  bound.interval = figcheck::grammar::interval_of(as, *bound.value);
  const std::vector<Reading> readings{article("a", day(1), {std::move(bound)}),
                                      article("b", day(2), {std::move(number)})};
  const Claims claims = claims_of(readings);
  EXPECT_EQ(fits_bound(claims.list[0], claims.list[1]), fits_bound(claims.list[1], claims.list[0]));
  return fits_bound(claims.list[0], claims.list[1]);
}
bool fits(double bound, Bound as, double number) { return fit(killed(bound), as, killed(number)); }

TEST(BoundFit, ABoundIsRoundedOfTheNumberRightBehindIt) {
  EXPECT_TRUE(fits(500, Bound::more_than, 587));
  EXPECT_FALSE(fits(500, Bound::more_than, 612)) << "that is more than 600";
  EXPECT_FALSE(fits(500, Bound::more_than, 487));
  EXPECT_TRUE(fits(2200, Bound::at_least, 2286));
  EXPECT_FALSE(fits(2200, Bound::at_least, 2310));
  EXPECT_TRUE(fits(600, Bound::below, 587));
  EXPECT_TRUE(fits(150, Bound::below, 138)) << "rounded to fifty";
  EXPECT_FALSE(fits(160, Bound::below, 138));
  EXPECT_TRUE(fits(10, Bound::more_than, 12));
  EXPECT_FALSE(fits(10, Bound::more_than, 18)) << "too far, however round";
  EXPECT_FALSE(fits(500, Bound::exact, 587));
}

TEST(BoundFit, IsRoundedInTheUnitThatItIsWrittenIn) {
  const auto long_ = [](double value, const char* unit) {
    Assertion a = count(value, "", "canal", "dig");
    a.kind = Kind::measure;
    a.unit = unit;
    return a;
  };
  EXPECT_TRUE(fit(long_(50, "mile"), Bound::more_than, long_(93, "kilometer"))) << "58 miles";
  EXPECT_FALSE(fit(long_(50, "mile"), Bound::more_than, long_(75, "kilometer"))) << "47 miles";
}

}  // namespace
}  // namespace figcheck::reconcile
