#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace figcheck::text {

/// A time of day, to the minute, as a text or its metadata tells it.
struct TimeOfDay {
  std::int16_t minute = 0;             ///< since midnight: 0 to 1439
  std::optional<std::int16_t> offset;  ///< minutes that its zone is ahead of UTC, -720 to 840; nothing where not told

  bool operator==(const TimeOfDay&) const = default;
};

/// The bounds of the offsets that are in use: Baker Island's and the Line Islands'.
constexpr int least_offset = -12 * 60, largest_offset = 14 * 60;
constexpr int minutes_a_day = 24 * 60;

/// "18:47+01:00", "19:12Z", and "19:12" where the zone is not known.
std::string to_iso(const TimeOfDay& time);

/// Reads what to_iso writes, and nothing else.
std::optional<TimeOfDay> time_of_day_from_iso(std::string_view text);

/// Whether of two times of one written day the first is the earlier by the clock; false where only one has a zone.
bool is_earlier(const TimeOfDay& a, const TimeOfDay& b);

}  // namespace figcheck::text
