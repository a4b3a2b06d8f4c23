#pragma once

#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {

/// Figures that are held to state one quantity: as an earlier run or an editor put them together.
struct GivenGroup {
  std::vector<Place> members;  ///< none twice, not empty; indices into the readings that the group comes with
  double granted = 0;          ///< share of each figure by which it may be off and still be right; 0: by its precision
};

/// Judges groups as they are given, without a look at what else may belong to them: one quantity for each, in their
/// order. `readings` are the articles of the members at least; what more there is in them is looked at for likely
/// causes. A member that is no assertion is std::invalid_argument.
std::vector<Quantity> judge_groups(const std::vector<const extract::Reading*>& readings,
                                   const std::vector<GivenGroup>& groups);

}  // namespace figcheck::reconcile
