#include "reconcile/cluster.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;
using Clusters = std::vector<std::vector<std::uint32_t>>;

/// Clusters by a table of scores; pairs that are not in it score `otherwise`.
Clusters run(std::uint32_t count, const std::map<std::pair<std::uint32_t, std::uint32_t>, double>& scores,
             const Constraints& constraints = {}, double otherwise = -1) {
  std::vector<ScoredPair> pairs;
  for (const auto& [pair, score] : scores) pairs.push_back({pair.first, pair.second, score});
  const PairScore look_up = [&](std::uint32_t a, std::uint32_t b) {
    const auto found = scores.find({a, b});
    return found == scores.end() ? otherwise : found->second;
  };
  return cluster(count, pairs, constraints, 0, [&] { return look_up; });
}

TEST(Cluster, JoinsWhatScoresAboveTheThreshold) {
  EXPECT_THAT(run(3, {{{0, 1}, 2}, {{1, 2}, -3}}), ElementsAre(ElementsAre(0, 1), ElementsAre(2)));
}

TEST(Cluster, AChainOfWeakLinksDoesNotJoinTwoGroups) {
  // 0-1 and 2-3 belong together; one link of 1 to 2 is not enough against three pairs that say no.
  EXPECT_THAT(run(4, {{{0, 1}, 4}, {{2, 3}, 4}, {{1, 2}, 1.5}}), ElementsAre(ElementsAre(0, 1), ElementsAre(2, 3)));
}

TEST(Cluster, WhatIsForbiddenStaysApartHoweverGoodTheScore) {
  Constraints apart;
  apart.different = {{0, 2}};
  const Clusters clusters = run(3, {{{0, 1}, 5}, {{1, 2}, 4}, {{0, 2}, 9}}, apart);
  EXPECT_THAT(clusters, ElementsAre(ElementsAre(0, 1), ElementsAre(2)));
}

TEST(Cluster, WhatIsSettledIsJoinedWhateverTheScore) {
  Constraints same;
  same.same = {{0, 1}};
  EXPECT_THAT(run(2, {}, same), ElementsAre(ElementsAre(0, 1)));
}

TEST(Cluster, AForbiddenPairOutweighsASettledOne) {
  Constraints both;
  both.same = {{0, 1}};
  both.different = {{0, 1}};
  EXPECT_THAT(run(2, {}, both), ElementsAre(ElementsAre(0), ElementsAre(1)));
}

TEST(Cluster, NothingGivesNothing) { EXPECT_TRUE(run(0, {}).empty()); }

TEST(Cluster, OrderOfThePairsIsNoMatter) {
  std::mt19937 random(3);
  std::uniform_real_distribution<double> score(-2, 2);
  std::vector<ScoredPair> pairs;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> table;
  for (std::uint32_t a = 0; a < 20; ++a) {
    for (std::uint32_t b = a + 1; b < 20; ++b) {
      // Scores that tie often.
      const double s = std::round(score(random));
      pairs.push_back({a, b, s});
      table[{a, b}] = s;
    }
  }
  const auto look_up = [&]() -> PairScore {
    return [&](std::uint32_t a, std::uint32_t b) { return table.at({a, b}); };
  };
  const Clusters first = cluster(20, pairs, {}, 0, look_up);
  for (int round = 0; round < 10; ++round) {
    std::shuffle(pairs.begin(), pairs.end(), random);
    ASSERT_EQ(cluster(20, pairs, {}, 0, look_up), first);
  }
}

}  // namespace
}  // namespace figcheck::reconcile
