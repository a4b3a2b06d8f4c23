#include "reconcile/counterpart.hpp"

#include <gtest/gtest.h>

#include "reconcile/threshold.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

using Clusters = std::vector<std::vector<std::uint32_t>>;

std::function<PairScore()> scored_by(PairScore score) {
  return [score] { return score; };
}

/// Three articles of one story with a figure each.
struct Three {
  std::vector<Reading> readings;
  Claims claims;

  Three(Assertion a, Assertion b, Assertion c)
      : readings{article("a", day(1), {std::move(a)}), article("b", day(1), {std::move(b)}),
                 article("c", day(1), {std::move(c)})},
        claims(claims_of(readings)) {
    claims.thread = {0, 0, 0};
  }

  /// What becomes of figures apart, where the first two score so and the third with either so.
  std::size_t joined(double score, double third, const Constraints& constraints = {}) const {
    return join_counterparts(claims, {{0}, {1}, {2}}, {{0, 1, score}, {0, 2, third}, {1, 2, third}}, constraints,
                             scored_by([=](std::uint32_t, std::uint32_t b) { return b == 2 ? third : score; }))
        .size();
  }
};

Three tents() {
  return {count(620, "tent", "tents", "pitch"), about(count(600, "tent", "tents", "stand")),
          count(610, "tent", "tents", "burn")};
}

TEST(JoinCounterparts, JoinsWhatHasNoOtherThatItCouldBe) {
  EXPECT_EQ(tents().joined(-1, -3), 2U);
  EXPECT_EQ(tents().joined(-1, -1.2), 3U);  // the third could be it as well
  EXPECT_EQ(tents().joined(-1.6, -3), 3U);  // too unlike
}

TEST(JoinCounterparts, FiguresThatDifferAreNone) {
  const Three three(count(620, "tent", "tents", "pitch"), count(480, "tent", "tents", "stand"),
                    count(610, "tent", "tents", "burn"));
  EXPECT_EQ(three.joined(-1, -3), 3U);
}

TEST(JoinCounterparts, AHandfulTellsNothing) {
  const Three three(count(2, "tent", "tents", "pitch"), count(2, "tent", "tents", "stand"),
                    count(5, "tent", "tents", "burn"));
  EXPECT_EQ(three.joined(-1, -3), 3U);
}

TEST(JoinCounterparts, KeepsApartWhatIsForbiddenOrOfAnotherThread) {
  Constraints constraints;
  constraints.different = {{0, 1}};
  EXPECT_EQ(tents().joined(-1, -3, constraints), 3U);
  Three other = tents();
  other.claims.thread = {0, 1, 0};
  EXPECT_EQ(other.joined(-1, -3), 3U);
}

TEST(JoinCounterparts, AnArticleIsNotItsOwnCounterpart) {
  const std::vector<Reading> readings = {
      article("a", day(1), {count(620, "tent", "tents", "pitch"), count(620, "tent", "tents", "stand")})};
  const Claims claims = claims_of(readings);
  EXPECT_EQ(join_counterparts(claims, {{0}, {1}}, {{0, 1, -1}}, {},
                              scored_by([](std::uint32_t, std::uint32_t) { return -1.0; }))
                .size(),
            2U);
}

TEST(InLinkage, LetsNoPairButAForbiddenOneOutvoteTheRest) {
  EXPECT_EQ(in_linkage(4), 4);
  EXPECT_EQ(in_linkage(-1), -1);
  EXPECT_EQ(in_linkage(-5), most_against);
  EXPECT_EQ(in_linkage(-16), -16);
  EXPECT_EQ(in_linkage(incomparable), incomparable);
}

}  // namespace
}  // namespace figcheck::reconcile
