#include "reconcile/vocabulary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace figcheck::reconcile {
namespace {

TEST(Vocabulary, NumbersWordsByTheAlphabetWhateverTheirOrder) {
  const Vocabulary one({"river", "dam", "dam", "bridge"});
  const Vocabulary other({"bridge", "river", "dam"});
  for (const char* word : {"river", "dam", "bridge"}) EXPECT_EQ(one.find(word), other.find(word));
  EXPECT_LT(one.find("bridge"), one.find("dam"));
  EXPECT_EQ(one.word(one.find("dam")), "dam");
}

TEST(Vocabulary, KnowsNoOtherWord) {
  const Vocabulary words({"dam"});
  EXPECT_EQ(words.find("damage"), no_word);
  EXPECT_EQ(words.find(""), no_word);
}

TEST(WordSet, NormalizingSortsAndDropsRepeatsAndTheEmptyWord) {
  WordSet words{3, 0, 2, 3};
  normalize(words);
  EXPECT_THAT(words, ::testing::ElementsAre(2, 3));
}

TEST(WordStore, WhatItGaveStaysWhenItGrowsAndMoves) {
  WordStore store;
  std::vector<WordView> views;
  for (WordId i = 0; i < 50'000; ++i) views.push_back(store.keep({i, i + 1, i + 2}));
  const WordStore moved = std::move(store);
  for (WordId i = 0; i < 50'000; ++i) ASSERT_EQ(views[i], (WordSet{i, i + 1, i + 2}));
}

TEST(WordStore, KeepsTheEmptySetAndOneLargerThanAnyBlock) {
  WordStore store;
  EXPECT_TRUE(store.keep({}).empty());
  WordSet large(200'000);
  for (WordId i = 0; i < large.size(); ++i) large[i] = i;
  EXPECT_EQ(store.keep(large), WordView(large));
}

TEST(Weights, RareWordsWeighMoreAndOmnipresentOnesNothing) {
  const WordSet a{1, 2}, b{1, 3}, c{1, 3};
  const Weights weights({a, b, c}, 4);
  EXPECT_GT(weights[2], weights[3]);
  EXPECT_GT(weights[3], weights[1]);
  EXPECT_NEAR(weights[1], std::log(4 / 3.5), 1e-12);
  EXPECT_EQ(weights[100], 0);
}

TEST(Cosine, IsOneForEqualAndZeroForDisjointOrEmptySets) {
  const WordSet a{1, 2}, b{3}, all{1, 2, 3};
  const Weights weights({a, b}, 4);
  EXPECT_NEAR(cosine(a, a, weights), 1, 1e-12);
  EXPECT_EQ(cosine(a, b, weights), 0);
  EXPECT_EQ(cosine(a, {}, weights), 0);
  EXPECT_GT(cosine(a, all, weights), 0.5);
  EXPECT_LT(cosine(a, all, weights), 1);
  EXPECT_NEAR(plain_cosine(a, all), 2 / std::sqrt(6.0), 1e-12);
}

TEST(Weights, KnownContextsWeighAWordBesideThoseGiven) {
  Vocabulary words({"flood", "kellmouth"});
  const WordSet both{words.find("flood"), words.find("kellmouth")};
  std::vector<double> before(words.size(), 0.0);
  before[words.find("flood")] = 50;
  const Weights weights(std::vector<WordView>{both, both}, before, 100);
  EXPECT_GT(weights[words.find("kellmouth")], weights[words.find("flood")]);
  EXPECT_GT(weights[words.find("flood")], 0) << "though all that are given have it";
  EXPECT_DOUBLE_EQ(weights[words.find("kellmouth")], std::log(103 / 2.5));
}

}  // namespace
}  // namespace figcheck::reconcile
