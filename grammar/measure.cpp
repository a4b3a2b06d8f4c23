#include "grammar/measure.hpp"

#include <array>

#include "grammar/compound.hpp"
#include "grammar/following.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/rate.hpp"
#include "grammar/word_set.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

const auto word = [](const char* letters) { return x3::no_case[x3::lit(letters)]; };

bool digit_before(std::string_view text, std::size_t at) { return at > 0 && is_digit(text[at - 1]); }

template <typename Parser>
bool starts_with(std::string_view text, std::size_t at, std::size_t end, const Parser& parser) {
  const char* first = text.data() + std::min(at, end);
  return x3::parse(first, text.data() + end, parser);
}

// ---- Words that are units and other things
// -----------------------------------------------------------------------------------------

const auto comparison =
    token::gap >>
    (word("tall") | "high" | "building" | "tower" | "house" | "hotel" | "block" | "structure") >> token::edge;
const auto pressure = token::gap >> (word("of pressure") | "absolute" | "gauge");
const auto body_weight = token::gap >> (word("heavier") | "lighter" | "overweight" | "in weight" | "of fat");

const auto pounds = x3::repeat(1, 2)[x3::digit] >> -token::gap >> (word("lbs") | "lb" | "pounds") >> token::edge;

// Whether the word at [joint.unit, stop) is the unit here.
bool is_meant(const Unit& unit, std::string_view text, const Joint& joint, std::size_t stop, std::size_t end) {
  const std::string_view written = text.substr(joint.unit, stop - joint.unit);
  const bool exact_number = digit_before(text, joint.numeral);
  // "15st 7lb"
  if (unit.name == "stone" && written == "st")
    return joint.glued &&
           (figure_ends(text, stop, end) || starts_with(text, stop, end, body_weight | (token::gap >> pounds)));
  if (unit.name == "stone")
    return starts_with(text, stop, end, body_weight) || (exact_number && figure_ends(text, stop, end));
  if (unit.name == "bar" || unit.name == "nit" || unit.name == "mole") {
    return starts_with(text, stop, end, pressure) || (exact_number && (joint.glued || figure_ends(text, stop, end)));
  }
  // Two cups can be won; what is poured is "of" something, or follows at once.
  if (unit.name == "cup") {
    const std::size_t next = skip_blanks(text, stop, end);
    return next < end && text[next] >= 'a' && text[next] <= 'z' &&
           !starts_with(text, next, end, word("final") | "in " | "and " | "for ");
  }
  // Degrees in law, bits of advice, degrees of freedom.
  if (unit.name == "degree")
    return exact_number || !starts_with(text, stop, end, token::gap >> (word("in") | "from" | "of") >> token::edge);
  if (unit.name == "bit") return !starts_with(text, stop, end, token::gap >> word("of") >> token::edge);
  if (unit.name == "season" || unit.name == "second") return false;  // of time
  if (unit.name == "story") return joint.hyphenated || starts_with(text, stop, end, comparison);
  // "a 500 Watt Street": a name in capitals is no unit behind a blank, if it is one of a person's.
  return !(joint.numeral != joint.unit && !exact_number && !joint.hyphenated && written == "Newton");
}

// "three stories tall": the plural is a tale anywhere else.
bool stories_tall(std::string_view text, std::size_t at, std::size_t end, std::size_t& stop) {
  if (ruled_out((text[at] | 0x20) != 's')) return false;
  const char* first = text.data() + at;
  const auto stories = (word("stories") | "storeys") >> token::edge;
  if (!x3::parse(first, text.data() + end, stories)) return false;
  stop = static_cast<std::size_t>(first - text.data());
  const bool british = to_lower(text[stop - 3]) == 'e';  // "storeys" are of buildings alone
  return british ||
         starts_with(text, stop, end,
                     token::gap >> (word("tall") | "high" | "up" | "above" | "below" | "underground") >> token::edge);
}

// ---- Earthquakes
// -------------------------------------------------------------------------------------------------------------------

const auto quake = word("earthquake") | "quake" | "temblor" | "tremor" | "aftershock" | "foreshock";
const auto richter = (word("on the") | "on") >> token::gap >> -(word("open-ended") >> token::gap) >>
                     (word("richter") | "moment magnitude") >> -(token::gap >> word("scale")) >> token::edge;
const auto magnitude_word = word("magnitude") >> token::edge;

std::optional<UnitMatch> parse_magnitude_behind(std::string_view text, const Joint& joint, std::size_t end) {
  const char lead = to_lower(text[joint.unit]);
  const char* first = text.data() + joint.unit;
  const char* const last = text.data() + end;
  bool found = false;
  if (lead == 'm') found = x3::parse(first, last, magnitude_word);
  if (lead == 'o') found = !joint.glued && x3::parse(first, last, richter);
  UnitMatch match;
  match.span = {joint.unit, static_cast<std::size_t>(first - text.data())};
  // "a 5.8 quake": one decimal, and nothing else that it could be.
  if (!found && !joint.glued && joint.numeral >= 2 && digit_before(text, joint.numeral) &&
      text[joint.numeral - 2] == '.' && starts_with(text, joint.unit, end, quake)) {
    found = true;
    match.span = {joint.numeral, joint.numeral};
  }
  if (!found) return std::nullopt;
  match.unit = "magnitude";
  match.attributive = joint.hyphenated;
  return match;
}

// "6-foot-4", "a 6-foot-11-inch centre"
void add_hyphened_inches(UnitMatch& match, std::string_view text, std::size_t end) {
  if (match.unit != "foot" || match.span.end >= end || text[match.span.end] != '-') return;
  const char* first = text.data() + match.span.end + 1;
  int inches = 0;
  const auto number = x3::uint_parser<int, 10, 1, 2>{} >> x3::omit[-('-' >> (word("inches") | "inch"))] >>
                      token::edge >> !(x3::char_("-.") >> x3::digit);
  if (!x3::parse(first, text.data() + end, number, inches) || inches >= 12) return;
  match.extra = inches / 12.0;
  match.span.end = static_cast<std::size_t>(first - text.data());
}

// ---- Rates
// -------------------------------------------------------------------------------------------------------------------------

// Units whose quotient is a measure of its own, with its own name: "mile per hour". Others keep what they are per
// apart: "barrel", "day".
void add_rate(UnitMatch& match, const Unit& unit, std::string_view text, std::size_t end) {
  constexpr std::array<std::string_view, 6> own{"speed",   "fuel economy", "data rate",
                                                "density", "pressure",     "current density"};
  const auto rate = parse_rate(text, match.span.end, end);
  if (!rate) return;
  match.span.end = rate->span.end;
  if (rate->unit) {
    Unit both = quotient(unit, *rate->unit);
    for (const std::string_view each : own) {
      if (both.dimension != each) continue;
      match.unit = std::move(both.name);
      return;
    }
  }
  match.per = rate->per;
}

// ---- Marks: 5'10", 10"
// -------------------------------------------------------------------------------------------------------------

const auto prime = x3::lit('\'') | "\xE2\x80\x99" | "\xE2\x80\xB2";
const auto double_prime = x3::lit('"') | "\xE2\x80\x9D" | "\xE2\x80\xB3" | "''";
const x3::uint_parser<int, 10, 1, 2> inches_number;
const x3::rule<struct FeetAndInches, int> feet_and_inches = "' 10\"";
const auto feet_and_inches_def =
    x3::omit[prime] >> x3::omit[-token::gap] >> inches_number >> x3::omit[-token::gap] >> x3::omit[double_prime];
BOOST_SPIRIT_DEFINE(feet_and_inches)
const auto extent = token::gap >> (word("long") | "wide" | "tall" | "high" | "deep" | "thick" | "across" | "screen" |
                                   "display" | "diameter" | "x" | "by") >>
                    token::edge;

std::optional<UnitMatch> parse_marks(std::string_view text, const Joint& joint, std::size_t end) {
  UnitMatch match;
  const char* first = text.data() + joint.unit;
  const char* const last = text.data() + end;
  int inches = 0;
  if (joint.glued && x3::parse(first, last, feet_and_inches, inches) && inches < 12) {
    match.unit = "foot";
    match.extra = inches / 12.0;
    match.span = {joint.unit, static_cast<std::size_t>(first - text.data())};
    return match;
  }
  // A quotation mark alone is inches only where a measure goes on.
  first = text.data() + joint.unit;
  if (!digit_before(text, joint.numeral) || !x3::parse(first, last, double_prime >> &extent)) return std::nullopt;
  match.unit = "inch";
  match.span = {joint.unit, static_cast<std::size_t>(first - text.data())};
  return match;
}

// "[kg]", "<kg>": a unit in brackets, as tables and data sheets write it.
std::optional<UnitMatch> parse_bracketed(std::string_view text, const Joint& joint, std::size_t end) {
  const char closing = text[joint.unit] == '[' ? ']' : '>';
  const auto inner = parse_unit_word(text, joint.unit + 1, end, true);
  if (!inner || inner->end >= end || text[inner->end] != closing) return std::nullopt;
  UnitMatch match;
  match.unit = inner->unit.name;
  match.kind = inner->unit.dimension == "duration" ? Kind::duration : Kind::measure;
  match.span = {joint.unit, inner->end + 1};
  return match;
}

}  // namespace

std::optional<UnitMatch> parse_measure(std::string_view text, const Joint& joint, std::size_t end,
                                       const std::optional<UnitWord>& unit) {
  if (joint.unit >= end) return std::nullopt;
  switch (text[joint.unit]) {
    case '[':
    case '<':
      return parse_bracketed(text, joint, end);
    case '\'':
    case '"':
      return parse_marks(text, joint, end);
    default:
      break;
  }
  if (auto magnitude = parse_magnitude_behind(text, joint, end)) return magnitude;

  UnitMatch match;
  match.attributive = joint.hyphenated;
  std::size_t stop = 0;
  if (stories_tall(text, joint.unit, end, stop)) {
    match.unit = "story";
    match.span = {joint.unit, stop};
    return match;
  }
  if (!unit) return text[joint.unit] == '\xE2' ? parse_marks(text, joint, end) : std::nullopt;
  if (unit->unit.dimension == "duration" || !is_meant(unit->unit, text, joint, unit->end, end)) return std::nullopt;
  match.unit = unit->unit.name;
  match.span = {joint.unit, unit->end};
  if (joint.hyphenated) {
    add_hyphened_inches(match, text, end);
  } else {
    add_smaller_unit(match, unit->unit, text, end);
  }
  add_rate(match, unit->unit, text, end);
  return match;
}

// ---- Before the numeral
// ------------------------------------------------------------------------------------------------------------

namespace {

// Words that may stand between "magnitude" and its number.
const struct Between : WordSet {
  Between() {
    for (const char* each : {"of",      "over",  "above",   "at",          "least",     "about",     "around",
                             "more",    "than",  "a",       "preliminary", "exceeding", "estimated", "approximately",
                             "roughly", "below", "under",   "was",         "is",        "nearly",    "almost",
                             "up",      "to",    "between", "from",        "and"}) {
      add(each);
    }
  }
} between;
constexpr int most_words_between = 4;

// What a magnitude is of, and what links it to a decimal: "the magnitude of the main shock at 6.3", "as 6.5".
const struct OfQuake : WordSet {
  OfQuake() {
    for (const char* each : {"the",        "its",        "that",      "this",      "as",    "main",   "first",
                             "second",     "initial",    "strongest", "quake",     "shock", "tremor", "temblor",
                             "earthquake", "aftershock", "foreshock", "mainshock", "it",    "latest", "last"}) {
      add(each);
    }
  }
} of_quake;
constexpr int most_words_to_decimal = 7;

// The word that ends at `end`, letters only.
Span word_before(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t start = end;
  while (start > begin && end - start < 24 && is_ascii_letter(text[start - 1])) --start;
  return {start, end};
}

bool is_word(std::string_view text, Span span, const WordSet& words) { return words.holds(slice(text, span)); }

// A number from 1 to 9.9 with one decimal, as magnitudes are given.
bool decimal_of_magnitude(std::string_view text, std::size_t at, std::size_t end) {
  return at + 2 < end && text[at] >= '1' && text[at] <= '9' && text[at + 1] == '.' && is_digit(text[at + 2]) &&
         !(at + 3 < end && (is_word_byte(text[at + 3]) || text[at + 3] == '%'));
}

bool speaks_of_quakes(std::string_view text, std::size_t begin, std::size_t at) {
  constexpr std::size_t reach = 80;
  const std::size_t start = at - begin > reach ? at - reach : begin;
  for (std::size_t i = start; i < at; ++i) {
    if ((text[i] | 0x20) == 'q' || (text[i] | 0x20) == 't' || (text[i] | 0x20) == 'a') {
      if (starts_with(text, i, at, word("quake") | "temblor" | "tremor" | "aftershock")) return true;
    }
  }
  return false;
}

}  // namespace

std::optional<UnitMatch> parse_magnitude_before(std::string_view text, std::size_t at, std::size_t begin,
                                                std::size_t end) {
  static const WordSet magnitude{"magnitude", "magnitudes"};
  static const WordSet measuring{"measuring", "measured", "registering", "registered", "measures"};
  UnitMatch match;
  match.unit = "magnitude";
  std::size_t stop = at;
  // "measuring 5.8 and 5.4": the second number shares the first one's word.
  const bool decimal = decimal_of_magnitude(text, at, end);
  for (int words = 0; words <= (decimal ? most_words_to_decimal : most_words_between); ++words) {
    const std::size_t back = skip_blanks_back(text, begin, stop);
    const bool hyphen = words == 0 && back == stop && back > begin && text[back - 1] == '-';
    const Span span = word_before(text, begin, hyphen ? back - 1 : back);
    if (is_word(text, span, magnitude)) {
      match.span = span;
      return match;
    }
    if (decimal && words <= 2 && is_word(text, span, measuring) && speaks_of_quakes(text, begin, span.begin)) {
      match.span = span;
      return match;
    }
    if (decimal && words == 1 && back >= begin + 3 && decimal_of_magnitude(text, back - 3, back + 1) &&
        (back - 3 == begin || !is_word_byte(text[back - 4]))) {
      stop = back - 3;
      continue;
    }
    if (!is_word(text, span, between) && !(decimal && is_word(text, span, of_quake))) return std::nullopt;
    stop = span.begin;
  }
  return std::nullopt;
}

}  // namespace figcheck::grammar
