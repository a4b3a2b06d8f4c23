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

/// Whether a claim says that it is a part of such as the other counts: "of the 19 killed, 15 were civilians" is none of
/// the 15 killed of another day.
bool is_part_of_such(const Claim& part, const Claim& other);

/// The score by which figures are grouped: that of the weights, but `incomparable` (threshold.hpp) where one article
/// gives two numbers, in one voice or of the victims of something, and its words do not say that they are one: it
/// speaks of two things, and no third figure between the two may join them. So it is where one is a part of such as the
/// other counts.
double identity_score(const IdentityWeights& weights, const Features& features, const Claim& a, const Claim& b);

/// Those of features.def.
const IdentityWeights& fitted_weights();

}  // namespace figcheck::reconcile
