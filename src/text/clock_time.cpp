#include "text/clock_time.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr auto zones = std::to_array<std::string_view>({
#define ZONE(name) name,
#include "text/time_zones.def"
#undef ZONE
});

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

std::size_t digits_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_ascii_digit(text[at])) ++at;
  return at;
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

std::size_t zone_end(std::string_view text, std::size_t at) {
  std::size_t p = skip_blanks(text, at);
  std::size_t end = p;
  while (end < text.size() && is_ascii_letter(text[end])) ++end;
  if (std::find(zones.begin(), zones.end(), text.substr(p, end - p)) == zones.end()) return at;
  // "GMT+02:00", "UTC +2", "local time", "Eastern Time"
  const std::size_t sign = skip_blanks(text, end);
  if ((at_or_nul(text, sign) == '+' || at_or_nul(text, sign) == '-') && is_ascii_digit(at_or_nul(text, sign + 1))) {
    const std::size_t hours = digits_end(text, sign + 1);
    if (hours - sign <= 5) return minutes_end(text, hours);
  }
  const std::string_view rest = text.substr(sign, 13);
  for (const std::string_view word : {"Standard Time", "Daylight Time", "time", "Time"}) {
    if (rest.starts_with(word)) return sign + word.size();
  }
  return end;
}

/// A time without what stands in brackets behind it.
std::size_t plain_time_end(std::string_view text, std::size_t at) {
  const std::size_t hours = digits_end(text, at);
  const std::size_t width = hours - at;
  if (width == 0 || width > 4) return at;
  if (width == 4) {  // "1439 GMT": the zone tells it from a year
    const std::size_t zone = zone_end(text, hours);
    return zone > hours && text.substr(at, 2) < "24" && text[at + 2] < '6' ? zone : at;
  }
  if (width == 3 || (width == 2 && text.substr(at, 2) > "24")) return at;
  const std::size_t minutes = minutes_end(text, hours);
  const std::size_t seconds = minutes > hours && at_or_nul(text, minutes) == ':' ? minutes_end(text, minutes) : minutes;
  const std::size_t half = half_of_day_end(text, seconds);
  // "12.30" alone may be an amount, "7" anything.
  if (half == seconds && (minutes == hours || text[hours] == '.')) return at;
  return zone_end(text, half);
}

}  // namespace

std::size_t clock_time_end(std::string_view text, std::size_t at) {
  const std::size_t begin = at_or_nul(text, at) == 'T' ? at + 1 : at;
  const std::size_t end = plain_time_end(text, begin);
  if (end == begin) return at;
  const std::size_t bracket = skip_blanks(text, end);
  if (at_or_nul(text, bracket) != '(') return end;
  const std::size_t other = plain_time_end(text, bracket + 1);
  return other > bracket + 1 && at_or_nul(text, other) == ')' ? other + 1 : end;
}

}  // namespace figcheck::text
