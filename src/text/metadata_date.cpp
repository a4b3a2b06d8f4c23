#include "text/metadata_date.hpp"

#include <algorithm>
#include <string>

#include "text/blank.hpp"
#include "text/clock_time.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t longest_field = 200;
constexpr std::size_t furthest = 24;  // bytes before the date: a weekday, "Published on"

std::optional<Date> plausible(std::optional<Date> date) {
  if (!date || date->year < 1600 || date->year > 2200) return std::nullopt;
  return date;
}

/// Eight digits, or eight and a time: "20250816", "20250816T0900", "20250816090000".
std::optional<Date> compact_date(std::string_view field) {
  std::size_t digits = 0;
  while (digits < field.size() && is_ascii_digit(field[digits])) ++digits;
  if (digits != 8 && digits != 12 && digits != 14) return std::nullopt;
  return date_from_iso(std::string(field.substr(0, 4)) + '-' + std::string(field.substr(4, 2)) + '-' +
                       std::string(field.substr(6, 2)));
}

/// Where "09:00" begins, "9:05".
std::size_t hours_at(std::string_view field) {
  for (std::size_t colon = field.find(':'); colon != std::string_view::npos; colon = field.find(':', colon + 1)) {
    std::size_t begin = colon;
    while (begin > 0 && is_ascii_digit(field[begin - 1])) --begin;
    const std::size_t width = colon - begin;
    if ((width == 1 || width == 2) && colon + 1 < field.size() && is_ascii_digit(field[colon + 1])) return begin;
  }
  return field.size();
}

// RFC 5322, 4.3: obsolete zones, as feeds write them still.
struct MailZone {
  std::string_view name;
  std::int16_t offset;
};
constexpr MailZone mail_zones[] = {{"UT", 0},     {"GMT", 0},    {"Z", 0},      {"EST", -300},
                                   {"EDT", -240}, {"CST", -360}, {"CDT", -300}, {"MST", -420},
                                   {"MDT", -360}, {"PST", -480}, {"PDT", -420}};

/// The offset that stands right behind a time, or behind the fraction of its second: "Z", "+02:00", ".000Z", " EST".
std::optional<std::int16_t> offset_behind(std::string_view rest) {
  if (rest.size() > 1 && (rest[0] == '.' || rest[0] == ',') && is_ascii_digit(rest[1])) {
    rest.remove_prefix(1);
    while (!rest.empty() && is_ascii_digit(rest.front())) rest.remove_prefix(1);
  }
  rest = trimmed(rest);
  // RFC 5322, 3.3: the time is UTC's, and nothing is said of where it was written
  if (rest.starts_with("-0000")) return std::nullopt;
  if (const auto offset = parse_utc_offset(rest, 0)) return offset->minutes;
  std::size_t letters = 0;
  while (letters < rest.size() && is_ascii_letter(rest[letters])) ++letters;
  for (const MailZone& zone : mail_zones)
    if (zone.name == rest.substr(0, letters)) return zone.offset;
  return std::nullopt;
}

std::optional<TimeOfDay> compact_time(std::string_view field) {
  std::string_view rest = field.substr(8);
  if (rest.starts_with('T')) rest.remove_prefix(1);
  std::size_t digits = 0;
  while (digits < rest.size() && is_ascii_digit(rest[digits])) ++digits;
  if (digits != 4 && digits != 6) return std::nullopt;
  auto time = time_of_day_from_iso(std::string(rest.substr(0, 2)) + ':' + std::string(rest.substr(2, 2)));
  if (time) time->offset = offset_behind(rest.substr(digits));
  return time;
}

std::optional<TimeOfDay> written_time(std::string_view field) {
  const std::size_t at = hours_at(field);
  const auto clock = parse_clock_time(field, at);
  const auto day = metadata_date(field);
  if (!clock || !day) return std::nullopt;
  std::optional<TimeOfDay> time = clock->on(*day);
  if (!time || time->offset || clock->summer != SummerTime::none) return time;
  std::size_t name = clock->end;
  while (name > at && is_ascii_letter(field[name - 1])) --name;
  time->offset = offset_behind(field.substr(name));
  return time;
}

}  // namespace

std::optional<Date> metadata_date(std::string_view field) {
  field = trimmed(field.substr(0, longest_field));
  if (field.starts_with("D:")) field.remove_prefix(2);
  if (const auto date = plausible(compact_date(field))) return date;
  if (const auto date = plausible(date_from_iso(field))) return date;
  // "2025-08-16 09:00" and the like: the day alone.
  if (field.size() > 10) {
    if (const auto date = plausible(date_from_iso(field.substr(0, 10))); date && date->day != 0) return date;
  }
  for (std::size_t at = 0; at < std::min(field.size(), furthest); ++at) {
    if (at > 0 && (is_ascii_letter(field[at - 1]) || is_ascii_digit(field[at - 1]))) continue;
    const auto match = grammar::parse_date(field, at);
    if (match && match->date.year != 0) return plausible(match->date);
  }
  return std::nullopt;
}

std::optional<TimeOfDay> metadata_time(std::string_view field) {
  field = trimmed(field.substr(0, longest_field));
  const auto time = compact_date(field) ? compact_time(field) : written_time(field);
  return time && time->minute != 0 ? time : std::nullopt;
}

}  // namespace figcheck::text
