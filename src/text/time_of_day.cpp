#include "text/time_of_day.hpp"

#include <cstdlib>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

void append_clock(std::string& out, int minutes) {
  for (const int part : {minutes / 60, minutes % 60}) {
    if (!out.empty() && is_ascii_digit(out.back())) out += ':';
    out += static_cast<char>('0' + part / 10);
    out += static_cast<char>('0' + part % 10);
  }
}

/// The minutes that "19:12" tells, where it is all of the text.
std::optional<int> clock_of(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  for (const std::size_t at : {0, 1, 3, 4})
    if (!is_ascii_digit(text[at])) return std::nullopt;
  const int hours = 10 * (text[0] - '0') + (text[1] - '0'), minutes = 10 * (text[3] - '0') + (text[4] - '0');
  if (hours > 23 || minutes > 59) return std::nullopt;
  return 60 * hours + minutes;
}

}  // namespace

std::string to_iso(const TimeOfDay& time) {
  std::string out;
  append_clock(out, time.minute);
  if (!time.offset) return out;
  if (*time.offset == 0) return out + 'Z';
  out += *time.offset < 0 ? '-' : '+';
  append_clock(out, std::abs(*time.offset));
  return out;
}

std::optional<TimeOfDay> time_of_day_from_iso(std::string_view text) {
  const std::optional<int> minute = clock_of(text.substr(0, 5));
  if (!minute) return std::nullopt;
  TimeOfDay time{static_cast<std::int16_t>(*minute), std::nullopt};
  const std::string_view zone = text.substr(5);
  if (zone.empty()) return time;
  if (zone == "Z") {
    time.offset = std::int16_t{0};
    return time;
  }
  const std::optional<int> ahead = clock_of(zone.substr(1));
  if (!ahead || *ahead == 0 || (zone[0] != '+' && zone[0] != '-')) return std::nullopt;
  const int offset = zone[0] == '-' ? -*ahead : *ahead;
  if (offset < least_offset || offset > largest_offset) return std::nullopt;
  time.offset = static_cast<std::int16_t>(offset);
  return time;
}

bool is_earlier(const TimeOfDay& a, const TimeOfDay& b) {
  return a.offset.has_value() == b.offset.has_value() &&
         a.minute - a.offset.value_or(std::int16_t{0}) < b.minute - b.offset.value_or(std::int16_t{0});
}

}  // namespace figcheck::text
