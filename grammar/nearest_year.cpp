#include "grammar/nearest_year.hpp"

#include <cstdlib>

namespace figcheck {

std::optional<int> nearest_year(int month, int day, const std::vector<Date>& dates) {
  std::optional<int> found;
  std::int64_t nearest = days_of_a_year_taken_over + 1;
  for (const Date& date : dates) {
    for (int year = date.year - 1; year <= date.year + 1; ++year) {
      const Date guess{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                       static_cast<std::uint8_t>(day)};
      const std::int64_t distance = std::abs(day_number(guess) - day_number(date));
      if (distance >= nearest || !date_from_iso(to_iso(guess))) continue;
      nearest = distance;
      found = year;
    }
  }
  return found;
}

}  // namespace figcheck
