#pragma once

#include <string>
#include <string_view>

namespace figcheck::planted {

// Days are counted from 1 January 1970.

std::string iso_date(int day);           ///< "2024-03-07"
std::string long_date(int day);          ///< "March 7"
std::string_view weekday_name(int day);  ///< "Thursday"
int year_of(int day);                    ///< 2024
int day_number(int year, int month, int day_of_month);

}  // namespace figcheck::planted
