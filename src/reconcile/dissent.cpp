#include "reconcile/dissent.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>
#include <utility>

#include "reconcile/acquaintance.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/thread.hpp"

namespace figcheck::reconcile {
namespace {

/// Sorts, and drops repeats.
template <class Item>
void in_order(std::vector<Item>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// The texts that a cluster's members come from, copies counted once; sorted.
using Stories = std::vector<std::uint32_t>;

Stories stories_of(const Claims& claims, const std::vector<std::uint32_t>& members) {
  Stories stories;
  for (const std::uint32_t i : members) stories.push_back(claims.origin[claims.list[i].story]);
  in_order(stories);
  return stories;
}

bool share(const Stories& a, const Stories& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) return true;
    if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return false;
}

/// How like each other the words of a cluster's members are: the median of each member's mean score with the others, of
/// an even sample where they are many. Copies of one text are as like as can be and say nothing of how others would
/// word it.
double cohesion(const Claims& claims, const std::vector<std::uint32_t>& members, const PairScore& context_of) {
  const auto sample = static_cast<std::size_t>(std::sqrt(static_cast<double>(linkage_sample(claims.list.size()))));
  const std::size_t count = std::min(members.size(), sample);
  std::vector<double> means;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t x = members[i * members.size() / count];
    double sum = 0;
    std::size_t others = 0;
    for (std::size_t j = 0; j < count; ++j) {
      const std::uint32_t y = members[j * members.size() / count];
      if (claims.origin[claims.list[x].story] == claims.origin[claims.list[y].story]) continue;
      sum += context_of(std::min(x, y), std::max(x, y));
      ++others;
    }
    if (others > 0) means.push_back(sum / static_cast<double>(others));
  }
  if (means.empty()) return 0;
  std::sort(means.begin(), means.end());
  return means[means.size() / 2];
}

/// The lower first.
using ClusterPair = std::pair<std::uint32_t, std::uint32_t>;

/// How like the others' words those of a few figures are: the mean, over them, of the context score with the likest of
/// the others; even samples where they are many.
double likest(const std::vector<std::uint32_t>& few, const std::vector<std::uint32_t>& others,
              const PairScore& context_of) {
  constexpr std::size_t most_few = 8, most_others = 64;
  const std::size_t few_count = std::min(few.size(), most_few), other_count = std::min(others.size(), most_others);
  double sum = 0;
  for (std::size_t i = 0; i < few_count; ++i) {
    const std::uint32_t x = few[i * few.size() / few_count];
    double best = -same_wording;
    for (std::size_t j = 0; j < other_count; ++j) {
      const std::uint32_t y = others[j * others.size() / other_count];
      best = std::max(best, context_of(std::min(x, y), std::max(x, y)));
    }
    sum += best;
  }
  return sum / static_cast<double>(few_count);
}

struct Offer {
  double score;
  std::uint32_t a, b;  // clusters
};

}  // namespace

std::vector<std::vector<std::uint32_t>> join_dissent(const Claims& claims,
                                                     std::vector<std::vector<std::uint32_t>> clusters,
                                                     const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs,
                                                     const Constraints& constraints,
                                                     const std::function<PairScore()>& context) {
  std::vector<std::uint32_t> of(claims.list.size());
  std::vector<Stories> stories;
  for (std::uint32_t c = 0; c < clusters.size(); ++c) {
    for (const std::uint32_t i : clusters[c]) of[i] = c;
    stories.push_back(stories_of(claims, clusters[c]));
  }
  std::vector<ClusterPair> forbidden;
  for (const auto& [a, b] : constraints.different) forbidden.push_back(std::minmax(of[a], of[b]));
  in_order(forbidden);
  const auto larger = [&](const ClusterPair& pair) {
    return stories[pair.second].size() > stories[pair.first].size() ? pair.second : pair.first;
  };
  std::vector<ClusterPair> met;
  for (const auto& [first, second] : pairs) {
    if (of[first] == of[second]) continue;
    const ClusterPair pair = std::minmax(of[first], of[second]);
    if (stories[larger(pair)].size() >= consensus_articles) met.push_back(pair);
  }
  in_order(met);
  std::erase_if(met, [&](const ClusterPair& pair) {
    return share(stories[pair.first], stories[pair.second]) ||
           std::binary_search(forbidden.begin(), forbidden.end(), pair);
  });

  const std::size_t parts = parts_for(met.size());
  std::vector<double> like(met.size());
  in_parallel(met.size(), parts, [&](std::size_t begin, std::size_t end, std::size_t) {
    const PairScore context_of = context();
    for (std::size_t i = begin; i < end; ++i)
      like[i] =
          linkage(clusters[met[i].first], clusters[met[i].second], linkage_sample(claims.list.size()), context_of);
  });
  std::vector<std::uint32_t> asked;
  for (std::size_t i = 0; i < met.size(); ++i)
    if (like[i] >= least_context) asked.push_back(larger(met[i]));
  in_order(asked);
  std::vector<double> within(clusters.size());
  in_parallel(asked.size(), parts, [&](std::size_t begin, std::size_t end, std::size_t) {
    const PairScore context_of = context();
    for (std::size_t i = begin; i < end; ++i) within[asked[i]] = cohesion(claims, clusters[asked[i]], context_of);
  });

  // One pair that says the same but for the number, of what is surely one story, is reason to compare all of them.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> across;
  for (const auto& pair : pairs)
    if (of[pair.first] != of[pair.second] &&
        std::binary_search(met.begin(), met.end(), ClusterPair(std::minmax(of[pair.first], of[pair.second]))))
      across.push_back(pair);
  std::vector<char> reworded(across.size(), 0);
  in_parallel(across.size(), parts_for(across.size()), [&](std::size_t begin, std::size_t end, std::size_t) {
    const PairScore context_of = context();
    Acquaintances acquaintances(claims);
    for (std::size_t i = begin; i < end; ++i) {
      const auto [first, second] = std::minmax(across[i].first, across[i].second);
      reworded[i] = acquaintances.of(claims.list[first].story, claims.list[second].story).one_story() >= thread_odds &&
                    context_of(first, second) >= same_wording;
    }
  });
  std::vector<ClusterPair> compared;
  for (std::size_t i = 0; i < across.size(); ++i)
    if (reworded[i]) compared.push_back(std::minmax(of[across[i].first], of[across[i].second]));
  in_order(compared);
  std::vector<double> likeness(compared.size());
  in_parallel(compared.size(), parts_for(compared.size()), [&](std::size_t begin, std::size_t end, std::size_t) {
    const PairScore context_of = context();
    for (std::size_t i = begin; i < end; ++i) {
      const std::uint32_t many = larger(compared[i]);
      const std::uint32_t few = many == compared[i].first ? compared[i].second : compared[i].first;
      likeness[i] = likest(clusters[few], clusters[many], context_of);
    }
  });

  std::vector<Offer> offers;
  for (std::size_t i = 0; i < compared.size(); ++i)
    if (likeness[i] >= same_wording) offers.push_back({likeness[i], compared[i].first, compared[i].second});
  for (std::size_t i = 0; i < met.size(); ++i) {
    if (like[i] >= least_context && like[i] >= within[larger(met[i])] + dissent_margin)
      offers.push_back({like[i], met[i].first, met[i].second});
  }
  std::sort(offers.begin(), offers.end(), [](const Offer& x, const Offer& y) {
    return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
  });

  // A dissenter joins the one cluster it fits best; a cluster that has taken one may take more, but is not passed on
  // itself.
  std::vector<bool> joined(clusters.size(), false);
  for (const Offer& offer : offers) {
    std::uint32_t into = offer.a, from = offer.b;
    if (stories[from].size() > stories[into].size()) std::swap(into, from);
    if (joined[from] || joined[into] || share(stories[into], stories[from])) continue;
    joined[from] = true;
    clusters[into].insert(clusters[into].end(), clusters[from].begin(), clusters[from].end());
    std::sort(clusters[into].begin(), clusters[into].end());
    clusters[from].clear();
    Stories both;
    std::merge(stories[into].begin(), stories[into].end(), stories[from].begin(), stories[from].end(),
               std::back_inserter(both));
    stories[into] = std::move(both);
  }
  std::erase_if(clusters, [](const auto& members) { return members.empty(); });
  return clusters;
}

}  // namespace figcheck::reconcile
