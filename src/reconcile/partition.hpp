#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "reconcile/disjoint_sets.hpp"

namespace figcheck::reconcile {

/// Disjoint sets that know their members and what each member must not meet.
class Partition {
 public:
  explicit Partition(std::uint32_t count) : sets_(count), members_(count), foes_(count) {
    for (std::uint32_t i = 0; i < count; ++i) members_[i] = {i};
  }

  std::uint32_t root(std::uint32_t i) { return sets_.root(i); }
  const std::vector<std::uint32_t>& members(std::uint32_t root) const { return members_[root]; }

  void forbid(std::uint32_t a, std::uint32_t b) {
    foes_[a].push_back(b);
    foes_[b].push_back(a);
  }
  bool forbidden(std::uint32_t a, std::uint32_t b) {
    if (foes_[a].size() > foes_[b].size()) std::swap(a, b);
    return std::any_of(foes_[a].begin(), foes_[a].end(), [&](std::uint32_t foe) { return root(foe) == b; });
  }

  /// Joins two roots; returns the new one, the lower.
  std::uint32_t merge(std::uint32_t a, std::uint32_t b) {
    if (b < a) std::swap(a, b);
    const auto append = [](std::vector<std::uint32_t>& to, std::vector<std::uint32_t>& from) {
      if (to.size() < from.size()) to.swap(from);  // moves the shorter: n log n in all
      to.insert(to.end(), from.begin(), from.end());
      from = {};
    };
    append(members_[a], members_[b]);
    append(foes_[a], foes_[b]);
    return sets_.join(a, b);
  }

 private:
  DisjointSets sets_;
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<std::vector<std::uint32_t>> foes_;
};

}  // namespace figcheck::reconcile
