#include "reconcile/agreement.hpp"

#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

/// The claims of one article that states the figures.
struct Stated {
  std::vector<Reading> readings;
  Claims claims;

  explicit Stated(std::vector<Assertion> figures)
      : readings{article("a", day(1), std::move(figures))}, claims(claims_of(readings)) {}
  const Claim& operator[](std::size_t i) const { return claims.list[i]; }
};

Assertion rounded(Assertion a, double rounding) {
  a.rounding = rounding;
  return a;
}

TEST(Tolerance, IsTheRoundingButNotWithoutLimit) {
  const Stated s({rounded(killed(14000), 500), rounded(killed(20000), 5000), rounded(killed(20), 5)});
  EXPECT_NEAR(tolerance(s[0]), 500, 1);
  EXPECT_NEAR(tolerance(s[1]), 800, 1);
  EXPECT_EQ(tolerance(s[2]), 0) << "small counts are counted one by one";
}

TEST(SameNumber, TheCoarserIsWhatTheFinerRoundsTo) {
  const Stated s({rounded(killed(14000), 500), killed(13870), killed(13300), rounded(killed(15000), 500)});
  EXPECT_TRUE(same_number(s[0], s[1]));
  EXPECT_TRUE(same_number(s[1], s[0]));
  EXPECT_FALSE(same_number(s[0], s[2]));
  EXPECT_FALSE(same_number(s[0], s[3]));
}

TEST(SameNumber, TenthsAreDifferentTenths) {
  const Stated s({measure(7.6, "magnitude", "quake", 0.05), measure(7.5, "magnitude", "quake", 0.05)});
  EXPECT_FALSE(same_number(s[0], s[1]));
  EXPECT_FALSE(intersect(fitted(s[0]), fitted(s[1])));
}

TEST(SameNumber, MeasuresConvert) {
  const Stated s({measure(10, "kilometer", "distance", 0.5), measure(6, "mile", "distance", 0.5),
                  measure(16, "mile", "distance", 0.5)});
  EXPECT_TRUE(same_number(s[0], s[1]));
  EXPECT_FALSE(same_number(s[0], s[2]));
}

TEST(Tolerance, OfWholeUnitsThatWereConvertedIsHalfAUnit) {
  const Stated s({measure(5, "kilometer", "distance", 0), measure(3, "mile", "distance", 0),
                  measure(5, "mile", "distance", 0), measure(50, "kilometer", "distance", 0),
                  measure(40, "mile", "distance", 0)});
  EXPECT_TRUE(intersect(fitted(s[0], true), fitted(s[1], true)));
  EXPECT_FALSE(intersect(fitted(s[0]), fitted(s[1]))) << "as long as none was converted";
  EXPECT_FALSE(intersect(fitted(s[0], true), fitted(s[2], true)));
  EXPECT_FALSE(intersect(fitted(s[3], true), fitted(s[4], true)));
}

TEST(SameNumber, VagueWordsAreTheSameOnlyAsThemselves) {
  const Stated s({vague(24, "dozens", killed(24)), vague(24, "dozens", killed(24)), vague(200, "hundreds", killed(200)),
                  killed(30)});
  EXPECT_TRUE(same_number(s[0], s[1]));
  EXPECT_FALSE(same_number(s[0], s[2]));
  EXPECT_FALSE(same_number(s[0], s[3]));
}

TEST(Fitted, AVaguePluralHasASoftTop) {
  const Stated s({vague(2000, "thousands", killed(2000)), killed(14000), killed(12), killed(90000)});
  EXPECT_TRUE(intersect(fitted(s[0]), fitted(s[1])));
  EXPECT_FALSE(intersect(fitted(s[0]), fitted(s[2])));
  EXPECT_FALSE(intersect(fitted(s[0]), fitted(s[3])));
}

TEST(Slackened, MovesHedgedBoundsOnly) {
  const Stated s({at_least(killed(20000)), killed(19700), killed(15000)});
  EXPECT_TRUE(intersect(slackened(s[0], fitted(s[0])), fitted(s[1])));
  EXPECT_FALSE(intersect(slackened(s[0], fitted(s[0])), fitted(s[2])));
  EXPECT_EQ(slackened(s[1], fitted(s[1])), fitted(s[1]));
}

}  // namespace
}  // namespace figcheck::reconcile
