#include "reconcile/cluster.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
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

/// The score of any pair, by chance but always the same, often of a tie; groups of eight are alike.
double chance_score(std::uint32_t a, std::uint32_t b) {
  const double noise = std::round(4 * std::sin(a * 12.9898 + b * 78.233));
  return a / 8 == b / 8 ? 4 + noise : noise - 3;
}

std::vector<ScoredPair> pairs_of(std::uint32_t begin, std::uint32_t end) {
  std::vector<ScoredPair> pairs;
  for (std::uint32_t a = begin; a < end; ++a)
    for (std::uint32_t b = a + 1; b < end; ++b)
      if (chance_score(a, b) > 0) pairs.push_back({a, b, chance_score(a, b)});
  return pairs;
}

TEST(Cluster, WhatIsNotConnectedIsClusteredAsIfItWereAlone) {
  // The second part is so large that it is weighed ahead, on several threads where there are processors for them.
  constexpr std::uint32_t few = 40, many = 360;
  const auto scorer = [] { return PairScore(chance_score); };
  const Clusters small = cluster(few, pairs_of(0, few), {}, 0, scorer);
  std::vector<ScoredPair> pairs = pairs_of(0, few);
  const std::vector<ScoredPair> others = pairs_of(few, many);
  ASSERT_GT(others.size(), 4000U);
  pairs.insert(pairs.end(), others.begin(), others.end());
  const Clusters together = cluster(many, pairs, {}, 0, scorer);
  ASSERT_GE(together.size(), small.size());
  EXPECT_TRUE(std::equal(small.begin(), small.end(), together.begin()));
  for (int round = 0; round < 5; ++round) ASSERT_EQ(cluster(many, pairs, {}, 0, scorer), together);
}

TEST(Cluster, ALargeComponentIsClusteredAsItIsPairByPair) {
  // Every pair apart by the constraints but those of one group: the large component falls into what each group gives
  // alone.
  constexpr std::uint32_t count = 320;
  Constraints apart;
  for (std::uint32_t a = 0; a < count; ++a)
    for (std::uint32_t b = a + 1; b < count; ++b)
      if (a / 8 != b / 8) apart.different.emplace_back(a, b);
  const auto scorer = [] { return PairScore(chance_score); };
  const std::vector<ScoredPair> all = pairs_of(0, count);
  std::vector<ScoredPair> within;
  for (const ScoredPair& pair : all)
    if (pair.a / 8 == pair.b / 8) within.push_back(pair);
  EXPECT_EQ(cluster(count, all, apart, 0, scorer), cluster(count, within, {}, 0, scorer));
}

TEST(LinkageSample, IsSmallerInLargeInputsButNeverTooSmall) {
  EXPECT_EQ(linkage_sample(0), 144U);
  EXPECT_EQ(linkage_sample(130'000), 144U);
  EXPECT_LT(linkage_sample(300'000), 144U);
  EXPECT_EQ(linkage_sample(4'000'000'000), 36U);
}

}  // namespace
}  // namespace figcheck::reconcile
