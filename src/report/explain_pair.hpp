#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reconcile/pair_opinion.hpp"
#include "report/report.hpp"

namespace figcheck::report {

/// The figures that a person may mean by DOCUMENT:BYTE, as `explain` prints them: those of the document of that name
/// (or whose path ends so) that cover the byte. Empty where there is none.
std::vector<reconcile::Place> find_figures(const Check& check, std::string_view name);

/// Appends why two figures were or were not put together, as plain text safe for a terminal: both with their sentences,
/// what the wording settles, and what each feature adds to the score.
void explain_pair(std::string& out, const Check& check, reconcile::Place a, reconcile::Place b);

/// Appends, for each figure of a quantity, the figure that it is most like and what joins the two, the weightiest
/// features first. Of more than 40 figures, 40 at most that are spread evenly, and says so.
void explain_joins(std::string& out, const Check& check, const reconcile::Quantity& quantity);

}  // namespace figcheck::report
