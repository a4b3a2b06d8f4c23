#include "planted/calendar.hpp"

#include <array>
#include <chrono>
#include <cstdio>

namespace figcheck::planted {
namespace {

std::chrono::year_month_day civil(int day) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day}}};
}

}  // namespace

std::string iso_date(int day) {
  const std::chrono::year_month_day date = civil(day);
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return out.data();
}

std::string long_date(int day) {
  constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                    "May",       "June",     "July",     "August",
                                                    "September", "October",  "November", "December"};
  const std::chrono::year_month_day date = civil(day);
  return std::string(months[static_cast<unsigned>(date.month()) - 1]) + " " +
         std::to_string(static_cast<unsigned>(date.day()));
}

std::string_view weekday_name(int day) {
  constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                  "Thursday", "Friday", "Saturday"};
  return names[std::chrono::weekday{std::chrono::sys_days{std::chrono::days{day}}}.c_encoding()];
}

int year_of(int day) { return static_cast<int>(civil(day).year()); }

int day_number(int year, int month, int day_of_month) {
  const std::chrono::sys_days days = std::chrono::year{year} / month / day_of_month;
  return static_cast<int>(days.time_since_epoch().count());
}

}  // namespace figcheck::planted
