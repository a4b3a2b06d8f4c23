#include "reconcile/acquaintance.hpp"

#include <algorithm>
#include <bit>

namespace figcheck::reconcile {
namespace {

/// How many acquaintances are remembered for each article, and in all.
constexpr std::size_t known_of_each = 16, most_known = std::size_t{1} << 20;

}  // namespace

double one_story(double words, double names) { return 14.9 * words + 10.9 * names - 6.17; }

Acquaintance acquaintance(const Claims& claims, std::uint32_t a, std::uint32_t b) {
  if (a == b) return {1, 1};
  return {plain_cosine(claims.stories[a], claims.stories[b]),
          plain_cosine(claims.story_names[a], claims.story_names[b])};
}

Acquaintance Acquaintances::of(std::uint32_t story_a, std::uint32_t story_b) {
  if (story_a == story_b) return {1, 1};
  const auto [a, b] = std::minmax(story_a, story_b);
  if (known_.empty()) {
    known_.resize(std::bit_ceil(std::clamp(claims_.stories.size() * known_of_each, std::size_t{2}, most_known)));
    shift_ = 64 - std::countr_zero(known_.size());
  }
  // Fibonacci hashing (Knuth 6.4).
  const std::uint64_t hash = (std::uint64_t{a} << 32 | b) * 0x9e3779b97f4a7c15ULL;
  Known& known = known_[hash >> shift_];
  if (known.a != a || known.b != b) known = {a, b, acquaintance(claims_, a, b)};
  return known.acquaintance;
}

}  // namespace figcheck::reconcile
