#include "reconcile/score.hpp"

#include <numeric>

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

double sum_of(const Features& features, const IdentityWeights::Column& weights) {
  return std::inner_product(weights.begin(), weights.end(), features.values.begin(), 0.0);
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
  // give them.
  const bool listed = features[Feature::same_sentence] > 0;
  const bool two_things =
      (score < 0 || listed) && features[Feature::differs_here] > 0 && a.said->source == b.said->source;
  return two_things ? incomparable : score;
}

const IdentityWeights& fitted_weights() { return fitted; }

}  // namespace figcheck::reconcile
