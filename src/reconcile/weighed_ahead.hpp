#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "reconcile/cluster.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/partition.hpp"

namespace figcheck::reconcile {

/// Fewer linkages than this are not worth a thread.
inline constexpr std::size_t worth_threads = 8;

/// Linkages weighed ahead of their turn, on several threads. Clusters only grow, so that its lowest member and its size
/// tell whether a cluster is still the one that was weighed; one that has grown since is weighed anew in its turn.
class WeighedAhead {
 public:
  /// What each thread scores with.
  WeighedAhead(std::vector<PairScore> scores, std::size_t sample) : scores_(std::move(scores)), sample_(sample) {}

  void plan(std::uint32_t a, std::uint32_t b, std::size_t size_a, std::size_t size_b) {
    const auto [at, fresh] = place_.try_emplace((std::uint64_t{a} << 32) | b, planned_.size());
    if (fresh) planned_.push_back({a, b, size_a, size_b, 0});
  }
  /// Weighs all that is planned and nothing else; forgets what was weighed before.
  void weigh(const Partition& partition) {
    if (planned_.size() < worth_threads) return clear();
    std::atomic<std::size_t> threads{0};
    one_by_one(planned_.size(), scores_.size(), [&] {
      return [&, &score_of = scores_[threads++]](std::size_t i) {
        Planned& each = planned_[i];
        each.linkage = linkage(partition.members(each.a), partition.members(each.b), sample_, score_of);
      };
    });
  }
  std::optional<double> linkage_of(std::uint32_t a, std::uint32_t b, std::size_t size_a, std::size_t size_b) const {
    const auto found = place_.find((std::uint64_t{a} << 32) | b);
    if (found == place_.end()) return std::nullopt;
    const Planned& each = planned_[found->second];
    return each.size_a == size_a && each.size_b == size_b ? std::optional(each.linkage) : std::nullopt;
  }
  void clear() {
    planned_.clear();
    place_.clear();
  }
  bool threaded() const { return scores_.size() > 1; }

 private:
  struct Planned {
    std::uint32_t a, b;
    std::size_t size_a, size_b;
    double linkage;
  };

  std::vector<PairScore> scores_;
  std::size_t sample_;
  std::vector<Planned> planned_;
  std::unordered_map<std::uint64_t, std::size_t> place_;
};

}  // namespace figcheck::reconcile
