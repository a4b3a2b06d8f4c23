#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/cluster.hpp"
#include "reconcile/constraints.hpp"

namespace figcheck::reconcile {

/// Mean score of two clusters above which each may be the other's counterpart, though their words alone would not join
/// them.
inline constexpr double least_counterpart = -1.5;
/// By how much each must be liker the other than anything else is.
inline constexpr double counterpart_margin = 0.5;
/// Below which no pair says anything of who is whose counterpart.
inline constexpr double least_rival = least_counterpart - counterpart_margin;

/// Joins clusters whose figures agree and that have nobody else: where articles of one story say in other words what
/// came of something ("some 900 goats", "912 animals graze there"), each figure is still the only one that could be
/// the other's. Two clusters of different articles join where all their figures agree, some number of theirs is no
/// mere handful, and each is the other's likest by a margin. `pairs` are candidate pairs with their scores, down to
/// least_rival; `scorer` makes what gives the score of any pair, as for cluster(). Near-linear in the pairs.
std::vector<std::vector<std::uint32_t>> join_counterparts(const Claims& claims,
                                                          std::vector<std::vector<std::uint32_t>> clusters,
                                                          const std::vector<ScoredPair>& pairs,
                                                          const Constraints& constraints,
                                                          const std::function<PairScore()>& scorer);

}  // namespace figcheck::reconcile
