#include "reconcile/coherence.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

namespace figcheck::reconcile {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<Interval> random_intervals(std::mt19937& random, std::size_t count) {
  std::uniform_int_distribution<int> value(0, 12), chance(0, 5);
  std::vector<Interval> intervals;
  for (std::size_t i = 0; i < count; ++i) {
    const int a = value(random), b = value(random);
    Interval interval{std::min(a, b), std::max(a, b)};
    if (chance(random) == 0) interval.lower.reset();
    if (chance(random) == 0) interval.upper.reset();
    intervals.push_back(interval);
  }
  return intervals;
}

bool holds(const Interval& interval, double value) {
  return interval.lower.value_or(-infinity) <= value && value <= interval.upper.value_or(infinity);
}

/// Every subset, by brute force: whether a path that never falls satisfies it.
std::size_t longest_by_trial(const std::vector<Interval>& intervals) {
  std::size_t best = 0;
  for (unsigned set = 0; set < (1U << intervals.size()); ++set) {
    double at = -infinity;
    std::size_t count = 0;
    bool possible = true;
    for (std::size_t i = 0; i < intervals.size() && possible; ++i) {
      if (!(set >> i & 1U)) continue;
      at = std::max(at, intervals[i].lower.value_or(-infinity));
      possible = at <= intervals[i].upper.value_or(infinity);
      ++count;
    }
    if (possible) best = std::max(best, count);
  }
  return best;
}

TEST(Deepest, FindsTheValueThatMostIntervalsHold) {
  const Depth depth = deepest({{10, 20}, {15, 30}, {18, 18}, {40, 50}});
  EXPECT_EQ(depth.count, 3U);
  EXPECT_EQ(depth.where, (Interval{18, 18}));
  EXPECT_EQ(depth.satisfied, (std::vector<bool>{true, true, true, false}));
}

TEST(Deepest, IntervalsThatTouchMeet) { EXPECT_EQ(deepest({{1, 2}, {2, 3}}).count, 2U); }

TEST(Deepest, UnboundedEndsStayUnbounded) {
  const Depth depth = deepest({{10, std::nullopt}, {20, std::nullopt}});
  EXPECT_EQ(depth.count, 2U);
  EXPECT_EQ(depth.where, (Interval{20, std::nullopt}));
  EXPECT_EQ(deepest({{std::nullopt, std::nullopt}}).where, Interval{});
}

TEST(Deepest, ExactFiguresOutweighVagueOnesWhereAsManyAgree) {
  const Depth depth = deepest({{24, 190}, {24, 190}, {8, 8}, {8, 8}});
  EXPECT_EQ(depth.where, (Interval{8, 8}));
}

TEST(Deepest, NothingGivenIsNothingFound) { EXPECT_EQ(deepest({}).count, 0U); }

TEST(Deepest, AgreesWithTrialOfEveryEnd) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const std::vector<Interval> intervals = random_intervals(random, 1 + round % 9);
    std::size_t most = 0;
    for (double at = -0.5; at <= 13; at += 0.5) {
      most = std::max(most, static_cast<std::size_t>(std::count_if(intervals.begin(), intervals.end(),
                                                                   [&](const Interval& i) { return holds(i, at); })));
    }
    const Depth depth = deepest(intervals);
    ASSERT_EQ(depth.count, most);
    ASSERT_EQ(static_cast<std::size_t>(std::count(depth.satisfied.begin(), depth.satisfied.end(), true)), most);
  }
}

TEST(LongestRise, AGrowingTollIsOneChain) {
  const Chain chain = longest_rise({{4, 4}, {5, 5}, {5, std::nullopt}, {9, 9}});
  EXPECT_EQ(chain.count, 4U);
}

TEST(LongestRise, NamesTheFewestThatMustGo) {
  const Chain chain = longest_rise({{4, 4}, {40, 40}, {5, 5}, {6, 6}});
  EXPECT_EQ(chain.satisfied, (std::vector<bool>{true, false, true, true}));
}

TEST(LongestRise, AgreesWithTrialOfEverySubset) {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const std::vector<Interval> intervals = random_intervals(random, 1 + round % 9);
    const Chain chain = longest_rise(intervals);
    ASSERT_EQ(chain.count, longest_by_trial(intervals));
    double at = -infinity;
    std::size_t count = 0;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
      if (!chain.satisfied[i]) continue;
      ++count;
      at = std::max(at, intervals[i].lower.value_or(-infinity));
      ASSERT_LE(at, intervals[i].upper.value_or(infinity));
    }
    ASSERT_EQ(count, chain.count);
  }
}

}  // namespace
}  // namespace figcheck::reconcile
