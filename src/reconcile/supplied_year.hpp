#pragma once

#include <memory>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// Puts articles of one topic whose datelines give a day and month alone ("Nov. 11") onto one reckoning with the
/// others: each takes the year in which it comes nearest to an article that tells its own (nearest_year.hpp). Where no
/// article of the topic tells its year, all are put into one untold year, or two that follow each other where they are
/// from December and January: the longest stretch of the year without an article is where it turns. What then has no
/// place loses its days.
///
/// Replaces such readings by copies, which it gives to the caller: they must live as long as `readings` is used. All
/// else stays as it is. The order of the articles is no matter.
std::vector<std::unique_ptr<const extract::Reading>> supply_years(std::vector<const extract::Reading*>& readings);

}  // namespace figcheck::reconcile
