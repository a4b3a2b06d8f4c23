#pragma once

#include <optional>

#include "grammar/interval.hpp"
#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// How far beyond a hedged bound a figure may lie before it contradicts it: "over 20,000" is written of 19,960. Beyond
/// what the words allow, but short of this, is strain.
inline constexpr double hedge_slack = 0.03;

/// The most that rounding may widen a figure by, as a share of it: "14,000" may stand for 14,300, "20" not for 24.
inline constexpr double widest_rounding = 0.04;

/// What a conversion that its writer rounded again may add, and how far both together may reach: 50 miles stand for 75
/// kilometers.
inline constexpr double conversion_rounding = 0.015;
inline constexpr double widest_conversion = 0.10;
/// The same for a single digit, which is rounded more coarsely than any: 3 miles stand for 5 kilometers.
inline constexpr double widest_of_digit = 0.20;

/// How far the true value may lie from a number that is written so, in the claim's unit. Counts below a hundred are
/// counted one by one: none. `mixed`: it is compared with figures in other units, of which one may be a conversion.
double tolerance(const Claim& claim, bool mixed = false);

/// The values that the claim allows: its interval, widened by tolerance; a vague plural ("dozens") with a soft top a
/// step above its own; and by what an editor grants it.
Interval fitted(const Claim& claim, bool mixed = false);

/// The same, with the bounds of a hedged claim moved outward by hedge_slack.
Interval slackened(const Claim& claim, const Interval& fitted);

/// Lets a claim be off by a share of its number, beyond what its words and precision allow.
void grant(Claim& claim, double share);

Interval scaled(const Interval& interval, double factor);
bool intersect(const Interval& a, const Interval& b);

/// Whether two claims give the same number: the coarser is what the finer rounds to, or both use the same vague words.
/// `factor` converts b's unit to a's.
bool same_number(const Claim& a, const Claim& b, double factor = 1);

}  // namespace figcheck::reconcile
