#include "reconcile/acquaintance.hpp"

#include <algorithm>

namespace figcheck::reconcile {
namespace {

/// How many acquaintances are remembered: what a processor's own cache holds. More would be waited for in memory as
/// long as it takes to work them out.
constexpr int known_bits = 15;

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
  if (known_.empty()) known_.resize(std::size_t{1} << known_bits);
  // Fibonacci hashing (Knuth 6.4).
  const std::uint64_t hash = (std::uint64_t{a} << 32 | b) * 0x9e3779b97f4a7c15ULL;
  Known& known = known_[hash >> (64 - known_bits)];
  if (known.a != a || known.b != b) known = {a, b, acquaintance(claims_, a, b)};
  return known.acquaintance;
}

}  // namespace figcheck::reconcile
