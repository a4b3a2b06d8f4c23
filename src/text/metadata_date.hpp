#pragma once

#include <optional>
#include <string_view>

#include "grammar/date.hpp"
#include "text/time_of_day.hpp"

namespace figcheck::text {

/// The day that a metadata field gives: ISO 8601 in long or short form ("2025-08-16T09:00:00Z", "20250816"), RFC 5322
/// ("Sat, 16 Aug 2025 09:00:00 GMT"), PDF ("D:20250816090000+02'00'"), or a date in words. The day is the one written,
/// in the publisher's own time zone. Nothing if it is no date, or one before 1600 or after 2200.
std::optional<Date> metadata_date(std::string_view field);

/// The time of day that such a field gives beside the day, with its zone: "2025-08-16T09:00:00+02:00",
/// "20250816T0900Z", "Sat, 16 Aug 2025 09:00:00 EST" (the zones of RFC 5322, which are those of North America). Nothing
/// where it gives none, and nothing for midnight, which stands where only the day is known.
std::optional<TimeOfDay> metadata_time(std::string_view field);

}  // namespace figcheck::text
