#pragma once

#include <optional>
#include <string>

#include "grammar/interval.hpp"

namespace figcheck::report {

/// Appends a number for a program: the shortest digits that read back as the same double, whole numbers without an
/// exponent up to 1e15; "null" for what is no number.
void append_number(std::string& out, double value);
void append_number(std::string& out, const std::optional<double>& value);

/// A number for a person: "19,500", "6.1", "0.00025"; not whole ones to six significant digits.
std::string number_words(double value);

/// An interval for a person: "19,500", "at least 19,500", "at most 300", "18,000–20,000"; "any number" without ends.
std::string interval_words(const Interval& interval);

}  // namespace figcheck::report
