#include "reconcile/acquaintance.hpp"

#include <algorithm>

namespace figcheck::reconcile {
namespace {

/// Two articles about floods have so much in common whether it is one flood or two: only names take them further.
constexpr double words_of_a_kind = 0.25;

}  // namespace

double one_story(double words, double names) {
  return 13.0 * std::min(words, words_of_a_kind) + 21.5 * names - 4.2;
}

Acquaintance acquaintance(const Claims& claims, std::uint32_t a, std::uint32_t b) {
  if (a == b) return {1, 1};
  return {cosine(claims.stories[a], claims.stories[b], claims.story_weights),
          cosine(claims.story_names[a], claims.story_names[b], claims.story_weights)};
}

}  // namespace figcheck::reconcile
