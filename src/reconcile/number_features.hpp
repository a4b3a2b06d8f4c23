#pragma once

#include "reconcile/claim.hpp"
#include "reconcile/features.hpp"

namespace figcheck::reconcile {

/// Sets the features of a pair that its numbers have: whether they are one, how little that is by chance, how far they
/// are apart, and whether a slip or another figure of the two articles tells why. To be called once the features of the
/// words are known: a number that hardly comes up by chance takes back what names say against the pair.
void compare_numbers(const Claims& claims, const Claim& a, const Claim& b, Features& f);

}  // namespace figcheck::reconcile
