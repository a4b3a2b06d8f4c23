#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "grammar/date.hpp"

namespace figcheck {

/// How many days may lie between a day whose year is not told and one that gives it its year.
inline constexpr std::int64_t days_of_a_year_taken_over = 60;

/// The year in which the month and day come nearest to one of the dates, within days_of_a_year_taken_over; of two
/// equally near the one that the first of the dates gives. Nothing where none is near, or the day is in no such year
/// (February 29). The dates must tell their years; a day of 0 is the month.
std::optional<int> nearest_year(int month, int day, const std::vector<Date>& dates);

}  // namespace figcheck
