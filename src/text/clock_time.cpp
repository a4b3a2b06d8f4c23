#include "text/clock_time.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

struct Zone {
  std::string_view name;
  std::optional<std::int16_t> offset;
  SummerTime summer = SummerTime::none;
};

using enum SummerTime;

constexpr auto zones = std::to_array<Zone>({
#define ZONE(name, minutes) {name, std::int16_t{minutes}, none},
#define ZONE_ALL_YEAR(name, minutes, rule) {name, std::int16_t{minutes}, rule},
#define ZONE_UNTOLD(name) {name, std::nullopt, none},
#include "text/time_zones.def"
#undef ZONE
#undef ZONE_ALL_YEAR
#undef ZONE_UNTOLD
});

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

std::size_t digits_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_ascii_digit(text[at])) ++at;
  return at;
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = 10 * number + (digit - '0');
  return number;
}

/// ":24", ": 24", ".30"; `at` itself if there is none.
std::size_t minutes_end(std::string_view text, std::size_t at) {
  const char mark = at_or_nul(text, at);
  if (mark != ':' && mark != '.') return at;
  const std::size_t digits = mark == ':' ? skip_blanks(text, at + 1) : at + 1;
  const std::size_t end = digits_end(text, digits);
  return end - digits == 2 && text[digits] < '6' ? end : at;
}

/// "am", "P.M.", " p.m."; `at` itself if there is none.
std::size_t half_of_day_end(std::string_view text, std::size_t at) {
  std::size_t p = skip_blanks(text, at);
  const char half = at_or_nul(text, p);
  if (half != 'a' && half != 'p' && half != 'A' && half != 'P') return at;
  ++p;
  if (at_or_nul(text, p) == '.') ++p;
  if (at_or_nul(text, p) != 'm' && at_or_nul(text, p) != 'M') return at;
  ++p;
  if (is_ascii_letter(at_or_nul(text, p))) return at;
  return at_or_nul(text, p) == '.' && text[p - 2] == '.' ? p + 1 : p;
}

struct ZoneMatch {
  std::size_t end;
  Zone zone;
};

/// "GMT", "GMT+02:00", "UTC +2", "local time", "Eastern Daylight Time"; it ends at `at` if there is none.
ZoneMatch parse_zone(std::string_view text, std::size_t at) {
  const std::size_t p = skip_blanks(text, at);
  std::size_t end = p;
  while (end < text.size() && is_ascii_letter(text[end])) ++end;
  const std::string_view name = text.substr(p, end - p);
  const auto* const found =
      std::find_if(zones.begin(), zones.end(), [&](const Zone& each) { return each.name == name; });
  if (found == zones.end()) return {at, {}};
  Zone zone = *found;
  const std::size_t sign = skip_blanks(text, end);
  if ((at_or_nul(text, sign) == '+' || at_or_nul(text, sign) == '-') && is_ascii_digit(at_or_nul(text, sign + 1))) {
    const std::size_t hours = digits_end(text, sign + 1);
    if (hours - sign <= 5) {
      const std::optional<UtcOffset> ahead = parse_utc_offset(text, sign);
      zone.offset = ahead && zone.offset == 0 ? std::optional(ahead->minutes) : std::nullopt;
      zone.summer = none;
      return {minutes_end(text, hours), zone};
    }
  }
  const std::string_view rest = text.substr(sign, 13);
  for (const std::string_view word : {"Standard Time", "Daylight Time", "time", "Time"}) {
    if (!rest.starts_with(word)) continue;
    if (word.starts_with('D') && zone.offset && zone.summer != none)
      zone.offset = static_cast<std::int16_t>(*zone.offset + 60);
    if (word.size() > 4) zone.summer = none;
    return {sign + word.size(), zone};
  }
  return {end, zone};
}

/// The time of a day, 'a' and 'p' for its halves; many write "15:30 pm".
std::optional<TimeOfDay> time_of(int hours, int minutes, char half, const Zone& zone) {
  const bool afternoon = (half | 0x20) == 'p', morning = (half | 0x20) == 'a';
  if (hours > 23 || minutes > 59 || (afternoon && hours == 0) || (morning && hours > 12)) return std::nullopt;
  if (afternoon && hours < 12) hours += 12;
  if (morning && hours == 12) hours = 0;
  return TimeOfDay{static_cast<std::int16_t>(60 * hours + minutes), zone.offset};
}

/// A time without what stands in brackets behind it.
std::optional<ClockTime> parse_plain_time(std::string_view text, std::size_t at) {
  const std::size_t hours = digits_end(text, at);
  const std::size_t width = hours - at;
  if (width == 0 || width > 4) return std::nullopt;
  if (width == 4) {  // "1652 GMT": the zone tells it from a year
    const ZoneMatch match = parse_zone(text, hours);
    if (match.end == hours || text.substr(at, 2) >= "24" || text[at + 2] >= '6') return std::nullopt;
    const int minutes = number_of(text.substr(at + 2, 2));
    return ClockTime{match.end, time_of(number_of(text.substr(at, 2)), minutes, '\0', match.zone), match.zone.summer};
  }
  if (width == 3 || (width == 2 && text.substr(at, 2) > "24")) return std::nullopt;
  const std::size_t minutes = minutes_end(text, hours);
  const std::size_t seconds = minutes > hours && at_or_nul(text, minutes) == ':' ? minutes_end(text, minutes) : minutes;
  const std::size_t half = half_of_day_end(text, seconds);
  // "12.30" alone may be an amount, "7" anything.
  if (half == seconds && (minutes == hours || text[hours] == '.')) return std::nullopt;
  const char half_of_day = half == seconds ? '\0' : text[skip_blanks(text, seconds)];
  const ZoneMatch match = parse_zone(text, half);
  const int past = minutes == hours ? 0 : number_of(text.substr(minutes - 2, 2));
  return ClockTime{match.end, time_of(number_of(text.substr(at, width)), past, half_of_day, match.zone),
                   match.zone.summer};
}

/// What a time's zone must be ahead of UTC if another time is the same moment. Of the two days that it may be of, that
/// which makes the offset one in use; where both do, the nearer to UTC.
std::optional<std::int16_t> offset_between(const TimeOfDay& here, const TimeOfDay& elsewhere) {
  int ahead = here.minute - elsewhere.minute + *elsewhere.offset;
  while (ahead > minutes_a_day / 2) ahead -= minutes_a_day;
  while (ahead <= -minutes_a_day / 2) ahead += minutes_a_day;
  return static_cast<std::int16_t>(ahead);
}

}  // namespace

std::optional<UtcOffset> parse_utc_offset(std::string_view text, std::size_t at) {
  const char sign = at_or_nul(text, at);
  if (sign != '+' && sign != '-') return std::nullopt;
  const std::size_t digits = digits_end(text, at + 1);
  const std::string_view written = text.substr(at + 1, digits - at - 1);
  if (written.empty() || written.size() > 4 || written.size() == 3) return std::nullopt;
  int minutes = 60 * number_of(written.size() == 4 ? written.substr(0, 2) : written);
  std::size_t end = digits;
  if (written.size() == 4) {
    minutes += number_of(written.substr(2));
    if (written[2] > '5') return std::nullopt;
  } else if (end = minutes_end(text, digits); end > digits) {
    minutes += number_of(text.substr(end - 2, 2));
  }
  if (sign == '-') minutes = -minutes;
  if (minutes < least_offset || minutes > largest_offset) return std::nullopt;
  return UtcOffset{end, static_cast<std::int16_t>(minutes)};
}

std::optional<ClockTime> parse_clock_time(std::string_view text, std::size_t at) {
  if (at_or_nul(text, at) == '(') {
    auto inside = parse_plain_time(text, at + 1);
    if (!inside || at_or_nul(text, inside->end) != ')') return std::nullopt;
    ++inside->end;
    return inside;
  }
  auto clock = parse_plain_time(text, at_or_nul(text, at) == 'T' ? at + 1 : at);
  if (!clock) return std::nullopt;
  const std::size_t bracket = skip_blanks(text, clock->end);
  if (at_or_nul(text, bracket) != '(') return clock;
  const auto other = parse_plain_time(text, bracket + 1);
  if (!other || at_or_nul(text, other->end) != ')') return clock;
  clock->end = other->end + 1;
  if (clock->time && !clock->time->offset && other->time && other->time->offset && other->summer == none)
    clock->time->offset = offset_between(*clock->time, *other->time);
  return clock;
}

std::optional<TimeOfDay> ClockTime::on(const Date& day) const {
  if (!time || !time->offset || summer == none) return time;
  TimeOfDay there = *time;
  const std::optional<bool> ahead = is_summer_time(summer, day);
  there.offset = ahead ? std::optional(static_cast<std::int16_t>(*there.offset + (*ahead ? 60 : 0))) : std::nullopt;
  return there;
}

}  // namespace figcheck::text
