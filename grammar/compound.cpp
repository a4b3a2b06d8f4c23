#include "grammar/compound.hpp"

#include "grammar/following.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

struct Pair {
  std::string_view larger, smaller;
  double parts;  // smaller ones in a larger one, as people count them
};

constexpr Pair pairs[] = {{"foot", "inch", 12},         {"yard", "foot", 3},       {"stone", "pound", 14},
                          {"pound", "ounce", 16},       {"hour", "minute", 60},    {"minute", "second", 60},
                          {"day", "hour", 24},          {"week", "day", 7},        {"month", "day", 30.4375},
                          {"month", "week", 4.348},     {"year", "month", 12},     {"degree", "arcminute", 60},
                          {"meter", "centimeter", 100}, {"kilogram", "gram", 1000}};

}  // namespace

void add_smaller_unit(UnitMatch& match, const Unit& unit, std::string_view text, std::size_t end) {
  const auto has = [&](const Pair& pair) { return pair.larger == unit.name; };
  bool divides = false;
  for (const Pair& pair : pairs) divides = divides || has(pair);
  if (!divides) return;
  std::size_t from = match.span.end;
  const auto number = parse_following(text, from, end);
  if (!number || number->value < 0) return;
  std::size_t word = skip_blanks(text, number->end, end);
  const bool glued = word == number->end;
  if (word < end && text[word] == '-') ++word;
  const auto smaller = parse_unit_word(text, word, end, glued);
  for (const Pair& pair : pairs) {
    if (!has(pair) || number->value >= pair.parts) continue;
    // Behind feet a lone "in" is inches: it is no preposition between a number and its end.
    const bool inches = pair.smaller == "inch" && !smaller && text.substr(word, 2) == "in" &&
                        !(word + 2 < end && is_word_byte(text[word + 2]));
    if (inches || (smaller && smaller->unit.name == pair.smaller)) {
      match.extra = number->value / pair.parts;
      match.span.end = inches ? word + 2 : smaller->end;
      // "two hours, three minutes and 23 seconds"
      if (pair.smaller == "minute" && smaller) {
        UnitMatch rest;
        rest.span = match.span;
        add_smaller_unit(rest, smaller->unit, text, end);
        match.extra = *match.extra + rest.extra.value_or(0) / pair.parts;
        match.span.end = rest.span.end;
      }
      return;
    }
  }
  // "6 feet 2", "6ft 3 tall"
  if (unit.name == "foot" && number->value >= 1 && number->value < 12 && number->begin > from && text[from] != ',' &&
      figure_ends(text, number->end, end) && text.substr(from, 5).find("and") == std::string_view::npos) {
    match.extra = number->value / 12;
    match.span.end = number->end;
  }
}

}  // namespace figcheck::grammar
