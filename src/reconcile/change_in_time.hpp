#pragma once

#include <optional>
#include <vector>

#include "grammar/interval.hpp"
#include "reconcile/claim.hpp"
#include "reconcile/timeline.hpp"

namespace figcheck::reconcile {

/// A claim as a judgement holds it against others.
struct Scaled {
  const Claim* claim = nullptr;
  double factor = 1;  ///< from the claim's base to the judgement's
  double slack = 0;   ///< what the factor leaves open to either side, as a share
  Interval allowed;   ///< with slack
};

/// The number of a figure in the judgement's unit, or the middle of its range; nothing where it is open to one side.
std::optional<double> centre(const Scaled& figure);

/// Whether a difference that the days of the figures allow is one that the quantity may have gone through, and no error
/// that their days happen to fit: not a hundred times as much, nor ten times within a day, nor, of what rises and falls
/// or within a day, the digits of the other number in another order. `strain` is that of all the figures.
bool is_plausible_change(const std::vector<Scaled>& figures, const std::vector<Dated>& dated, Motion motion,
                         double strain);

/// Whether a quantity moves within a day: what adds up does, and what rises and falls (people missing, a price). Of
/// other sums and numbers of one day a clock explains no difference: an estimate of damage stands for longer.
bool moves_within_a_day(const std::vector<const Claim*>& claims, Motion motion);

/// Whether no figure has a day, each is of another article, and each that is above the least may have grown from it:
/// then time has passed between the articles, though none says when.
bool undated_counts_that_go_on(const std::vector<Scaled>& figures);

}  // namespace figcheck::reconcile
