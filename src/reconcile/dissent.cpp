#include "reconcile/dissent.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "reconcile/acquaintance.hpp"
#include "reconcile/thread.hpp"

namespace figcheck::reconcile {
namespace {

/// The texts that a cluster's members come from, copies counted once; sorted.
using Stories = std::vector<std::uint32_t>;

Stories stories_of(const Claims& claims, const std::vector<std::uint32_t>& members) {
  Stories stories;
  for (const std::uint32_t i : members) stories.push_back(claims.origin[claims.list[i].story]);
  std::sort(stories.begin(), stories.end());
  stories.erase(std::unique(stories.begin(), stories.end()), stories.end());
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
double cohesion(const Claims& claims, const std::vector<std::uint32_t>& members,
                const std::function<double(std::uint32_t, std::uint32_t)>& context_of) {
  const auto sample = static_cast<std::size_t>(std::sqrt(static_cast<double>(linkage_sample)));
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

/// How like the others' words those of a few figures are: the mean, over them, of the context score with the likest of the
/// others; even samples where they are many.
double likest(const std::vector<std::uint32_t>& few, const std::vector<std::uint32_t>& others,
              const std::function<double(std::uint32_t, std::uint32_t)>& context_of) {
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

std::vector<std::vector<std::uint32_t>> join_dissent(
    const Claims& claims, std::vector<std::vector<std::uint32_t>> clusters,
    const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs, const Constraints& constraints,
    const std::function<double(std::uint32_t, std::uint32_t)>& context_of) {
  std::vector<std::uint32_t> of(claims.list.size());
  std::vector<Stories> stories;
  for (std::uint32_t c = 0; c < clusters.size(); ++c) {
    for (const std::uint32_t i : clusters[c]) of[i] = c;
    stories.push_back(stories_of(claims, clusters[c]));
  }
  std::set<std::pair<std::uint32_t, std::uint32_t>> forbidden;
  for (const auto& [a, b] : constraints.different) forbidden.insert(std::minmax(of[a], of[b]));

  std::set<std::pair<std::uint32_t, std::uint32_t>> seen, compared;
  std::vector<Offer> offers;
  std::vector<std::optional<double>> within(clusters.size());
  for (const auto& [first, second] : pairs) {
    if (of[first] == of[second]) continue;
    const std::pair<std::uint32_t, std::uint32_t> key = std::minmax(of[first], of[second]);
    // One pair that says the same but for the number, of what is surely one story, is reason to compare all of them.
    if (!compared.contains(key) && !forbidden.contains(key) && !share(stories[key.first], stories[key.second]) &&
        acquaintance(claims, claims.list[first].story, claims.list[second].story).one_story() >= thread_odds &&
        context_of(std::min(first, second), std::max(first, second)) >= same_wording) {
      compared.insert(key);
      const bool first_less = stories[key.first].size() < stories[key.second].size();
      const std::uint32_t few = first_less ? key.first : key.second, many = first_less ? key.second : key.first;
      const double like = stories[many].size() < consensus_articles
                              ? 0
                              : likest(clusters[few], clusters[many], context_of);
      if (like >= same_wording) offers.push_back({like, key.first, key.second});
    }
    if (!seen.insert(key).second || forbidden.contains(key) || share(stories[key.first], stories[key.second])) continue;
    const std::uint32_t most = stories[key.second].size() > stories[key.first].size() ? key.second : key.first;
    if (stories[most].size() < consensus_articles) continue;
    const double context = linkage(clusters[key.first], clusters[key.second], context_of);
    if (context < least_context) continue;
    if (!within[most]) within[most] = cohesion(claims, clusters[most], context_of);
    if (context >= *within[most] + dissent_margin) offers.push_back({context, key.first, key.second});
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
