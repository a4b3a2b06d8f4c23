#pragma once

#include <vector>

#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {

/// Discrepancies within one article that need no second source: a measure against its conversion in brackets ("10
/// kilometers (16 miles)"), a part larger than its set ("of the eight, eleven"). Only what rounding, hedges and vague
/// words cannot explain. Linear.
std::vector<Finding> findings_of(const std::vector<extract::Reading>& readings);

}  // namespace figcheck::reconcile
