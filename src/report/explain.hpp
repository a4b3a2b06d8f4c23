#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.hpp"

namespace figcheck::report {

/// The quantities that a person may mean by a name: the one with that id; else those whose id begins so; else those
/// whose label holds it, capitals aside. Empty where there is none.
std::vector<const reconcile::Quantity*> find_quantities(const Check& check, std::string_view name);

/// Appends everything behind the verdict on one quantity, as plain text safe for a terminal: its range, and each
/// figure's interval on one axis, those that can be true together first, then what stands against them.
void explain(std::string& out, const Check& check, const reconcile::Quantity& quantity);

}  // namespace figcheck::report
