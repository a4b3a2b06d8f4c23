#include "text/summer_time.hpp"

namespace figcheck::text {
namespace {

Date day_of(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

/// The first Sunday from a day on.
Date sunday_from(const Date& day) { return date_of_day_number(day_number(day) + (7 - weekday(day)) % 7); }

Date last_sunday(int year, int month_of_31_days) { return sunday_from(day_of(year, month_of_31_days, 25)); }

}  // namespace

std::optional<bool> is_summer_time(SummerTime rule, const Date& day) {
  if (rule == SummerTime::none) return false;
  if (!day.tells_year() || day.month == 0 || day.day == 0) return std::nullopt;
  Date begin, end;
  if (rule == SummerTime::american) {
    if (day.year < 1987) return std::nullopt;
    const bool extended = day.year >= 2007;
    begin = extended ? sunday_from(day_of(day.year, 3, 8)) : sunday_from(day_of(day.year, 4, 1));
    end = extended ? sunday_from(day_of(day.year, 11, 1)) : last_sunday(day.year, 10);
  } else {
    if (day.year < 1996) return std::nullopt;
    begin = last_sunday(day.year, 3);
    end = last_sunday(day.year, 10);
  }
  if (day == begin || day == end) return std::nullopt;
  return day_number(day) > day_number(begin) && day_number(day) < day_number(end);
}

}  // namespace figcheck::text
