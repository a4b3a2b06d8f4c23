#include "text/date_order.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "grammar/calendar.hpp"
#include "text/blank.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

/// Words of newspapers that British and Commonwealth spelling writes otherwise than American (the classes -our/-or,
/// -re/-er, -ence/-ense, -ogue/-og and doubled consonants of the Oxford Guide to Style, 2002, ch. 5), and the Indian
/// numerals.
constexpr auto british = std::to_array<std::string_view>(
    {"armour",    "behaviour", "cancelled",  "catalogue", "centre",     "centres", "colour",    "colours",
     "crore",     "crores",    "defence",    "dialogue",  "favour",     "fibre",   "harbour",   "honour",
     "jewellery", "kilometre", "kilometres", "labour",    "lakh",       "lakhs",   "licence",   "litre",
     "litres",    "metre",     "metres",     "neighbour", "neighbours", "offence", "programme", "programmes",
     "rumour",    "theatre",   "travelled",  "traveller", "tyre",       "tyres",   "vapour"});
constexpr auto american = std::to_array<std::string_view>(
    {"armor",   "behavior", "canceled", "catalog", "center",   "centers",  "color",     "colors",
     "defense", "favor",    "fiber",    "harbor",  "honor",    "jewelry",  "kilometer", "kilometers",
     "labor",   "liter",    "liters",   "meter",   "meters",   "neighbor", "neighbors", "offense",
     "program", "programs", "rumor",    "theater", "traveled", "traveler", "vapor"});

static_assert(std::is_sorted(british.begin(), british.end()) && std::is_sorted(american.begin(), american.end()));

/// The number of at most two digits that ends before byte `end`; 0 where none does.
int short_number_before(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < 3 && is_ascii_digit(text[begin - 1])) --begin;
  if (begin == end || end - begin > 2) return 0;
  return std::stoi(std::string(text.substr(begin, end - begin)));
}

/// Counts what speaks for either order.
struct Evidence {
  int day_first = 0;
  int month_first = 0;
};

/// "12 February", "12th of February" against "February 12".
void weigh_month(std::string_view text, std::size_t begin, std::size_t end, Evidence& evidence) {
  std::size_t before = back_over_blanks(text, begin);
  if (text.substr(0, before).ends_with("of")) before = back_over_blanks(text, before - 2);
  const std::string_view ordinal = before >= 2 ? text.substr(before - 2, 2) : std::string_view{};
  if (ordinal == "st" || ordinal == "nd" || ordinal == "rd" || ordinal == "th") before -= 2;
  const int day = short_number_before(text, before);
  if (day >= 1 && day <= 31) {
    ++evidence.day_first;
    return;
  }
  const std::size_t at = skip_blanks(text, end);
  std::size_t digits = at;
  while (digits < text.size() && digits - at < 3 && is_ascii_digit(text[digits])) ++digits;
  if (digits > at && digits - at <= 2) ++evidence.month_first;
}

/// "25/12/2031" against "12/25/2031", at the first of two slashes.
void weigh_slash(std::string_view text, std::size_t slash, Evidence& evidence) {
  const int first = short_number_before(text, slash);
  std::size_t end = slash + 1;
  while (end < text.size() && end - slash < 4 && is_ascii_digit(text[end])) ++end;
  const int second = short_number_before(text, end);
  if (first == 0 || second == 0 || end >= text.size() || text[end] != '/') return;
  if (first > 12 && first <= 31 && second <= 12) ++evidence.day_first;
  if (second > 12 && second <= 31 && first <= 12) ++evidence.month_first;
}

}  // namespace

bool writes_day_first(std::string_view text) {
  Evidence evidence;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '/') weigh_slash(text, at, evidence);
    if (text.substr(at, 2) == "\u00A3" || text.substr(at, 3) == "\u20B9") ++evidence.day_first;  // pounds, rupees
    if (!is_ascii_letter(text[at]) || (at > 0 && is_ascii_letter(text[at - 1]))) continue;
    std::size_t end = at;
    while (end < text.size() && is_ascii_letter(text[end])) ++end;
    const std::string word = ascii_lower(text.substr(at, end - at));
    if (const auto month = grammar::month_at(text, at, text.size()); month.end != 0)
      weigh_month(text, at, month.end, evidence);
    if (word == "rs" && end < text.size() && (text[end] == ' ' || text[end] == '.' || is_ascii_digit(text[end])))
      ++evidence.day_first;
    if (std::binary_search(british.begin(), british.end(), word)) ++evidence.day_first;
    if (std::binary_search(american.begin(), american.end(), word)) ++evidence.month_first;
    at = end - 1;
  }
  return evidence.day_first > 0 && evidence.month_first == 0;
}

}  // namespace figcheck::text
