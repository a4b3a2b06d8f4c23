#include "grammar/unit.hpp"

#include <algorithm>

#include "grammar/age.hpp"
#include "grammar/currency_table.hpp"
#include "grammar/duration.hpp"
#include "grammar/joint.hpp"
#include "grammar/measure.hpp"
#include "grammar/money.hpp"
#include "grammar/percent.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/telex.hpp"
#include "grammar/unit_table.hpp"

namespace figcheck::grammar {

namespace {

// What a unit can begin with: most words behind a number begin none, and are done with one look.
struct UnitOpenings : FirstLetters {
  UnitOpenings() {
    add_unit_openings(*this);
    add_currency_openings(*this);
    // percent.cpp, age.cpp, money.cpp, and measure.cpp with its marks
    for (const std::string_view word :
         {"percent", "percentage", "per",        "basis",  "bps",     "pct",    "pc",         "%",
          "\xEF",    "year",       "month",      "week",   "day",     "hour",   "yr",         "yrs",
          "yo",      "y",          "pound",      "pounds", "p",       "\xC2",   "magnitude",  "on",
          "stories", "storeys",    "earthquake", "quake",  "temblor", "tremor", "aftershock", "foreshock",
          "[",       "<",          "fold",       "x",      "'",       "\"",     "\xE2"})
      add(word);
  }
};

bool may_be_unit(std::string_view text, std::size_t at, std::size_t end) {
  static const UnitOpenings openings;
  const auto capital = [&](std::size_t i) { return i < end && text[i] >= 'A' && text[i] <= 'Z'; };
  return openings.hold_at(text, at, end) || capital(at + 1) || capital(at + 2);  // codes of currencies: "EUR", "MEUR"
}

}  // namespace

std::optional<UnitMatch> parse_unit(std::string_view text, std::size_t at, std::size_t end) {
  end = std::min(end, text.size());
  if (at >= end) return std::nullopt;
  const Joint joint = parse_joint(text, at, end);
  if (joint.unit >= end || is_digit(text[joint.unit])) return std::nullopt;
  if (ruled_out(!may_be_unit(text, joint.unit, end))) return std::nullopt;
  // What is more than its first words say is tried first: "per cent" is no rate, "years old" no duration, "US cents" no
  // tonne.
  if (auto match = parse_percent(text, joint, end)) return match;
  if (auto match = parse_age(text, joint, end)) return match;
  if (auto match = parse_money(text, joint, end)) return match;
  auto word = parse_unit_word(text, joint.unit, end, joint.glued);
  if (word && !may_be_telex_unit(text, {joint.unit, word->end}, joint.numeral, end)) word.reset();
  if (auto match = parse_duration(text, joint, end, word)) return match;
  return parse_measure(text, joint, end, word);
}

std::optional<UnitMatch> parse_unit_before(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
  end = std::min(end, text.size());
  if (at >= end || begin >= at) return std::nullopt;
  if (auto match = parse_magnitude_before(text, at, begin, end)) return match;
  return parse_age_before(text, at, begin, end);
}

}  // namespace figcheck::grammar
