#include "reconcile/candidates.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

TEST(Candidates, ASmallInputProposesAllOfOneUnitAndNoOthers) {
  const std::vector<Reading> readings{article("a", day(1), {killed(4), measure(10, "kilometer", "depth", 0.5)}),
                                      article("b", day(1), {killed(90), measure(6, "mile", "depth", 0.5)})};
  EXPECT_THAT(candidates(claims_of(readings)), ::testing::ElementsAre(::testing::Pair(0, 2), ::testing::Pair(1, 3)));
}

TEST(Candidates, AreBoundedPerClaimHoweverAlikeTheClaims) {
  std::vector<Reading> readings;
  for (int i = 0; i < 2000; ++i) readings.push_back(article("a" + std::to_string(i), day(1), {killed(4)}));
  const Claims claims = claims_of(readings);
  const auto pairs = candidates(claims);
  EXPECT_LT(pairs.size(), claims.list.size() * bucket_window * 20);
  EXPECT_GE(pairs.size(), claims.list.size() - 1);
  EXPECT_TRUE(std::is_sorted(pairs.begin(), pairs.end()));
  EXPECT_TRUE(std::all_of(pairs.begin(), pairs.end(), [](const auto& pair) { return pair.first < pair.second; }));
}

TEST(Candidates, ALargeInputStillProposesWhatSharesATellingName) {
  std::vector<Reading> readings;
  for (int i = 0; i < 1000; ++i) {
    Assertion a = killed(1000 + 10 * i);
    a.names = {"Place" + std::to_string(i / 2)};
    a.event = "";
    a.terms = {};
    Reading reading = article("a" + std::to_string(1000 + i), day(1), {a});
    reading.story = {};
    readings.push_back(reading);
  }
  readings[0].assertions[0].value = 5e6;
  readings[0].assertions[0].interval = {5e6, 5e6};
  const auto pairs = candidates(claims_of(readings));
  EXPECT_TRUE(std::binary_search(pairs.begin(), pairs.end(), std::pair<std::uint32_t, std::uint32_t>(0, 1)));
}

}  // namespace
}  // namespace figcheck::reconcile
