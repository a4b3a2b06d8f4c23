#pragma once

#include <vector>

#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {

/// Discrepancies within one article that need no second source, each with its arithmetic:
///
///   conversion  a measure against its conversion in brackets, or two sums of money at two rates of exchange
///   subset      a part larger than its set, or than a set of that set
///   sum         parts that do not sum to the whole that they are said to make up, in prose, a table or a list
///   percentage  a share that does not follow from its two amounts
///   change      a rise or fall that does not lead from the one level to the other
///   headline    a figure of the headline that no figure of the text bears out
///
/// Only what rounding (half a unit of the last place of every operand), hedges and vague words cannot explain; figures
/// that are denied or only possible take no part. Linear but for sorting what was found.
std::vector<Finding> findings_of(const std::vector<extract::Reading>& readings);

}  // namespace figcheck::reconcile
