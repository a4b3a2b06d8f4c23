#include "reconcile/score.hpp"

#include <array>
#include <cstddef>

#include "reconcile/threshold.hpp"

namespace figcheck::reconcile {
namespace {

constexpr IdentityWeights fitted{{
#define FIGCHECK_FEATURE(name, agreeing, differing, context, meaning) agreeing,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
                                 },
                                 {
#define FIGCHECK_FEATURE(name, agreeing, differing, context, meaning) differing,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
                                 },
                                 {
#define FIGCHECK_FEATURE(name, agreeing, differing, context, meaning) context,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
                                 }};

/// Four sums side by side, added up at the end: one alone would wait for each addition before the next. The order is
/// fixed, and with it the last digit.
double sum_of(const Features& features, const IdentityWeights::Column& weights) {
  constexpr std::size_t lanes = 4;
  std::array<double, lanes> sums{};
  std::size_t i = 0;
  for (; i + lanes <= feature_count; i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane) sums[lane] += weights[i + lane] * features.values[i + lane];
  for (; i < feature_count; ++i) sums[i % lanes] += weights[i] * features.values[i];
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

}  // namespace

double IdentityWeights::score(const Features& features) const {
  return sum_of(features, features[Feature::differs] > 0 ? differing : agreeing);
}

double IdentityWeights::context_score(const Features& features) const { return sum_of(features, context); }

bool is_part_of_such(const Claim& part, const Claim& other) {
  if (part.whole_head == no_word || part.whole_class == 0 || other.said->relation == extract::Relation::subset)
    return false;
  const bool counts_the_whole = other.head == part.whole_head || (other.generic && part.whole_generic);
  const bool counts_the_part = other.head == part.head || (other.generic && part.generic);
  return counts_the_whole && !counts_the_part && other.event_class.id == part.whole_class &&
         part.event_class.id == part.whole_class;
}

double identity_score(const IdentityWeights& weights, const Features& features, const Claim& a, const Claim& b) {
  if (is_part_of_such(a, b) || is_part_of_such(b, a)) return incomparable;
  const double score = weights.score(features);
  // Its own words make every figure of a sentence like every other: two that differ are two things, unless two speakers
  // give them. Elsewhere an article that gives two numbers in one voice knows best what they are of: where its own
  // words do not make them one, no other article's do. So do two speakers who count the victims of two raids; but two
  // who differ over one closure may each say it in words of their own.
  const bool one_voice = a.said->source == b.said->source;
  const bool victims = is_fate(a.event_class) && is_fate(b.event_class);
  // What an article said first is a second number of the one thing.
  const bool left = a.said->superseded != b.said->superseded;
  const bool listed = features[Feature::same_sentence] > 0 && one_voice;
  const bool told_apart = score < 0 && (one_voice || victims);
  const bool two_things = !left && (told_apart || listed) && features[Feature::differs_here] > 0;
  return two_things ? incomparable : score;
}

const IdentityWeights& fitted_weights() { return fitted; }

}  // namespace figcheck::reconcile
