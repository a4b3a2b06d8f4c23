#include "reconcile/counterpart.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "reconcile/agreement.hpp"
#include "reconcile/in_parallel.hpp"

namespace figcheck::reconcile {
namespace {

using ClusterPair = std::pair<std::uint32_t, std::uint32_t>;

/// How much a number must tell (Claim::information) to be no mere handful, which many things come in.
constexpr double telling = 0.3;

/// The articles of each cluster, copies counted once; sorted.
std::vector<std::uint32_t> articles_of(const Claims& claims, const std::vector<std::uint32_t>& members) {
  std::vector<std::uint32_t> articles;
  for (const std::uint32_t i : members) articles.push_back(claims.origin[claims.list[i].story]);
  std::sort(articles.begin(), articles.end());
  articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
  return articles;
}

bool share(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return std::any_of(a.begin(), a.end(), [&](std::uint32_t x) { return std::binary_search(b.begin(), b.end(), x); });
}

/// More members than this need no counterpart.
constexpr std::size_t most_members = 24;

/// Whether every figure of the one may be every figure of the other.
bool all_agree(const Claims& claims, const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return std::all_of(a.begin(), a.end(), [&](std::uint32_t x) {
    return std::all_of(b.begin(), b.end(), [&](std::uint32_t y) {
      const Claim &p = claims.list[x], &q = claims.list[y];
      return p.base == q.base && (same_number(p, q) || intersect(p.allowed, q.allowed));
    });
  });
}

bool tells(const Claims& claims, const std::vector<std::uint32_t>& members) {
  return std::any_of(members.begin(), members.end(), [&](std::uint32_t i) {
    const Claim& claim = claims.list[i];
    return claim.value && claim.information >= telling && claim.said->bound != Bound::vague;
  });
}

/// The two best scores of a cluster with others.
struct Best {
  double first = least_rival, second = least_rival;
  std::uint32_t with = 0;

  void take(double score, std::uint32_t other) {
    if (score > first) {
      second = first;
      first = score;
      with = other;
    } else if (score > second) {
      second = score;
    }
  }
};

}  // namespace

std::vector<std::vector<std::uint32_t>> join_counterparts(const Claims& claims,
                                                          std::vector<std::vector<std::uint32_t>> clusters,
                                                          const std::vector<ScoredPair>& pairs,
                                                          const Constraints& constraints,
                                                          const std::function<PairScore()>& scorer) {
  std::vector<std::uint32_t> of(claims.list.size());
  std::vector<std::vector<std::uint32_t>> articles;
  for (std::uint32_t c = 0; c < clusters.size(); ++c) {
    for (const std::uint32_t i : clusters[c]) of[i] = c;
    articles.push_back(articles_of(claims, clusters[c]));
  }
  std::vector<ClusterPair> forbidden;
  for (const auto& [a, b] : constraints.different) forbidden.emplace_back(std::minmax(of[a], of[b]));
  std::sort(forbidden.begin(), forbidden.end());
  std::vector<ClusterPair> met;
  for (const ScoredPair& pair : pairs) {
    const ClusterPair both = std::minmax(of[pair.a], of[pair.b]);
    if (both.first != both.second && clusters[both.first].size() <= most_members &&
        clusters[both.second].size() <= most_members)
      met.push_back(both);
  }
  std::sort(met.begin(), met.end());
  met.erase(std::unique(met.begin(), met.end()), met.end());
  std::erase_if(met, [&](const ClusterPair& pair) {
    return share(articles[pair.first], articles[pair.second]) ||
           std::binary_search(forbidden.begin(), forbidden.end(), pair);
  });
  std::vector<double> score(met.size());
  in_parallel(met.size(), parts_for(met.size()), [&](std::size_t begin, std::size_t end, std::size_t) {
    const PairScore score_of = scorer();
    for (std::size_t i = begin; i < end; ++i)
      score[i] = linkage(clusters[met[i].first], clusters[met[i].second], linkage_sample(claims.list.size()), score_of);
  });
  std::vector<Best> best(clusters.size());
  for (std::size_t i = 0; i < met.size(); ++i) {
    best[met[i].first].take(score[i], met[i].second);
    best[met[i].second].take(score[i], met[i].first);
  }
  // Each has one likest, so that no cluster is joined twice.
  for (const auto& [a, b] : met) {
    const Best &x = best[a], &y = best[b];
    const bool only = x.with == b && y.with == a && x.first > least_counterpart &&
                      x.first - std::max(x.second, y.second) >= counterpart_margin;
    if (!only || clusters[a].empty() || clusters[b].empty()) continue;
    const Claim &p = claims.list[clusters[a].front()], &q = claims.list[clusters[b].front()];
    if (claims.thread[p.story] != claims.thread[q.story] || !all_agree(claims, clusters[a], clusters[b]) ||
        !(tells(claims, clusters[a]) || tells(claims, clusters[b])))
      continue;
    clusters[a].insert(clusters[a].end(), clusters[b].begin(), clusters[b].end());
    std::sort(clusters[a].begin(), clusters[a].end());
    clusters[b].clear();
  }
  std::erase_if(clusters, [](const auto& members) { return members.empty(); });
  return clusters;
}

}  // namespace figcheck::reconcile
