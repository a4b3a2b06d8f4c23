#pragma once

#include <optional>
#include <vector>

#include "grammar/interval.hpp"
#include "reconcile/claim.hpp"
#include "reconcile/told_moment.hpp"

namespace figcheck::reconcile {

/// A claim, and what it allows in the judgement's unit.
struct Stated {
  const Claim* claim = nullptr;
  Interval allowed;
  std::optional<ToldMoment> told = std::nullopt;  ///< when it was told, where a clock says so
};

/// What texts that tell of an earlier figure ("first said 12", "an initial estimate of 600") make of a quantity.
struct Revision {
  bool revised = false;         ///< an earlier figure is another than those that hold
  double strain = 0;            ///< strain_of the two
  std::vector<bool> overtaken;  ///< of the figures given as holding, those that only repeat an earlier one
};

/// Holds the figures that articles give as holding (`now`) against those that articles tell as left (`before`). Who
/// gives a left figure has written before it was left, unless the article's day or hour tells otherwise: it is
/// overtaken where the rest is at one without it. Never are all overtaken. O(n m).
Revision revision_of(const std::vector<Stated>& now, const std::vector<Stated>& before);

}  // namespace figcheck::reconcile
