#pragma once

#include <string>

#include "report/report.hpp"

namespace figcheck::report {

/// The objects that JSON reports are made of, as the output contract has them. Each appends one object to `out`.

/// An article: id, title, outlet, address, date, and how many figures it has.
void append_document(std::string& out, const extract::Reading& reading);

/// A quantity with its members, causes and statistics.
void append_quantity(std::string& out, const Check& check, const reconcile::Quantity& quantity);

void append_finding(std::string& out, const Check& check, const reconcile::Finding& finding);

void append_problem(std::string& out, const text::Problem& problem);

}  // namespace figcheck::report
