#include "reconcile/acquaintance.hpp"

#include <algorithm>
#include <bit>

namespace figcheck::reconcile {
namespace {

/// How many acquaintances are remembered: what a processor's own cache holds. More would be waited for in memory as
/// long as it takes to work them out.
constexpr int known_bits = 15;

/// Two articles about floods have so much in common whether it is one flood or two: only names take them further.
constexpr double words_of_a_kind = 0.25;

/// So many names, or more, tell by what they lack.
constexpr std::size_t several_names = 4;
/// A cosine of names below which what is common is of the kind of a surname or an agency.
constexpr double hardly_one = 0.02;

constexpr double of_words = 13.0;

}  // namespace

double one_story(double words, double names) {
  return of_words * std::min(words, words_of_a_kind) + 21.5 * names - 4.2;
}

double of_further_words(double words) { return of_words * std::max(words - words_of_a_kind, 0.0); }

bool have_other_names(std::size_t names_a, std::size_t names_b, double cosine) {
  return std::min(names_a, names_b) >= several_names && cosine < hardly_one;
}

Acquaintance acquaintance(const Claims& claims, std::uint32_t a, std::uint32_t b) {
  if (a == b) return {1, 1, false};
  const WordSet &names_a = claims.story_names[a], &names_b = claims.story_names[b];
  const double names = cosine(names_a, names_b, claims.story_weights);
  return {cosine(claims.stories[a], claims.stories[b], claims.story_weights), names,
          have_other_names(names_a.size(), names_b.size(), names)};
}

Acquaintance Acquaintances::of(std::uint32_t story_a, std::uint32_t story_b) {
  if (story_a == story_b) return {1, 1, false};
  const auto [a, b] = std::minmax(story_a, story_b);
  if (known_.empty()) {
    // A few articles have few pairs: no table need be larger than all of them.
    const std::uint64_t stories = claims_.stories.size();
    bits_ = std::min(known_bits, static_cast<int>(std::bit_width(stories * stories)));
    known_.resize(std::size_t{1} << bits_);
  }
  // Fibonacci hashing (Knuth 6.4).
  const std::uint64_t hash = (std::uint64_t{a} << 32 | b) * 0x9e3779b97f4a7c15ULL;
  Known& known = known_[hash >> (64 - bits_)];
  if (known.a != a || known.b != b) known = {a, b, acquaintance(claims_, a, b)};
  return known.acquaintance;
}

}  // namespace figcheck::reconcile
