#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/date.hpp"
#include "text/summer_time.hpp"
#include "text/time_of_day.hpp"

namespace figcheck::text {

/// A clock time as it stands in a text, and what it tells.
struct ClockTime {
  std::size_t end = 0;            ///< behind its zone and what stands in brackets
  std::optional<TimeOfDay> time;  ///< nothing where there is no such time of a day: "24:00", "13 am"
  SummerTime summer = SummerTime::none;

  /// The time on a day, which tells whether "ET" is ahead of UTC by its winter's or its summer's hours.
  std::optional<TimeOfDay> on(const Date& day) const;
};

/// Parses a clock time that begins at byte `at`, with its time zone: "9:00 PM PDT", "15:01 IST", "8: 24am"
/// (detokenised), "10:45 GMT+02:00", "7 p.m. local time", "1652 GMT", "06:41 GMT (22:41 PST)", "T09:00:00Z", "(1430
/// GMT)". A zone that tells no hours (time_zones.def) takes them from the time in brackets behind it: "7 p.m. local
/// time (1600 GMT)". Nothing if there is none.
std::optional<ClockTime> parse_clock_time(std::string_view text, std::size_t at);

/// Parses "+02:00", "-0330", "+2" at byte `at`: minutes, and the byte behind. Nothing beyond the offsets in use.
struct UtcOffset {
  std::size_t end = 0;
  std::int16_t minutes = 0;
};
std::optional<UtcOffset> parse_utc_offset(std::string_view text, std::size_t at);

}  // namespace figcheck::text
