#include "reconcile/acquaintance.hpp"

#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

TEST(Acquaintances, AreWhatTheyAreHoweverOftenAndInWhateverOrderTheyAreAskedFor) {
  std::vector<Reading> readings;
  for (int i = 0; i < 60; ++i) {
    readings.push_back(article("a" + std::to_string(10 + i), day(1), {killed(i)}));
    readings.back().story = {"flood", "dam" + std::to_string(i % 7), "river" + std::to_string(i % 3)};
  }
  const Claims claims = claims_of(readings);
  Acquaintances acquaintances(claims);
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t a = 0; a < 60; ++a) {
      for (std::uint32_t b = 0; b < 60; ++b) {
        const Acquaintance right = acquaintance(claims, a, b);
        ASSERT_EQ(acquaintances.of(a, b).words, right.words) << a << ' ' << b;
        ASSERT_EQ(acquaintances.of(b, a).names, right.names) << a << ' ' << b;
      }
    }
  }
}

}  // namespace
}  // namespace figcheck::reconcile
