#include "reconcile/cluster.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <queue>
#include <span>
#include <unordered_map>

#include "reconcile/disjoint_sets.hpp"
#include "reconcile/in_parallel.hpp"

namespace figcheck::reconcile {
namespace {

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

struct Edge {
  double score;
  std::uint32_t a, b;            // roots when it was weighed
  std::uint32_t size_a, size_b;  // and how many members they had

  bool operator<(const Edge& other) const {  // the queue gives the greatest: the best score, then the lowest indices
    if (score != other.score) return score < other.score;
    if (a != other.a) return a > other.a;
    return b > other.b;
  }
};

/// Whether a mean over `then` members may stand for one over `now`: a large cluster that grew by an eighth has the same
/// mean but for a little, and need not be weighed anew for each member that it gains.
bool still_holds(std::size_t then, std::size_t now) { return now <= then + then / 8; }

/// Claims that pairs above the threshold or constraints connect, directly or through others: all that one of them can
/// ever be grouped with. Within it claims go by their place in `claims`, so that their order is that of the whole.
struct Component {
  std::span<const std::uint32_t> claims;  // in order
  std::span<const ScoredPair> pairs;
  std::span<const std::pair<std::uint32_t, std::uint32_t>> same, different;
};

using Clusters = std::vector<std::vector<std::uint32_t>>;

/// Clusters one component, as cluster() says, and appends its clusters.
void cluster_component(const Component& component, const std::vector<std::uint32_t>& place, double threshold,
                       const PairScore& score_of, Clusters& clusters) {
  const std::span<const std::uint32_t> claims = component.claims;
  if (claims.size() == 1) {
    clusters.push_back({claims.front()});
    return;
  }
  Partition partition(static_cast<std::uint32_t>(claims.size()));
  const auto score = [&](std::uint32_t a, std::uint32_t b) { return score_of(claims[a], claims[b]); };
  // The sizes at which two clusters were last weighed: many edges join them, and one weighing is enough.
  std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>> weighed;
  for (const auto& [a, b] : component.different) partition.forbid(place[a], place[b]);
  for (const auto& [a, b] : component.same) {
    const std::uint32_t x = partition.root(place[a]), y = partition.root(place[b]);
    if (x != y && !partition.forbidden(x, y)) partition.merge(x, y);
  }

  std::vector<Edge> edges;
  edges.reserve(component.pairs.size());
  for (const ScoredPair& pair : component.pairs) edges.push_back({pair.score, place[pair.a], place[pair.b], 1, 1});
  std::priority_queue<Edge> queue(std::less<Edge>{}, std::move(edges));
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
    const double now = linkage(partition.members(a), partition.members(b), score);
    if (now > threshold)
      queue.push({now, a, b, static_cast<std::uint32_t>(size_a), static_cast<std::uint32_t>(size_b)});
  }

  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (partition.root(i) != i) continue;
    std::vector<std::uint32_t> members = partition.members(i);
    std::sort(members.begin(), members.end());
    for (std::uint32_t& member : members) member = claims[member];
    clusters.push_back(std::move(members));
  }
}

/// Puts what belongs to component k in front of what belongs to k + 1, in the order given, and says where each begins.
template <class Item, class ComponentOf>
std::vector<std::size_t> sort_by_component(std::vector<Item>& items, std::size_t components, const ComponentOf& of) {
  std::vector<std::size_t> begin(components + 1, 0);
  for (const Item& item : items) ++begin[of(item) + 1];
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
  std::vector<Item> sorted(items.size());
  for (const Item& item : items) sorted[next[of(item)]++] = item;
  items = std::move(sorted);
  return begin;
}

}  // namespace

double linkage(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, const PairScore& score_of) {
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
                                                const std::function<PairScore()>& scorer) {
  std::erase_if(pairs, [&](const ScoredPair& pair) { return !(pair.score > threshold); });
  DisjointSets sets(count);
  for (const ScoredPair& pair : pairs) sets.join(pair.a, pair.b);
  for (const auto& [a, b] : constraints.same) sets.join(a, b);
  // Components are numbered in the order of their first claim.
  std::vector<std::uint32_t> component(count), place(count), claims(count);
  std::uint32_t components = 0;
  for (std::uint32_t i = 0; i < count; ++i) component[i] = sets.root(i) == i ? components++ : component[sets.root(i)];
  std::iota(claims.begin(), claims.end(), 0U);
  const auto claims_at = sort_by_component(claims, components, [&](std::uint32_t i) { return component[i]; });
  for (std::size_t i = 0; i < count; ++i)
    place[claims[i]] = static_cast<std::uint32_t>(i - claims_at[component[claims[i]]]);
  const auto pairs_at = sort_by_component(pairs, components, [&](const ScoredPair& pair) { return component[pair.a]; });
  const auto of_first = [&](const auto& pair) { return component[pair.first]; };
  auto same = constraints.same, different = constraints.different;
  std::erase_if(different, [&](const auto& pair) { return component[pair.first] != component[pair.second]; });
  const auto same_at = sort_by_component(same, components, of_first);
  const auto different_at = sort_by_component(different, components, of_first);

  // The dearest first: the last to be taken should be short.
  std::vector<std::uint32_t> order(components);
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return pairs_at[a + 1] - pairs_at[a] > pairs_at[b + 1] - pairs_at[b];
  });
  std::vector<Clusters> found(components);
  one_by_one(components, parts_for(pairs.size()), [&] {
    return [&, score_of = scorer()](std::size_t i) {
      const std::uint32_t k = order[i];
      const auto part = [k](const auto& all, const std::vector<std::size_t>& at) {
        return std::span(all).subspan(at[k], at[k + 1] - at[k]);
      };
      cluster_component(
          {part(claims, claims_at), part(pairs, pairs_at), part(same, same_at), part(different, different_at)}, place,
          threshold, score_of, found[k]);
    };
  });
  Clusters clusters;
  for (Clusters& some : found) std::move(some.begin(), some.end(), std::back_inserter(clusters));
  std::sort(clusters.begin(), clusters.end(), [](const auto& a, const auto& b) { return a.front() < b.front(); });
  return clusters;
}

}  // namespace figcheck::reconcile
