#include "reconcile/pair_opinion.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <utility>

#include "reconcile/candidates.hpp"
#include "reconcile/constraints.hpp"
#include "reconcile/occasion.hpp"
#include "reconcile/people_group.hpp"
#include "reconcile/threshold.hpp"
#include "reconcile/topic.hpp"

namespace figcheck::reconcile {
namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// The pairs with the lower index first, in order.
std::vector<Pair> sorted(std::vector<Pair> pairs) {
  for (Pair& pair : pairs) pair = std::minmax(pair.first, pair.second);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

bool holds(const std::vector<Pair>& pairs, Pair pair) { return std::binary_search(pairs.begin(), pairs.end(), pair); }

/// Why two claims cannot be compared.
std::string_view incomparable_because(const Claim& a, const Claim& b) {
  if (a.kind == Kind::money && b.kind == Kind::money) return "two currencies, and no article gives a rate between them";
  if (a.kind != b.kind || a.base != b.base) return "their units measure different things";
  if (a.person != b.person) return "one counts people, the other does not";
  if (exclude_each_other(a.sides, b.sides)) return "they count groups of people that exclude each other";
  return "they count different things, and no number in common speaks for one";
}

}  // namespace

/// The claims of one topic.
struct PairOpinions::Compared {
  Compared(const std::vector<const extract::Reading*>& readings, double prior)
      : claims(claims_of(readings, prior)),
        comparison(claims),
        constraints(constraints_of(claims)),
        occasions(claims),
        pairs(candidates(claims)) {
    constraints.same = sorted(std::move(constraints.same));
    constraints.different = sorted(std::move(constraints.different));
    for (std::uint32_t i = 0; i < claims.list.size(); ++i)
      at.emplace(std::pair(claims.list[i].reading, claims.list[i].assertion), i);
  }

  /// The claim of the topic's article of that number.
  std::uint32_t find(std::uint32_t article, std::uint32_t assertion) const {
    const auto found = at.find({article, assertion});
    if (found == at.end()) throw std::invalid_argument("no assertion stands at this place");
    return found->second;
  }

  Claims claims;
  Comparison comparison;
  Constraints constraints;
  Occasions occasions;
  std::vector<Pair> pairs;
  std::map<Pair, std::uint32_t> at;  // claims by reading and assertion
};

PairOpinions::PairOpinions(const std::vector<extract::Reading>& readings, Selection selection)
    : readings_(readings),
      input_(topics_of_input(readings, selection)),
      topic_(readings.size()),
      article_(readings.size()) {
  for (std::uint32_t t = 0; t < input_.topics.size(); ++t) {
    for (std::uint32_t i = 0; i < input_.topics[t].size(); ++i) {
      topic_[input_.topics[t][i]] = t;
      article_[input_.topics[t][i]] = i;
    }
  }
}
PairOpinions::~PairOpinions() = default;
PairOpinions::PairOpinions(PairOpinions&&) noexcept = default;

const PairOpinions::Compared& PairOpinions::compared(std::uint32_t topic) const {
  std::unique_ptr<const Compared>& known = compared_[topic];
  if (!known) {
    std::vector<const extract::Reading*> articles;
    for (const std::uint32_t r : input_.topics[topic]) articles.push_back(&readings_[r]);
    known = std::make_unique<const Compared>(articles, input_.prior);
  }
  return *known;
}

PairOpinion PairOpinions::of(Place first, Place second) const {
  PairOpinion out;
  const std::uint32_t topic = topic_.at(first.reading);
  if (topic != topic_.at(second.reading)) {
    out.candidates = false;
    out.settled = "their articles are of two topics: they have too few names in common, or none through others";
    return out;
  }
  const Compared& compared = this->compared(topic);
  const Claims& claims = compared.claims;
  // Copies are compared as what they copy.
  const auto what_it_copies = [&](Place place) {
    return claims.first[compared.find(article_[place.reading], place.assertion)];
  };
  const std::uint32_t i = what_it_copies(first), j = what_it_copies(second);
  const Claim& a = claims.list[std::min(i, j)];
  const Claim& b = claims.list[std::max(i, j)];
  if (i == j) {
    out.settled = "one article is a copy of the other, and they say the same in one sentence";
    out.joins = true;
    return out;
  }
  const Pair pair = std::minmax(i, j);
  out.candidates = holds(compared.pairs, pair);
  if (holds(compared.constraints.same, pair)) {
    out.settled =
        "the wording itself makes them one: a conversion, a correction, or one sentence in two copies of a text";
    out.joins = true;
  } else if (holds(compared.constraints.different, pair)) {
    out.settled = "the wording itself keeps them apart: a set and its part, or two figures of one list";
  } else if (compared.occasions.apart(i, j)) {
    out.settled = "they count what happened on two days, or at two places, which articles tell apart";
    return out;
  } else if (is_part_of_such(a, b) || is_part_of_such(b, a)) {
    out.settled = "one is said to be a part of such as the other counts";
    return out;
  } else if (!compared.comparison.comparable(a, b)) {
    out.settled = incomparable_because(a, b);
    return out;
  }
  const Features features = compared.comparison.features(a, b);
  const IdentityWeights& weights = fitted_weights();
  out.differs = features[Feature::differs] > 0;
  out.score = weights.score(features);
  if (out.settled.empty()) {
    if (identity_score(weights, features, a, b) == incomparable)
      out.settled = "one article gives two numbers in one voice, and its words do not say that they are one";
    else
      out.joins = out.score > identity_threshold;
  }
  for (std::size_t f = 0; f < feature_count; ++f) {
    const auto feature = static_cast<Feature>(f);
    const Contribution contribution{to_string(feature), meaning_of(feature), features[feature],
                                    weights.weight(feature, out.differs)};
    if (contribution.value * contribution.weight != 0) out.contributions.push_back(contribution);
  }
  std::stable_sort(out.contributions.begin(), out.contributions.end(), [](const auto& x, const auto& y) {
    return std::abs(x.value * x.weight) > std::abs(y.value * y.weight);
  });
  return out;
}

}  // namespace figcheck::reconcile
