#pragma once

#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {

/// Figures that are held to state one quantity: as an earlier run or an editor put them together.
struct GivenGroup {
  std::vector<Place> members;  ///< none twice, not empty; indices into the readings
  double granted = 0;          ///< share of each figure by which it may be off and still be right; 0: by its precision
};

/// Judges a group as it is given, without a look at what else may belong to it. Of the readings only the articles of
/// its members are looked at; what more there is in these, for likely causes. A member that is no assertion is
/// std::invalid_argument.
Quantity judge_group(const std::vector<const extract::Reading*>& readings, const GivenGroup& group);

}  // namespace figcheck::reconcile
