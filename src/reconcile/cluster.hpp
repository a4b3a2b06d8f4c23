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

/// Most pairs that are scored to tell whether two clusters belong together; beyond it the members are sampled evenly.
inline constexpr std::size_t linkage_sample = 144;

/// Mean score between the members of two clusters, of an even sample where they are many.
double linkage(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b,
               const std::function<double(std::uint32_t, std::uint32_t)>& score_of);

/// Groups 0 … count-1 by average linkage, best first: two clusters merge while the mean score between their members is
/// above `threshold` and nothing in `constraints` forbids it. `score_of` gives the score of any pair (a < b), proposed
/// or not. Each cluster is sorted, the clusters are in order of their first member. Ties go to the lower indices, so
/// the result depends on the scores alone.
std::vector<std::vector<std::uint32_t>> cluster(std::uint32_t count, std::vector<ScoredPair> pairs,
                                                const Constraints& constraints, double threshold,
                                                const std::function<double(std::uint32_t, std::uint32_t)>& score_of);

}  // namespace figcheck::reconcile
