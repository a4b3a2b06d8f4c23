#pragma once

#include <cstddef>
#include <string_view>

namespace figcheck::grammar {

/// A month's or weekday's name in a text.
struct CalendarName {
  int number = 0;       ///< 1 to 12 of a month, 0 (Sunday) to 6 of a weekday
  std::size_t end = 0;  ///< behind it and its abbreviation's full stop; 0 where there is no name
};

/// Reads the month name that begins at `at`: "January", "Jan.", "SEPT". "may", "march" and "mar", which are other words
/// too, must be capitalised; so must "sun" and "sat" of the weekdays.
CalendarName month_at(std::string_view text, std::size_t at, std::size_t end);
CalendarName weekday_at(std::string_view text, std::size_t at, std::size_t end);

}  // namespace figcheck::grammar
