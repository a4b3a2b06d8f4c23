#include "reconcile/topic_result.hpp"

#include <algorithm>
#include <iterator>
#include <memory>

#include "reconcile/candidates.hpp"
#include "reconcile/cause.hpp"
#include "reconcile/cluster.hpp"
#include "reconcile/constraints.hpp"
#include "reconcile/counterpart.hpp"
#include "reconcile/dissent.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/judged_quantity.hpp"
#include "reconcile/misplaced.hpp"
#include "reconcile/occasion.hpp"
#include "reconcile/score.hpp"
#include "reconcile/threshold.hpp"

namespace figcheck::reconcile {
namespace {

template <class Item>
void append(std::vector<Item>& to, std::vector<Item>&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Into how many runs clusters are cut to be judged.
constexpr std::size_t most_runs = 512;

/// What comes of the pairs that the index proposes.
struct Compared {
  std::vector<ScoredPair> alike;                                   ///< those that score above the threshold
  std::vector<ScoredPair> near;                                    ///< those that score above least_rival
  std::vector<std::pair<std::uint32_t, std::uint32_t>> differing;  ///< those that no value satisfies
  std::vector<ScoredPair> reworded;  ///< of these, those that say the same but for the number, with how like they are
};

Compared compare(const Claims& claims, const Occasions& occasions, const IdentityWeights& weights) {
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> proposed = candidates(claims);
  std::vector<Compared> found(parts_for(proposed.size()));
  in_parallel(proposed.size(), found.size(), [&](std::size_t begin, std::size_t end, std::size_t part) {
    const Comparison comparison(claims);  // remembers what it looked up, so one for each thread
    Compared& mine = found[part];
    for (std::size_t i = begin; i < end; ++i) {
      const auto& [a, b] = proposed[i];
      const Claim& x = claims.list[a];
      const Claim& y = claims.list[b];
      if (occasions.apart(a, b) || !comparison.comparable(x, y)) continue;
      const Features features = comparison.features(x, y);
      const double s = identity_score(weights, features, x, y);
      if (s > least_rival && features[Feature::other_story] == 0) mine.near.push_back({a, b, s});
      if (s > identity_threshold) mine.alike.push_back({a, b, s});
      // Those licensed are no dissent about those missing.
      const bool one_event = features[Feature::event_differs] == 0 && features[Feature::event_clash] == 0;
      if (features[Feature::differs] == 0 || !one_event || occasions.elsewhere(a, b)) continue;
      mine.differing.emplace_back(a, b);
      if (features[Feature::other_story] > 0) continue;
      if (const double like = weights.context_score(features); like >= same_wording)
        mine.reworded.push_back({a, b, like});
    }
  });
  Compared all = std::move(found.front());
  for (std::size_t part = 1; part < found.size(); ++part) {
    all.alike.insert(all.alike.end(), found[part].alike.begin(), found[part].alike.end());
    all.near.insert(all.near.end(), found[part].near.begin(), found[part].near.end());
    all.differing.insert(all.differing.end(), found[part].differing.begin(), found[part].differing.end());
    all.reworded.insert(all.reworded.end(), found[part].reworded.begin(), found[part].reworded.end());
  }
  return all;
}

/// Puts copies where the claim is that they copy, once clusters of the other claims are final.
void follow(const Claims& claims, std::vector<std::vector<std::uint32_t>>& clusters) {
  std::vector<std::uint32_t> of(claims.list.size());
  for (std::uint32_t c = 0; c < clusters.size(); ++c)
    for (const std::uint32_t i : clusters[c]) of[i] = c;
  for (std::uint32_t i = 0; i < of.size(); ++i)
    if (claims.is_copy(i)) clusters[of[claims.first[i]]].push_back(i);
  std::erase_if(clusters, [&](const auto& members) { return members.size() == 1 && claims.is_copy(members[0]); });
}

}  // namespace

void append(TopicResult& to, TopicResult&& from) {
  append(to.quantities, std::move(from.quantities));
  append(to.voices.outlets, std::move(from.voices.outlets));
  append(to.voices.sources, std::move(from.voices.sources));
}

TopicResult reconcile_topic(const std::vector<const extract::Reading*>& readings, const IdentityWeights& weights,
                            double prior) {
  const Claims claims = claims_of(readings, prior);
  const Constraints constraints = constraints_of(claims);
  const Occasions occasions(claims);
  // Each call makes a scorer for one thread: a comparison remembers what it looked up.
  const auto scorer = [&]() -> PairScore {
    return [&, comparison = std::make_shared<Comparison>(claims)](std::uint32_t a, std::uint32_t b) {
      const Claim& x = claims.list[a];
      const Claim& y = claims.list[b];
      if (occasions.apart(a, b) || !comparison->comparable(x, y)) return incomparable;
      return in_linkage(identity_score(weights, comparison->features(x, y), x, y));
    };
  };
  const auto context = [&]() -> PairScore {
    return [&, comparison = std::make_shared<Comparison>(claims)](std::uint32_t a, std::uint32_t b) {
      const Claim& x = claims.list[a];
      const Claim& y = claims.list[b];
      if (occasions.apart(a, b) || !comparison->comparable(x, y)) return incomparable;
      return weights.context_score(comparison->features(x, y));
    };
  };
  auto [pairs, near, differing, reworded] = compare(claims, occasions, weights);
  const auto count = static_cast<std::uint32_t>(claims.list.size());
  auto clusters = cluster(count, std::move(pairs), constraints, identity_threshold, scorer);
  clusters = move_misplaced(claims, std::move(clusters), reworded, constraints, context);
  clusters = join_counterparts(claims, std::move(clusters), near, constraints, scorer);
  clusters = join_dissent(claims, std::move(clusters), differing, constraints, context);
  follow(claims, clusters);

  TopicResult result;
  const CauseSearch search(claims, clusters);
  // Quantities cost unequally, so that runs are short; what comes of them is put end to end.
  const std::size_t runs = std::min(clusters.size(), most_runs);
  std::vector<TopicResult> judged(runs);
  one_by_one(runs, parts_for(clusters.size()), [&] {
    return [&](std::size_t run) {
      for (std::size_t c = clusters.size() * run / runs; c < clusters.size() * (run + 1) / runs; ++c)
        judged[run].quantities.push_back(quantity_of(claims, std::move(clusters[c]), search, judged[run].voices));
    };
  });
  for (TopicResult& some : judged) append(result, std::move(some));
  return result;
}

}  // namespace figcheck::reconcile
