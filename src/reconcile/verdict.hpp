#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/quantity.hpp"
#include "reconcile/timeline.hpp"

namespace figcheck::reconcile {

/// What comes of comparing the claims of one quantity: intervals first, then time.
struct Judgement {
  Verdict verdict = Verdict::single;
  double severity = 0;          ///< see severity_of
  double strain = 0;            ///< log of the ratio by which the figures miss each other; 0 where one value fits
  WordId base = no_word;        ///< the unit that intervals, range and estimate are in
  std::optional<DaySpan> days;  ///< of the sums of money among the claims: whose rates convert them
  Interval range;
  std::optional<double> estimate;
  Motion motion = Motion::still;
  bool revised = false;          ///< an earlier figure, which its article tells as left, is another
  bool falls = false;            ///< a count that only grows would have to fall
  std::vector<Interval> fitted;  ///< of each claim: what it allows, in the base; empty interval where it is left out
  std::vector<bool> counted;     ///< whether the claim is support at all: not denied, not a mere possibility
  std::vector<std::uint32_t> place;  ///< where time explains the figures, the place of each in it (Timeline::place)
  std::vector<bool> agrees;          ///< belongs to the largest set that can be true together
};

/// Judges claims (indices into claims.list). One value that satisfies all → single, consistent or in_range; else a path
/// in time → changing; else conflicting, with the largest coherent set. O(n log n).
Judgement judge(const Claims& claims, const std::vector<std::uint32_t>& members);

/// Maps a strain to [0, 1): 0 for none, 0.5 for a factor of two, 0.77 for ten.
double severity_of(double strain);

}  // namespace figcheck::reconcile
