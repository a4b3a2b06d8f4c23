#include "reconcile/score.hpp"

namespace figcheck::reconcile {
namespace {

constexpr double agreeing_weights[] = {
#define FIGCHECK_FEATURE(name, agreeing, differing, context) agreeing,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
};
constexpr double differing_weights[] = {
#define FIGCHECK_FEATURE(name, agreeing, differing, context) differing,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
};

constexpr double context_weights[] = {
#define FIGCHECK_FEATURE(name, agreeing, differing, context) context,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
};

template <class Weights>
double sum_of(const Features& features, const Weights& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < feature_count; ++i) sum += weights[i] * features.values[i];
  return sum;
}

}  // namespace

double weight(Feature feature, bool differing) {
  return (differing ? differing_weights : agreeing_weights)[static_cast<std::size_t>(feature)];
}

double score(const Features& features) {
  return sum_of(features, features[Feature::differs] > 0 ? differing_weights : agreeing_weights);
}

double context_score(const Features& features) { return sum_of(features, context_weights); }

}  // namespace figcheck::reconcile
