#include "grammar/day_name.hpp"

#include <array>
#include <string_view>

namespace figcheck {

std::string day_name(const Date& date) {
  static constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                              "May",       "June",     "July",     "August",
                                                              "September", "October",  "November", "December"};
  if (date.month < 1 || date.month > months.size() || date.day == 0) return to_iso(date);
  const std::string name = std::to_string(date.day) + ' ' + std::string(months[date.month - 1U]);
  return date.tells_year() ? name + ' ' + std::to_string(date.year) : name;
}

}  // namespace figcheck
