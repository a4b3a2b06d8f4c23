#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "reconcile/constraints.hpp"

namespace figcheck::reconcile {

struct ScoredPair {
  std::uint32_t a = 0;  ///< a < b
  std::uint32_t b = 0;
  double score = 0;
};

/// Gives the score of two claims (a < b).
using PairScore = std::function<double(std::uint32_t, std::uint32_t)>;

/// Most pairs that are scored to tell whether two clusters belong together, in an input of so many claims; beyond it
/// the members are sampled evenly. From some 140,000 claims on it falls from 144 to 36: clusters of large inputs are
/// large, and what they cost would grow faster than the input.
std::size_t linkage_sample(std::size_t claims);

/// Mean score between the members of two clusters, of an even sample where they are more than `sample` pairs.
double linkage(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, std::size_t sample,
               const PairScore& score_of);

/// Groups 0 … count-1 by average linkage, best first: two clusters merge while the mean score between their members is
/// above `threshold` and nothing in `constraints` forbids it. `scorer` makes what gives the score of any pair, proposed
/// or not: one for each thread, in the thread that uses it. Claims that no pair above the threshold connects, not even
/// through others, are clustered apart, on all processors. Each cluster is sorted, the clusters are in order of their
/// first member. Ties go to the lower indices, so the result depends on the scores alone.
std::vector<std::vector<std::uint32_t>> cluster(std::uint32_t count, std::vector<ScoredPair> pairs,
                                                const Constraints& constraints, double threshold,
                                                const std::function<PairScore()>& scorer);

}  // namespace figcheck::reconcile
