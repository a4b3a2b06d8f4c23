#pragma once

// Causes of conflicts in the flood's story, for the tests of what names them.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "reconcile/cause.hpp"
#include "story.hpp"

namespace figcheck::reconcile::testing {

/// Causes of the quantity that the first figure of each article is of, or the first two; the articles' other figures
/// are of others.
inline std::vector<Cause> causes_of(const std::vector<Reading>& readings, std::uint32_t own = 1) {
  const Claims claims = claims_of(readings);
  std::vector<std::vector<std::uint32_t>> clusters(1);
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    if (claims.list[i].assertion < own) {
      clusters[0].push_back(i);
    } else {
      clusters.push_back({i});
    }
  }
  std::vector<std::uint32_t> members = clusters[0];
  std::stable_sort(members.begin(), members.end(), [&](std::uint32_t a, std::uint32_t b) {
    return claims.list[a].day.value_or(0) < claims.list[b].day.value_or(0);
  });
  const Judgement judgement = judge(claims, members);
  return CauseSearch(claims, clusters).causes(members, judgement, display_of(claims, members, judgement));
}

/// Articles of one day with a figure each.
inline std::vector<Reading> of_one_day(std::vector<Assertion> figures) {
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < figures.size(); ++i)
    readings.push_back(article("a" + std::to_string(i), day(1), {figures[i]}));
  return readings;
}

inline std::vector<Cause> causes_of_one_day(std::vector<Assertion> figures) {
  return causes_of(of_one_day(std::move(figures)));
}

inline Assertion pupils(double value, double rounding = 0.5) {
  Assertion a = count(value, "pupil", "pupils", "attend");
  a.rounding = rounding;
  return a;
}

inline Assertion worded(Assertion a, std::string figure, double rounding) {
  a.figure = std::move(figure);
  a.rounding = rounding;
  return a;
}

inline Assertion dollars(double value, std::string figure, double rounding) {
  return worded(money(value, "USD", "dam", "cost"), std::move(figure), rounding);
}

#define EXPECT_ONE_CAUSE(causes, kind_, value)            \
  do {                                                    \
    const std::vector<Cause> found = (causes);            \
    ASSERT_EQ(found.size(), 1U);                          \
    EXPECT_EQ(to_string(found[0].kind), kind_);           \
    EXPECT_FALSE(found[0].text.empty());                  \
    ASSERT_TRUE(found[0].would_be);                       \
    EXPECT_NEAR(*found[0].would_be, value, 1e-6 * value); \
  } while (false)

}  // namespace figcheck::reconcile::testing
