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
  std::uint32_t a, b;                  // roots when it was weighed
  std::uint32_t version_a, version_b;  // how often they had grown by then

  bool operator<(const Edge& other) const {  // the queue gives the greatest: the best score, then the lowest indices
    if (score != other.score) return score < other.score;
    if (a != other.a) return a > other.a;
    return b > other.b;
  }
};

/// Mean score between the members of two clusters, of an even sample where they are many.
double linkage(std::vector<std::uint32_t> a, std::vector<std::uint32_t> b,
               const std::function<double(std::uint32_t, std::uint32_t)>& score_of) {
  const auto side = static_cast<std::size_t>(std::sqrt(static_cast<double>(linkage_sample)));
  const auto sample = [](std::vector<std::uint32_t>& of, std::size_t most) {
    std::sort(of.begin(), of.end());
    if (of.size() <= most) return;
    std::vector<std::uint32_t> some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(of[i * of.size() / most]);
    of.swap(some);
  };
  if (a.size() * b.size() > linkage_sample) {
    sample(a, std::max(side, linkage_sample / b.size()));
    sample(b, linkage_sample / a.size());
  }
  double sum = 0;
  for (const std::uint32_t i : a) {
    for (const std::uint32_t j : b) sum += score_of(std::min(i, j), std::max(i, j));
  }
  return sum / static_cast<double>(a.size() * b.size());
}

}  // namespace

std::vector<std::vector<std::uint32_t>> cluster(std::uint32_t count, std::vector<ScoredPair> pairs,
                                                const Constraints& constraints, double threshold,
                                                const std::function<double(std::uint32_t, std::uint32_t)>& score_of) {
  Partition partition(count);
  std::vector<std::uint32_t> version(count, 0);
  // The versions at which two clusters were last weighed: many edges join them, and one weighing is enough.
  std::unordered_map<std::uint64_t, std::uint64_t> weighed;
  for (const auto& [a, b] : constraints.different) partition.forbid(a, b);
  for (const auto& [a, b] : constraints.same) {
    const std::uint32_t x = partition.root(a), y = partition.root(b);
    if (x != y && !partition.forbidden(x, y)) ++version[partition.merge(x, y)];
  }

  std::priority_queue<Edge> queue;
  for (const ScoredPair& pair : pairs) {
    if (pair.score > threshold) queue.push({pair.score, pair.a, pair.b, 0, 0});
  }
  // A cluster's growth makes what was weighed before stale: it is weighed anew when it comes up, and only then.
  while (!queue.empty()) {
    const Edge edge = queue.top();
    queue.pop();
    const std::uint32_t a = std::min(partition.root(edge.a), partition.root(edge.b));
    const std::uint32_t b = std::max(partition.root(edge.a), partition.root(edge.b));
    if (a == b || partition.forbidden(a, b)) continue;
    const bool fresh = edge.a == a && edge.b == b && edge.version_a == version[a] && edge.version_b == version[b];
    if (!fresh) {
      const std::uint64_t versions = (std::uint64_t{version[a]} << 32) | version[b];
      const auto [last, first_time] = weighed.try_emplace((std::uint64_t{a} << 32) | b, versions);
      if (!first_time && last->second == versions) continue;
      last->second = versions;
      const double now = linkage(partition.members(a), partition.members(b), score_of);
      if (now > threshold) queue.push({now, a, b, version[a], version[b]});
      continue;
    }
    ++version[partition.merge(a, b)];
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
