#pragma once

#include "reconcile/claim.hpp"
#include "reconcile/features.hpp"

namespace figcheck::reconcile {

/// Sets the features that tell whether two ages are of one person, by the names of those they are of and by what lies
/// between the ages, and takes back what other names of the clauses say against it. To be called once the pair's other
/// features are known; both claims are ages.
void compare_ages(const Claim& a, const Claim& b, Features& f);

}  // namespace figcheck::reconcile
