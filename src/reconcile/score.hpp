#pragma once

#include <array>

#include "reconcile/features.hpp"

namespace figcheck::reconcile {

/// What each feature adds to the log-odds that two claims state one quantity; see features.def.
struct IdentityWeights {
  using Column = std::array<double, feature_count>;
  Column agreeing{};   ///< where one value can satisfy both figures
  Column differing{};  ///< where none can
  Column context{};    ///< whatever the figures are: the words alone

  /// Log-odds that two claims state one quantity: the weighted sum of their features; above 0 means more likely than
  /// not.
  double score(const Features& features) const;
  /// The same by the words alone, whatever the numbers.
  double context_score(const Features& features) const;
  /// What one feature adds to the score, where the figures agree or where they differ.
  double weight(Feature feature, bool differs) const {
    return (differs ? differing : agreeing)[static_cast<std::size_t>(feature)];
  }
};

/// Those of features.def.
const IdentityWeights& fitted_weights();

}  // namespace figcheck::reconcile
