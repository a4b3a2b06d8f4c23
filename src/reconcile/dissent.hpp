#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/cluster.hpp"
#include "reconcile/constraints.hpp"

namespace figcheck::reconcile {

/// How many articles, copies counted once, must give a quantity before another that gives a different number can be
/// held against them.
inline constexpr std::size_t consensus_articles = 2;

/// How much more like the cluster's words than its own members' are (in context score, against their median) a
/// dissenter's must be: a number that differs is reason enough to doubt that the words are about the same thing.
inline constexpr double dissent_margin = 0.5;

/// Mean context score below which no words are like enough, however far apart the members' own are.
inline constexpr double least_context = 0.5;

/// Context score of two sentences that say the same but for the number. Where each figure of a dissenter has one so
/// like it among the others' (in the mean), other wordings of theirs are no matter.
inline constexpr double same_wording = 5;

/// Joins clusters that state one quantity with different numbers. Such pairs score low one by one, since most figures
/// that differ are of different things; but where several articles give a quantity one number, and another article
/// gives another in a like sentence and says nothing else of that quantity, it is the same quantity and one of them is
/// wrong. An article that already has a figure in the cluster is no dissenter. `pairs` are the scored candidate pairs
/// that differ; `context` makes what gives the score of a pair by its words, one for each thread. The likest words
/// first, ties by index. Near-linear in their number.
std::vector<std::vector<std::uint32_t>> join_dissent(const Claims& claims,
                                                     std::vector<std::vector<std::uint32_t>> clusters,
                                                     const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs,
                                                     const Constraints& constraints,
                                                     const std::function<PairScore()>& context);

}  // namespace figcheck::reconcile
