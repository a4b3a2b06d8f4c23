#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace figcheck::reconcile {

/// Disjoint sets of 0 … count-1, each known by its lowest member (Tarjan 1975, with path halving).
class DisjointSets {
 public:
  explicit DisjointSets(std::uint32_t count) : root_(count) { std::iota(root_.begin(), root_.end(), 0U); }

  /// The lowest member of the set that holds i.
  std::uint32_t root(std::uint32_t i) {
    while (root_[i] != i) i = root_[i] = root_[root_[i]];
    return i;
  }
  /// Puts the sets of a and b together; returns the lowest member of both.
  std::uint32_t join(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    return root_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> root_;
};

}  // namespace figcheck::reconcile
