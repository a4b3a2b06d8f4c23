#include "reconcile/chance.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace figcheck::reconcile {
namespace {

TEST(Chance, DensityIsOneInAll) {
  double sum = 0;
  for (double r = -6.9; r < 6.9; r += 0.001) sum += 0.001 * density_apart(r);
  EXPECT_NEAR(sum, 1, 0.001);
}

TEST(Chance, WithinIsTheDensitysIntegral) {
  double sum = 0;
  for (double r = 0.00005; r < 0.3; r += 0.0001) sum += 2 * 0.0001 * density_apart(r);
  EXPECT_NEAR(within(0.3), sum, 1e-4);
  EXPECT_EQ(within(0), 0);
}

TEST(Chance, MoreDigitsTellMore) {
  EXPECT_NEAR(odds_against_chance(0.02, 0.5, 0.01), 10 * odds_against_chance(0.02, 0.5, 0.1), 1e-9);
}

TEST(Chance, AFarNumberIsLessLikelyByChanceAndDirectionIsNoMatter) {
  EXPECT_GT(odds_against_chance(0.02, 2.3, 0.1), odds_against_chance(0.02, 0.2, 0.1));
  EXPECT_EQ(odds_against_chance(0.02, 0.7, 0.1), odds_against_chance(0.02, -0.7, 0.1));
}

TEST(Chance, WhatIsNotFiniteTellsNothing) {
  EXPECT_EQ(odds_against_chance(0.02, std::numeric_limits<double>::infinity(), 0.1), 0);
  EXPECT_EQ(odds_against_chance(0.02, std::nan(""), 0.1), 0);
  EXPECT_EQ(odds_against_chance(0.02, 1, 0), 0);
}

}  // namespace
}  // namespace figcheck::reconcile
