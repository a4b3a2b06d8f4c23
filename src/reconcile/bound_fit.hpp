#pragma once

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// Whether one figure is a bound, and the other's number lies right behind it, where rounding to the bound's last place
/// that tells makes the bound of the number: "more than 500" is written of 587, "nearly 25 million" of 24.7 million,
/// "under 150" of 138; not of what is a quarter off. Both in one base unit; symmetric.
bool fits_bound(const Claim& a, const Claim& b);

}  // namespace figcheck::reconcile
