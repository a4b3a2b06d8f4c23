#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "grammar/interval.hpp"
#include "reconcile/claim.hpp"
#include "reconcile/told_moment.hpp"

namespace figcheck::reconcile {

/// What a claim allows, and the day it holds for; without one, the side that its words put it on. On its day it may
/// hold for a moment. `unit` is how long one unit of an elapsing time is, in the unit of `allowed`.
struct Dated {
  Interval allowed;
  std::optional<std::int64_t> day;
  extract::Moment moment = extract::Moment::told;
  double unit = 0;
  std::optional<ToldMoment> at = std::nullopt;
};

/// How a quantity may move with time, from what its claims are of: counts of what accumulates only grow, ages grow by a
/// year a year, the time for which something has gone on by a day a day, measures and other spans of time stand still,
/// prices and shares move freely.
enum class Motion : std::uint8_t { still, growing, ageing, elapsing, free };
/// Whether it needs no count of days to tell how a quantity of that motion moves: it does not, or by itself.
constexpr bool stands_or_ages(Motion motion) {
  return motion == Motion::still || motion == Motion::ageing || motion == Motion::elapsing;
}
Motion motion_of(const std::vector<const Claim*>& claims);

/// What time makes of figures that no one value satisfies.
struct Timeline {
  bool feasible = false;        ///< one path in time satisfies all
  bool falls = false;           ///< a growing quantity would have to fall: a downward revision, or an error
  std::vector<bool> satisfied;  ///< the largest set that one path satisfies
  /// Of each figure, the place in time of the day, or the moment of it, that it is held to be of; 0 without a day.
  std::vector<std::uint32_t> place;
};

/// Whether the figures can be one quantity that moves so. Those of one day must agree, unless it grows or moves freely
/// and they are of moments of one clock that lie apart (minutes_apart); then one of the day without such a moment must
/// agree with those of some moment. A figure without a day must agree with one that has, but for an age of an earlier
/// or later day, which must only be no higher or no lower. O(n log n).
Timeline explain_by_time(const std::vector<Dated>& figures, Motion motion);

}  // namespace figcheck::reconcile
