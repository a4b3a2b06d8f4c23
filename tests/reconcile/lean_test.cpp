#include "reconcile/lean.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace figcheck::reconcile {
namespace {

/// Quantities of several sizes that five papers give, each with an error of its own; "Tall Tale" a fifth too high.
std::vector<std::vector<Voice>> told(std::size_t quantities, double lean) {
  const char* papers[] = {"Courier", "Herald", "Ledger", "Mercury", "Tall Tale"};
  std::vector<std::vector<Voice>> all;
  for (std::size_t q = 0; q < quantities; ++q) {
    std::vector<Voice> voices;
    for (std::size_t p = 0; p < 5; ++p) {
      const double error = 0.01 * (static_cast<double>((q * 7 + p * 3) % 5) - 2);
      voices.push_back(
          {papers[p], std::log(100.0 * static_cast<double>(q + 1)) + error + (p == 4 ? std::log(lean) : 0), 0.0004});
    }
    all.push_back(std::move(voices));
  }
  return all;
}

TEST(LeansOf, TellsWhoLeansAndHowFar) {
  const std::vector<Lean> leans = leans_of(told(12, 1.2), false);
  ASSERT_EQ(leans.size(), 1U);
  EXPECT_EQ(leans[0].name, "Tall Tale");
  EXPECT_FALSE(leans[0].source);
  EXPECT_EQ(leans[0].quantities, 12U);
  EXPECT_EQ(leans[0].compared, 5U);
  EXPECT_NEAR(leans[0].ratio, 1.2, 0.03);
  EXPECT_GT(*leans[0].interval.lower, 1.1);
  EXPECT_LT(*leans[0].interval.upper, 1.3);
}

TEST(LeansOf, FindsNoneWhereNobodyLeans) { EXPECT_TRUE(leans_of(told(12, 1), true).empty()); }

TEST(LeansOf, FewQuantitiesProveNothing) {
  EXPECT_TRUE(leans_of(told(fewest_quantities - 1, 1.2), false).empty());
  EXPECT_TRUE(leans_of({}, false).empty());
}

TEST(LeansOf, OfTwoNothingTellsWhich) {
  std::vector<std::vector<Voice>> all = told(12, 1.2);
  for (std::vector<Voice>& voices : all) voices = {voices[0], voices[4]};
  EXPECT_TRUE(leans_of(all, false).empty());
}

TEST(LeansOf, CapitalsMakeNoOtherSpeaker) {
  std::vector<std::vector<Voice>> all = told(12, 1.2);
  for (std::size_t q = 0; q < all.size(); q += 2) all[q][4].name = "tall tale";
  const std::vector<Lean> leans = leans_of(all, true);
  ASSERT_EQ(leans.size(), 1U);
  EXPECT_EQ(leans[0].quantities, 12U);
  EXPECT_EQ(leans[0].compared, 5U);
}

TEST(LeansOf, ASpeakerCountsOnceForAQuantity) {
  std::vector<std::vector<Voice>> all = told(12, 1.2);
  for (std::vector<Voice>& voices : all) voices.insert(voices.end(), 20, voices[4]);
  const std::vector<Lean> leans = leans_of(all, true);
  ASSERT_EQ(leans.size(), 1U);
  EXPECT_TRUE(leans[0].source);
  EXPECT_EQ(leans[0].name, "Tall Tale");
}

}  // namespace
}  // namespace figcheck::reconcile
