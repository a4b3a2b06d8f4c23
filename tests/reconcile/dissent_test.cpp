#include "reconcile/dissent.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using Clusters = std::vector<std::vector<std::uint32_t>>;

/// A scorer for each thread that asks.
std::function<PairScore()> scored_by(const PairScore& score) {
  return [score] { return score; };
}

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
    return join_dissent(claims, {{0, 1}, {2}}, {{0, 2}, {1, 2}}, constraints,
                        scored_by([=](std::uint32_t, std::uint32_t b) { return b == 2 ? outside : inside; }));
  }
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
  // 0 and 1 are one text, 2 agrees with them in words of its own, 3 differs.
  std::vector<Reading> readings;
  for (const double value : {24, 24, 24, 42})
    readings.push_back(article(std::string(1, static_cast<char>('a' + readings.size())), day(1), {killed(value)}));
  Claims claims = claims_of(readings);
  const auto join = [&] {
    return join_dissent(claims, {{0, 1, 2}, {3}}, {{0, 3}, {1, 3}, {2, 3}}, {},
                        scored_by([](std::uint32_t a, std::uint32_t b) {
                          return a == 0 && b == 1 ? 50.0 : b == 3 ? 2.0 : 1.0;
                        }));
  };
  EXPECT_EQ(join().size(), 2U);
  claims.origin = {0, 0, 2, 3};
  EXPECT_EQ(join().size(), 1U) << "how like the two copies are says nothing";
}

TEST(JoinDissent, CopiesAreOneArticle) {
  Case copies(true);
  EXPECT_EQ(copies.joined(1, 3).size(), 1U);
  copies.claims.origin = {0, 0, 2};
  EXPECT_EQ(copies.joined(1, 3).size(), 2U);
}

TEST(JoinDissent, ASentenceThatSaysTheSameButForTheNumberJoinsWhateverTheOtherWordings) {
  // 0 and 1 agree in two wordings; 2 says what 0 says, with another number.
  const Case three(true);
  const auto join = [&](double like) {
    return join_dissent(three.claims, {{0, 1}, {2}}, {{0, 2}, {1, 2}}, {},
                        scored_by([=](std::uint32_t a, std::uint32_t b) {
                          return a == 0 && b == 2 ? like : b == 2 ? -9.0 : 4.0;
                        }));
  };
  EXPECT_EQ(join(same_wording + 1).size(), 1U);
  EXPECT_EQ(join(same_wording - 1).size(), 2U);
}

TEST(JoinDissent, OneArticleIsNoConsensus) {
  const Case two(true);
  const Clusters clusters = join_dissent(two.claims, {{0}, {1}, {2}}, {{0, 2}, {1, 2}}, {},
                                         scored_by([](std::uint32_t, std::uint32_t) { return 3.0; }));
  EXPECT_EQ(clusters.size(), 3U);
}

}  // namespace
}  // namespace figcheck::reconcile
