#include "reconcile/dissent.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using Clusters = std::vector<std::vector<std::uint32_t>>;

/// Two articles that agree (0 and 1) and a third figure (2), of an article of its own or of the second.
struct Case {
  std::vector<Reading> readings;
  Claims claims;

  explicit Case(bool own_article) {
    readings.push_back(article("a", day(1), {killed(24)}));
    readings.push_back(article("b", day(1), {killed(24)}));
    if (own_article) {
      readings.push_back(article("c", day(1), {killed(42)}));
    } else {
      readings.back().assertions.push_back(killed(42));
    }
    claims = claims_of(readings);
  }
  /// `outside` is the context score of the third with the others, `inside` that of the others.
  Clusters joined(double inside, double outside, const Constraints& constraints = {}) const {
    return join_dissent(
        claims, {{0, 1}, {2}}, {{0, 2}, {1, 2}}, constraints,
        [=](std::uint32_t, std::uint32_t b) { return b == 2 ? outside : inside; }, origin);
  }
  std::vector<std::uint32_t> origin = {0, 1, 2};
};

TEST(JoinDissent, AFigureInWordsAsLikeJoins) {
  EXPECT_THAT(Case(true).joined(1, 1.5), ElementsAre(ElementsAre(0, 1, 2)));
}

TEST(JoinDissent, OneInOtherWordsDoesNot) {
  EXPECT_EQ(Case(true).joined(1, 0.5).size(), 2U) << "less like than the members are";
  EXPECT_EQ(Case(true).joined(-3, -2).size(), 2U) << "nothing here is like anything";
}

TEST(JoinDissent, AnArticleThatHasItsFigureIsNoDissenter) { EXPECT_EQ(Case(false).joined(1, 1.5).size(), 2U); }

TEST(JoinDissent, WhatIsForbiddenStaysApart) {
  Constraints apart;
  apart.different = {{0, 2}};
  EXPECT_EQ(Case(true).joined(1, 1.5, apart).size(), 2U);
}

TEST(JoinDissent, TheLikenessOfCopiesIsNoMeasure) {
  Case copies(true);
  EXPECT_EQ(copies.joined(5, 1).size(), 2U);
  copies.origin = {0, 0, 1};
  EXPECT_EQ(copies.joined(5, 1).size(), 1U) << "the two are one text: how like they are says nothing";
}

TEST(JoinDissent, OneArticleIsNoConsensus) {
  const Case two(true);
  const Clusters clusters = join_dissent(
      two.claims, {{0}, {1}, {2}}, {{0, 2}, {1, 2}}, {}, [](std::uint32_t, std::uint32_t) { return 3.0; }, two.origin);
  EXPECT_EQ(clusters.size(), 3U);
}

}  // namespace
}  // namespace figcheck::reconcile
