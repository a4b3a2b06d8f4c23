#include "text/metadata_date.hpp"

#include <algorithm>
#include <string>

#include "text/blank.hpp"
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

}  // namespace figcheck::text
