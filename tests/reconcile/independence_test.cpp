#include "reconcile/independence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::ElementsAre;

std::vector<std::uint64_t> signature(unsigned seed) {
  std::mt19937_64 random(seed);
  std::vector<std::uint64_t> hashes(64);
  for (std::uint64_t& hash : hashes) hash = random();
  return hashes;
}

TEST(Similarity, IsTheShareOfEqualPlaces) {
  const auto a = signature(1);
  auto b = a;
  for (std::size_t i = 0; i < 16; ++i) b[i] += 1;
  EXPECT_EQ(similarity(a, a), 1);
  EXPECT_EQ(similarity(a, b), 0.75);
  EXPECT_EQ(similarity(a, signature(2)), 0);
  EXPECT_EQ(similarity({}, {}), 0);
  EXPECT_EQ(similarity(a, {1, 2, 3}), 0);
}

TEST(Origins, NearCopiesHaveOneOriginAndOthersTheirOwn) {
  Reading first = article("a", day(1), {}), copy = article("b", day(1), {}), other = article("c", day(1), {}),
          brief = article("d", day(1), {});
  first.shingles = signature(1);
  copy.shingles = signature(1);
  for (std::size_t i = 0; i < 16; ++i) copy.shingles[4 * i + i % 4] += i % 2;  // an eighth of the text was edited
  other.shingles = signature(2);
  EXPECT_THAT(origins({&first, &other, &copy, &brief}), ElementsAre(0, 1, 0, 3));
}

TEST(Origins, TextsThatShareHalfAreNoCopies) {
  Reading first = article("a", day(1), {}), half = article("b", day(1), {});
  first.shingles = signature(1);
  half.shingles = signature(1);
  for (std::size_t i = 0; i < 32; ++i) half.shingles[i] += 1;
  EXPECT_THAT(origins({&first, &half}), ElementsAre(0, 1));
}

}  // namespace
}  // namespace figcheck::reconcile
