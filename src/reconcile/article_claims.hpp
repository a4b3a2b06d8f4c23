#pragma once

#include <span>

#include "extract/assertion.hpp"
#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// A sentence about a year so long before its article is background, and not the article's own event; so is one about
/// the year before the last, unless the article opens with it, as one on a trial does.
inline constexpr int background_years = 3;

/// Sets what the claims of one article, in order, are by the others of it: former numbers, parts with what happened to
/// their wholes, background by years that the opening does not name, and numbers that are the only ones of their thing
/// or event. `reading` is what they were made of. n log n in their number.
void compare_within_article(std::span<Claim> claims, const extract::Reading& reading);

}  // namespace figcheck::reconcile
