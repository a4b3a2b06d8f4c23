#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/span.hpp"

namespace figcheck {

/// A day, or a month (day 0), or a year (month 0 too) of the Gregorian calendar, as precise as a text gives it.
struct Date {
  /// Years from this one on stand for one that the text does not tell: of "Nov. 11" in a dateline. Days of one text are
  /// reckoned in them as in any year, and tell which of two came first.
  static constexpr std::int16_t untold = 8000;

  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  auto operator<=>(const Date&) const = default;
  bool empty() const { return year == 0; }
  bool tells_year() const { return year != 0 && year < untold; }
};

/// ISO 8601 to the date's own precision: "2025-08-16", "2025-03", "2025"; of a day or month without its year XML
/// Schema's gMonthDay and gMonth ("--08-16", "--08"); "" for the empty date, and for nothing but an untold year.
std::string to_iso(const Date& date);

/// The same, but "" where the year is not told.
std::string to_full_iso(const Date& date);

/// Reads what to_iso writes, and the date part of an ISO 8601 timestamp ("2025-08-16T09:00:00Z"); nothing if it is no
/// valid date.
std::optional<Date> date_from_iso(std::string_view text);

/// A day and month in an untold year: in one in which it falls on that weekday (0 is Sunday), where one is given.
Date in_untold_year(std::uint8_t month, std::uint8_t day, std::optional<int> on_weekday = std::nullopt);

/// Days since 1970-01-01 of the date's first day (a month's, a year's); negative before. Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms".
std::int64_t day_number(const Date& date);
/// Whether the day with that day_number is of a year that is told.
bool in_told_year(std::int64_t days);
/// Whether two day_numbers may be compared: both are of years that are told, or both are not.
bool of_one_reckoning(std::int64_t a, std::int64_t b);
/// The day with that day_number.
Date date_of_day_number(std::int64_t days);
/// 0 is Sunday … 6 is Saturday.
int weekday(const Date& date);

namespace grammar {

/// A date as a text writes it.
struct DateMatch {
  Span span;
  Date date;  ///< year 0 where the text gives only a day and a month ("Feb. 3"): the reader must supply it
};

/// Parses a calendar date that begins at byte `at` of `text`: "July 2, 2013", "2 July 2013", "Jan. 4", "4th of
/// January", "2025-08-16", "05/02/07" (month first), "March 2023", "in 2013"'s bare year is not one. Longest match;
/// nothing if there is none.
std::optional<DateMatch> parse_date(std::string_view text, std::size_t at);

}  // namespace grammar
}  // namespace figcheck
