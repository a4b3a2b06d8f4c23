#pragma once

#include <cstdint>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// How likely it is that two articles are about one story, as log-odds, by the cosines of their telling words and of
/// the names beside their figures: a logistic regression over pairs of articles, made-up ones (bench/planted) of which
/// several stories are of one kind, and labelled ones.
double one_story(double words, double names);

/// What tells so much more that two articles are about two stories than that they have few names in common: that each has
/// several, and hardly one is the other's.
inline constexpr double of_other_names = 1.5;

/// The two cosines of a pair of articles.
struct Acquaintance {
  double words = 0;
  double names = 0;
  bool other_names = false;  ///< each has several names, and hardly one is the other's
  double one_story() const { return reconcile::one_story(words, names) - (other_names ? of_other_names : 0); }
};
Acquaintance acquaintance(const Claims& claims, std::uint32_t story_a, std::uint32_t story_b);

}  // namespace figcheck::reconcile
