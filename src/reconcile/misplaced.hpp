#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/cluster.hpp"
#include "reconcile/constraints.hpp"

namespace figcheck::reconcile {

/// How much more like another cluster's words than its own cluster's (in context score, each with the likest of other
/// texts) those of a figure must be for its number to be held against them. Its number speaks for its own cluster.
inline constexpr double misplaced_margin = 6;

/// Moves figures that are in a cluster for their number alone. A number printed for the wrong thing (a part's as the
/// whole's, another event's) is one that other figures have: it is grouped with them, although its sentence says, all
/// but the number, what several articles say of something else. Such a figure goes to those that say the same as it
/// does. `reworded` are the pairs of figures that differ in articles of one story, with their context scores where
/// these are same_wording (dissent.hpp) or more. What stays apart from its new cluster by `constraints`, or has another
/// figure of its article there, stays where it is. Near-linear in the pairs, and for each figure that is moved
/// linear in the two clusters.
std::vector<std::vector<std::uint32_t>> move_misplaced(const Claims& claims,
                                                       std::vector<std::vector<std::uint32_t>> clusters,
                                                       const std::vector<ScoredPair>& reworded,
                                                       const Constraints& constraints,
                                                       const std::function<PairScore()>& context);

}  // namespace figcheck::reconcile
