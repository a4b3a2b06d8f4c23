#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/explanation.hpp"
#include "reconcile/quantity.hpp"
#include "reconcile/verdict.hpp"

namespace figcheck::reconcile {

/// Guesses why a figure is wrong, as a desk would: by trying what most often goes wrong, and naming it where the
/// numbers bear it out. Made once for a check, from its claims and the clusters that they were put into; the claims
/// must outlive it. Pure: the same claims and clusters give the same causes, in whatever order the readings came.
///
/// A cause is named only where it makes the figure `telling_odds` times likelier than chance does (chance.hpp says how
/// chance is judged), and of several the likeliest; a second only where it is close. The shares that each kind of slip
/// is given beforehand are our ranking of what a desk suspects first, not measured rates.
class CauseSearch {
 public:
  CauseSearch(const Claims& claims, const std::vector<std::vector<std::uint32_t>>& clusters);

  /// Causes for the figures that stand against the coherent set of a conflicting quantity, equal figures together, in
  /// the order of the members; nothing for other verdicts. `members` as they were judged; Cause::members are indices
  /// into them. Looks at no more than most_looked_at claims for one quantity.
  std::vector<Cause> causes(const std::vector<std::uint32_t>& members, const Judgement& judgement,
                            const Display& display) const;

  static constexpr std::size_t most_looked_at = 4096;
  /// Beyond so many different numbers against the set the figures are no slips, but a muddle.
  static constexpr std::size_t most_numbers = 12;

 private:
  /// The claims of the members' articles that are not of the quantity itself.
  std::vector<std::uint32_t> elsewhere(const std::vector<std::uint32_t>& members, const Judgement& judgement) const;

  const Claims& claims_;
  std::vector<std::uint32_t> cluster_of_;   ///< of each claim; no_cluster for copies that are in none
  std::vector<std::uint32_t> story_begin_;  ///< of each story, its first claim; one more at the end
};

}  // namespace figcheck::reconcile
