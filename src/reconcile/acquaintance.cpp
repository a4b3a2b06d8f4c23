#include "reconcile/acquaintance.hpp"

namespace figcheck::reconcile {

double one_story(double words, double names) { return 14.9 * words + 10.9 * names - 6.17; }

Acquaintance acquaintance(const Claims& claims, std::uint32_t a, std::uint32_t b) {
  if (a == b) return {1, 1};
  return {plain_cosine(claims.stories[a], claims.stories[b]),
          plain_cosine(claims.story_names[a], claims.story_names[b])};
}

}  // namespace figcheck::reconcile
