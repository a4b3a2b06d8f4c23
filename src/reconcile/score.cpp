#include "reconcile/score.hpp"

namespace figcheck::reconcile {
namespace {

constexpr double weights[] = {
#define FIGCHECK_FEATURE(name, weight) weight,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
};

}  // namespace

double weight(Feature feature) { return weights[static_cast<std::size_t>(feature)]; }

double score(const Features& features) {
  double sum = 0;
  for (std::size_t i = 0; i < feature_count; ++i) sum += weights[i] * features.values[i];
  return sum;
}

}  // namespace figcheck::reconcile
