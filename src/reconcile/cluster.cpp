#include "reconcile/cluster.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>
#include <unordered_map>

namespace figcheck::reconcile {
namespace {

/// Disjoint sets that know their members and what each member must not meet.
class Partition {
 public:
  explicit Partition(std::uint32_t count) : root_(count), members_(count), foes_(count) {
    std::iota(root_.begin(), root_.end(), 0U);
    for (std::uint32_t i = 0; i < count; ++i) members_[i] = {i};
  }

  std::uint32_t root(std::uint32_t i) {
    while (root_[i] != i) i = root_[i] = root_[root_[i]];
    return i;
  }
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
    root_[b] = a;
    return a;
  }

 private:
  std::vector<std::uint32_t> root_;
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<std::vector<std::uint32_t>> foes_;
};

struct Edge {
  double score;
  std::uint32_t a, b;          // roots when it was weighed
  std::size_t size_a, size_b;  // and how many members they had

  bool operator<(const Edge& other) const {  // the queue gives the greatest: the best score, then the lowest indices
    if (score != other.score) return score < other.score;
    if (a != other.a) return a > other.a;
    return b > other.b;
  }
};

/// Whether a mean over `then` members may stand for one over `now`: a large cluster that grew by an eighth has the same
/// mean but for a little, and need not be weighed anew for each member that it gains.
bool still_holds(std::size_t then, std::size_t now) { return now <= then + then / 8; }

}  // namespace

double linkage(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b,
               const std::function<double(std::uint32_t, std::uint32_t)>& score_of) {
  std::size_t from_a = a.size(), from_b = b.size();
  if (from_a * from_b > linkage_sample) {
    const auto side = static_cast<std::size_t>(std::sqrt(static_cast<double>(linkage_sample)));
    from_a = std::min(from_a, std::max(side, linkage_sample / from_b));
    from_b = std::min(from_b, std::max<std::size_t>(1, linkage_sample / from_a));
  }
  double sum = 0;
  for (std::size_t i = 0; i < from_a; ++i) {
    const std::uint32_t x = a[i * a.size() / from_a];
    for (std::size_t j = 0; j < from_b; ++j) {
      const std::uint32_t y = b[j * b.size() / from_b];
      sum += score_of(std::min(x, y), std::max(x, y));
    }
  }
  return sum / static_cast<double>(from_a * from_b);
}

std::vector<std::vector<std::uint32_t>> cluster(std::uint32_t count, std::vector<ScoredPair> pairs,
                                                const Constraints& constraints, double threshold,
                                                const std::function<double(std::uint32_t, std::uint32_t)>& score_of) {
  Partition partition(count);
  // The sizes at which two clusters were last weighed: many edges join them, and one weighing is enough.
  std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>> weighed;
  for (const auto& [a, b] : constraints.different) partition.forbid(a, b);
  for (const auto& [a, b] : constraints.same) {
    const std::uint32_t x = partition.root(a), y = partition.root(b);
    if (x != y && !partition.forbidden(x, y)) partition.merge(x, y);
  }

  std::priority_queue<Edge> queue;
  for (const ScoredPair& pair : pairs) {
    if (pair.score > threshold) queue.push({pair.score, pair.a, pair.b, 1, 1});
  }
  // A cluster's growth makes what was weighed before stale: it is weighed anew when it comes up, and only then.
  while (!queue.empty()) {
    const Edge edge = queue.top();
    queue.pop();
    const std::uint32_t a = std::min(partition.root(edge.a), partition.root(edge.b));
    const std::uint32_t b = std::max(partition.root(edge.a), partition.root(edge.b));
    if (a == b || partition.forbidden(a, b)) continue;
    const std::size_t size_a = partition.members(a).size(), size_b = partition.members(b).size();
    if (edge.a == a && edge.b == b && still_holds(edge.size_a, size_a) && still_holds(edge.size_b, size_b)) {
      partition.merge(a, b);
      continue;
    }
    const auto [last, first_time] = weighed.try_emplace((std::uint64_t{a} << 32) | b, size_a, size_b);
    if (!first_time && still_holds(last->second.first, size_a) && still_holds(last->second.second, size_b)) continue;
    last->second = {size_a, size_b};
    const double now = linkage(partition.members(a), partition.members(b), score_of);
    if (now > threshold) queue.push({now, a, b, size_a, size_b});
  }

  std::vector<std::vector<std::uint32_t>> clusters;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (partition.root(i) != i) continue;
    std::vector<std::uint32_t> members = partition.members(i);
    std::sort(members.begin(), members.end());
    clusters.push_back(std::move(members));
  }
  return clusters;
}

}  // namespace figcheck::reconcile
