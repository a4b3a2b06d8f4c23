#include "reconcile/misplaced.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

#include "reconcile/agreement.hpp"
#include "reconcile/dissent.hpp"
#include "reconcile/headline.hpp"
#include "reconcile/in_parallel.hpp"

namespace figcheck::reconcile {
namespace {

/// Of a large cluster so many members, evenly taken, are compared with a figure.
constexpr std::size_t most_compared = 64;

/// How like its own cluster's words those of a figure are that no other text of it has beside it.
constexpr double alone = std::numeric_limits<double>::lowest();

/// A figure that says the same as others of another cluster: the likest of them.
struct Counterpart {
  std::uint32_t figure = 0;
  std::uint32_t other = 0;
  double like = 0;
};

struct Move {
  double gain;
  std::uint32_t figure, other;
};

bool is_headline(const Claims& claims, std::uint32_t i) {
  const Claim& claim = claims.list[i];
  return in_headline(*claim.said, claims.readings[claim.story]->title);
}

class Places {
 public:
  Places(const Claims& claims, const Constraints& constraints, std::vector<std::vector<std::uint32_t>> clusters)
      : claims_(claims),
        clusters_(std::move(clusters)),
        of_(claims.list.size()),
        tied_(claims.list.size(), false),
        moved_(claims.list.size(), false) {
    // What its own words make one with another figure stays with that.
    for (const auto& [a, b] : constraints.same) tied_[a] = tied_[b] = true;
    for (const auto& [a, b] : constraints.different) apart_.push_back(std::minmax(a, b));
    std::sort(apart_.begin(), apart_.end());
    for (std::uint32_t c = 0; c < clusters_.size(); ++c)
      for (const std::uint32_t i : clusters_[c]) of_[i] = c;
  }

  std::uint32_t of(std::uint32_t i) const { return of_[i]; }
  std::uint32_t origin(std::uint32_t i) const { return claims_.origin[claims_.list[i].story]; }

  /// How like the likest of other texts in its cluster a figure's words are; `alone` where there is none.
  double like_its_own(std::uint32_t i, const PairScore& context_of) const {
    const std::vector<std::uint32_t>& members = clusters_[of_[i]];
    const std::size_t count = std::min(members.size(), most_compared);
    double like = alone;
    for (std::size_t j = 0; j < count; ++j) {
      const std::uint32_t y = members[j * members.size() / count];
      if (origin(y) != origin(i)) like = std::max(like, context_of(std::min(i, y), std::max(i, y)));
    }
    return like;
  }

  /// Whether a figure may go to the cluster of another: that stays where it is, several articles have a figure there,
  /// and the figure's own article has no other number there that it gives for now. A headline may have one.
  bool allows(std::uint32_t i, std::uint32_t other) const {
    if (tied_[i] || moved_[i] || moved_[other] || of_[i] == of_[other]) return false;
    std::vector<std::uint32_t> origins;  // no more than are needed
    for (const std::uint32_t y : clusters_[of_[other]]) {
      if (origin(y) != origin(i)) {
        if (origins.size() < consensus_articles &&
            std::find(origins.begin(), origins.end(), origin(y)) == origins.end())
          origins.push_back(origin(y));
        continue;
      }
      if (std::binary_search(apart_.begin(), apart_.end(), std::pair<std::uint32_t, std::uint32_t>(std::minmax(i, y))))
        return false;
      const Claim &a = claims_.list[i], &b = claims_.list[y];
      if (a.story != b.story || b.former || a.former || same_number(a, b) || intersect(a.allowed, b.allowed)) continue;
      if (!is_headline(claims_, i) || is_headline(claims_, y)) return false;
    }
    return origins.size() >= consensus_articles;
  }

  void move(std::uint32_t i, std::uint32_t other) {
    std::vector<std::uint32_t>&from = clusters_[of_[i]], &to = clusters_[of_[other]];
    from.erase(std::find(from.begin(), from.end(), i));
    to.insert(std::upper_bound(to.begin(), to.end(), i), i);
    of_[i] = of_[other];
    moved_[i] = true;
  }

  std::vector<std::vector<std::uint32_t>> clusters() && {
    std::erase_if(clusters_, [](const auto& members) { return members.empty(); });
    return std::move(clusters_);
  }

 private:
  const Claims& claims_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> apart_;  // in order, the lower claim first
  std::vector<std::vector<std::uint32_t>> clusters_;
  std::vector<std::uint32_t> of_;  // of each claim, its cluster
  std::vector<bool> tied_;
  std::vector<bool> moved_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> move_misplaced(const Claims& claims,
                                                       std::vector<std::vector<std::uint32_t>> clusters,
                                                       const std::vector<ScoredPair>& reworded,
                                                       const Constraints& constraints,
                                                       const std::function<PairScore()>& context) {
  Places places(claims, constraints, std::move(clusters));

  // Of each figure the likest in another cluster.
  std::vector<Counterpart> counterparts;
  for (const ScoredPair& pair : reworded) {
    if (places.of(pair.a) == places.of(pair.b) || places.origin(pair.a) == places.origin(pair.b)) continue;
    counterparts.push_back({pair.a, pair.b, pair.score});
    counterparts.push_back({pair.b, pair.a, pair.score});
  }
  std::sort(counterparts.begin(), counterparts.end(), [](const Counterpart& x, const Counterpart& y) {
    return std::tuple(x.figure, -x.like, x.other) < std::tuple(y.figure, -y.like, y.other);
  });
  const auto end = std::unique(counterparts.begin(), counterparts.end(),
                               [](const Counterpart& x, const Counterpart& y) { return x.figure == y.figure; });
  counterparts.erase(end, counterparts.end());

  std::vector<double> own(counterparts.size());
  in_parallel(counterparts.size(), parts_for(counterparts.size()),
              [&](std::size_t begin, std::size_t stop, std::size_t) {
                const PairScore context_of = context();
                for (std::size_t i = begin; i < stop; ++i)
                  own[i] = places.like_its_own(counterparts[i].figure, context_of);
              });
  // A figure that no other text words as it does goes to none that is out of place itself.
  std::vector<std::uint32_t> out_of_place;
  for (std::size_t i = 0; i < counterparts.size(); ++i)
    if (counterparts[i].like >= own[i] + misplaced_margin) out_of_place.push_back(counterparts[i].figure);
  std::vector<Move> moves;
  for (std::size_t i = 0; i < counterparts.size(); ++i)
    if (counterparts[i].like >= own[i] + misplaced_margin &&
        !(own[i] == alone && std::binary_search(out_of_place.begin(), out_of_place.end(), counterparts[i].other)))
      moves.push_back({counterparts[i].like - own[i], counterparts[i].figure, counterparts[i].other});
  std::sort(moves.begin(), moves.end(),
            [](const Move& x, const Move& y) { return std::tuple(-x.gain, x.figure) < std::tuple(-y.gain, y.figure); });
  for (const Move& move : moves)
    if (places.allows(move.figure, move.other)) places.move(move.figure, move.other);
  return std::move(places).clusters();
}

}  // namespace figcheck::reconcile
