#include "reconcile/cluster.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <optional>
#include <queue>
#include <span>
#include <tuple>
#include <unordered_map>

#include "reconcile/disjoint_sets.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/partition.hpp"
#include "reconcile/weighed_ahead.hpp"

namespace figcheck::reconcile {
namespace {

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
  std::span<ScoredPair> pairs;            // in any order
  std::span<const std::pair<std::uint32_t, std::uint32_t>> same, different;
};

using Clusters = std::vector<std::vector<std::uint32_t>>;

/// How many edges are looked at at once for what must be weighed, where several threads weigh.
constexpr std::size_t looked_ahead = 512;

/// Puts pairs into the order in which they are to be taken, on so many threads.
void sort_best_first(std::span<ScoredPair> pairs, std::size_t threads) {
  const auto better = [](const ScoredPair& x, const ScoredPair& y) {
    return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
  };
  const auto at = [&](std::size_t part) {
    return pairs.begin() + static_cast<std::ptrdiff_t>(pairs.size() * part / threads);
  };
  in_parallel(threads, threads,
              [&](std::size_t, std::size_t, std::size_t part) { std::sort(at(part), at(part + 1), better); });
  for (std::size_t part = 1; part < threads; ++part) std::inplace_merge(pairs.begin(), at(part), at(part + 1), better);
}

/// Clusters one component, as cluster() says, and appends its clusters; with several scorers on as many threads.
void cluster_component(const Component& component, const std::vector<std::uint32_t>& place, double threshold,
                       std::size_t sample, const std::vector<PairScore>& scorers, Clusters& clusters) {
  const std::span<const std::uint32_t> claims = component.claims;
  if (claims.size() == 1) {
    clusters.push_back({claims.front()});
    return;
  }
  Partition partition(static_cast<std::uint32_t>(claims.size()));
  std::vector<PairScore> scores;
  for (const PairScore& score_of : scorers)
    scores.push_back([&](std::uint32_t a, std::uint32_t b) { return score_of(claims[a], claims[b]); });
  WeighedAhead ahead(scores, sample);
  // The sizes at which two clusters were last weighed: many edges join them, and one weighing is enough.
  std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>> weighed;
  for (const auto& [a, b] : component.different) partition.forbid(place[a], place[b]);
  for (const auto& [a, b] : component.same) {
    const std::uint32_t x = partition.root(place[a]), y = partition.root(place[b]);
    if (x != y && !partition.forbidden(x, y)) partition.merge(x, y);
  }

  // Edges as they came, best first, and those that were weighed anew: together they are the queue.
  sort_best_first(component.pairs, scores.size());
  std::size_t fresh = 0;
  std::priority_queue<Edge> queue;
  const auto take_next = [&]() -> std::optional<Edge> {
    std::optional<Edge> edge;
    if (fresh < component.pairs.size()) {
      const ScoredPair& pair = component.pairs[fresh];
      edge = Edge{pair.score, place[pair.a], place[pair.b], 1, 1};
    }
    if (queue.empty() || (edge && queue.top() < *edge)) {
      ++fresh;
    } else {
      edge = queue.top();
      queue.pop();
    }
    return edge;
  };
  const auto is_current = [](const Edge& edge, std::uint32_t a, std::uint32_t b, std::size_t size_a,
                             std::size_t size_b) {
    return edge.a == a && edge.b == b && still_holds(edge.size_a, size_a) && still_holds(edge.size_b, size_b);
  };
  const auto was_weighed = [&](std::uint32_t a, std::uint32_t b, std::size_t size_a, std::size_t size_b) {
    const auto last = weighed.find((std::uint64_t{a} << 32) | b);
    return last != weighed.end() && still_holds(last->second.first, size_a) && still_holds(last->second.second, size_b);
  };
  const auto roots_of = [&](const Edge& edge) {
    return std::pair<std::uint32_t, std::uint32_t>(std::minmax({partition.root(edge.a), partition.root(edge.b)}));
  };
  // The next edges, best first. Those that come into the queue meanwhile may be better.
  std::vector<Edge> next;
  std::size_t done = 0;
  const auto look_ahead = [&] {
    next.clear();
    done = 0;
    for (const std::size_t most = ahead.threaded() ? looked_ahead : 1; next.size() < most;) {
      const std::optional<Edge> edge = take_next();
      if (!edge) break;
      next.push_back(*edge);
    }
    if (!ahead.threaded()) return;
    ahead.clear();
    for (const Edge& edge : next) {
      const auto [a, b] = roots_of(edge);
      if (a == b || partition.forbidden(a, b)) continue;
      const std::size_t size_a = partition.members(a).size(), size_b = partition.members(b).size();
      if (!is_current(edge, a, b, size_a, size_b) && !was_weighed(a, b, size_a, size_b))
        ahead.plan(a, b, size_a, size_b);
    }
    ahead.weigh(partition);
  };
  // A cluster's growth makes what was weighed before stale: it is weighed anew when it comes up, and only then.
  for (;;) {
    if (done == next.size()) look_ahead();
    if (next.empty()) break;
    Edge edge = next[done];
    if (!queue.empty() && edge < queue.top()) {
      edge = queue.top();
      queue.pop();
    } else {
      ++done;
    }
    const auto [a, b] = roots_of(edge);
    if (a == b || partition.forbidden(a, b)) continue;
    const std::size_t size_a = partition.members(a).size(), size_b = partition.members(b).size();
    if (is_current(edge, a, b, size_a, size_b)) {
      partition.merge(a, b);
      continue;
    }
    if (was_weighed(a, b, size_a, size_b)) continue;
    weighed[(std::uint64_t{a} << 32) | b] = {size_a, size_b};
    const std::optional<double> known = ahead.linkage_of(a, b, size_a, size_b);
    const double now = known ? *known : linkage(partition.members(a), partition.members(b), sample, scores.front());
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

std::size_t linkage_sample(std::size_t claims) {
  constexpr std::size_t budget = 20'000'000, least = 36, most = 144;
  return std::clamp(budget / (claims + 1), least, most);
}

double linkage(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, std::size_t sample,
               const PairScore& score_of) {
  std::size_t from_a = a.size(), from_b = b.size();
  if (from_a * from_b > sample) {
    const auto side = static_cast<std::size_t>(std::sqrt(static_cast<double>(sample)));
    from_a = std::min(from_a, std::max(side, sample / from_b));
    from_b = std::min(from_b, std::max<std::size_t>(1, sample / from_a));
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
  const auto component_at = [&](std::uint32_t k) -> Component {
    const auto part = [k](auto& all, const std::vector<std::size_t>& at) {
      return std::span(all).subspan(at[k], at[k + 1] - at[k]);
    };
    return {part(claims, claims_at), part(pairs, pairs_at), part(same, same_at), part(different, different_at)};
  };
  const std::size_t sample = linkage_sample(count);
  std::vector<Clusters> found(components);
  const std::size_t threads = parts_for(pairs.size());
  // One that is much of all is shared by the threads; of the rest each takes one after the other.
  std::size_t shared = 0;
  if (threads > 1) {
    std::vector<PairScore> scorers;
    for (std::size_t thread = 0; thread < threads; ++thread) scorers.push_back(scorer());
    for (; shared < components && component_at(order[shared]).pairs.size() > pairs.size() / (4 * threads); ++shared)
      cluster_component(component_at(order[shared]), place, threshold, sample, scorers, found[order[shared]]);
  }
  one_by_one(components - shared, threads, [&] {
    return [&, scorers = std::vector<PairScore>{scorer()}](std::size_t i) {
      const std::uint32_t k = order[shared + i];
      cluster_component(component_at(k), place, threshold, sample, scorers, found[k]);
    };
  });
  Clusters clusters;
  for (Clusters& some : found) std::move(some.begin(), some.end(), std::back_inserter(clusters));
  std::sort(clusters.begin(), clusters.end(), [](const auto& a, const auto& b) { return a.front() < b.front(); });
  return clusters;
}

}  // namespace figcheck::reconcile
