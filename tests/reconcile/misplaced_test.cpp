#include "reconcile/misplaced.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reconcile/dissent.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::SizeIs;
using Clusters = std::vector<std::vector<std::uint32_t>>;

/// How like words are that have little in common.
constexpr double foreign = same_wording - misplaced_margin;

/// Two articles with 24 killed (0, 1), two with 17 officers killed (2, 3), and one that has 17 killed (4), which is
/// grouped with the officers.
struct Case {
  std::vector<Reading> readings;
  Claims claims;
  std::uint32_t misplaced = 4;

  Case() {
    for (const double value : {24, 24}) add(killed(value));
    for (const double value : {17, 17}) add(count(value, "officer", "police officers", "kill"));
    add(killed(17));
    claims = claims_of(readings);
  }
  void add(Assertion said) {
    readings.push_back(article(std::string(1, static_cast<char>('a' + readings.size())), day(1), {std::move(said)}));
  }
  /// `here` is how like the misplaced figure's words are those of its cluster, `there` those of the others.
  Clusters moved(double here, double there, Clusters clusters = {{0, 1}, {2, 3, 4}},
                 const Constraints& constraints = {}) const {
    const auto context = [=]() -> PairScore {
      return [=](std::uint32_t a, std::uint32_t b) { return b == 4 && a >= 2 ? here : 9.0; };
    };
    return move_misplaced(claims, std::move(clusters), {{0, misplaced, there}, {1, misplaced, there}}, constraints,
                          context);
  }
};

TEST(Misplaced, AFigureGoesToThoseThatSayTheSameButForTheNumber) {
  EXPECT_THAT(Case().moved(foreign, same_wording + 1), ElementsAre(ElementsAre(0, 1, 4), ElementsAre(2, 3)));
}

TEST(Misplaced, OneWhoseWordsFitWhereItIsStays) {
  EXPECT_THAT(Case().moved(same_wording, same_wording + 1), ElementsAre(ElementsAre(0, 1), ElementsAre(2, 3, 4)));
}

TEST(Misplaced, OneArticleIsNoConsensus) {
  EXPECT_THAT(Case().moved(foreign, same_wording + 1, {{0}, {1}, {2, 3, 4}}),
              ElementsAre(ElementsAre(0), ElementsAre(1), ElementsAre(2, 3, 4)));
}

TEST(Misplaced, WhatIsKeptApartStaysApart) {
  Case one;
  one.readings[4].assertions.push_back(killed(24));
  one.claims = claims_of(one.readings);
  EXPECT_THAT(one.moved(foreign, same_wording + 1, {{0, 1, 5}, {2, 3, 4}}),
              ElementsAre(ElementsAre(0, 1, 5), ElementsAre(2, 3, 4)))
      << "its article has a figure there already";
}

TEST(Misplaced, AHeadlineMayContradictItsText) {
  Case one;
  one.readings[4].title = "17 people killed in Kellmouth";
  one.readings[4].assertions[0].sentence = one.readings[4].title;
  one.readings[4].assertions.push_back(killed(24));
  one.readings[4].assertions[1].sentence_index = 3;
  one.readings[4].assertions[1].sentence = "The flood killed 24 people.";
  one.claims = claims_of(one.readings);
  EXPECT_THAT(one.moved(foreign, same_wording + 1, {{0, 1, 5}, {2, 3, 4}}),
              ElementsAre(ElementsAre(0, 1, 4, 5), ElementsAre(2, 3)));
}

TEST(Misplaced, ACopyOfTheOthersSaysNothingOfItsOwn) {
  Case one;
  one.claims.origin = {0, 0, 2, 3, 4};
  EXPECT_THAT(one.moved(foreign, same_wording + 1), ElementsAre(ElementsAre(0, 1), ElementsAre(2, 3, 4)))
      << "two copies are one article";
}

}  // namespace
}  // namespace figcheck::reconcile
