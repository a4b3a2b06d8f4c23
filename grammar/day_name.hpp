#pragma once

#include <string>

#include "grammar/date.hpp"

namespace figcheck {

/// A day as a sentence names it: "3 May 2021", or "3 May" where its year is not told. A date without a month or a day
/// is written as to_iso does.
std::string day_name(const Date& date);

}  // namespace figcheck
