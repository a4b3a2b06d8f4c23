#include "reconcile/score.hpp"

namespace figcheck::reconcile {
namespace {

constexpr double agreeing_weights[] = {
#define FIGCHECK_FEATURE(name, agreeing, differing) agreeing,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
};
constexpr double differing_weights[] = {
#define FIGCHECK_FEATURE(name, agreeing, differing) differing,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
};

}  // namespace

double weight(Feature feature, bool differing) {
  return (differing ? differing_weights : agreeing_weights)[static_cast<std::size_t>(feature)];
}

double score(const Features& features) {
  const auto& weights = features[Feature::differs] > 0 ? differing_weights : agreeing_weights;
  double sum = 0;
  for (std::size_t i = 0; i < feature_count; ++i) sum += weights[i] * features.values[i];
  return sum;
}

}  // namespace figcheck::reconcile
