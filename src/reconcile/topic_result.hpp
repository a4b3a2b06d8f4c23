#pragma once

#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/judged_quantity.hpp"
#include "reconcile/quantity.hpp"
#include "reconcile/score.hpp"

namespace figcheck::reconcile {

/// What comes of the articles of one topic (topic.hpp), or of several.
struct TopicResult {
  std::vector<Quantity> quantities;  ///< in no order that means anything
  Voices voices;
};

/// Groups the assertions of one topic's articles into quantities and judges each: the same as reconcile() on them and
/// any others of the press; `prior` is story_prior.hpp's. Member::reading is an index into `readings`. Candidates come
/// from an index: never all pairs.
TopicResult reconcile_topic(const std::vector<const extract::Reading*>& readings,
                            const IdentityWeights& weights = fitted_weights(), double prior = 0);

/// Puts what comes of one topic behind what came of others.
void append(TopicResult& to, TopicResult&& from);

}  // namespace figcheck::reconcile
