#include "grammar/clock.hpp"

#include <algorithm>

#include "grammar/quick_look.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct Zones : x3::symbols<> {
  Zones() {
#define TIME_ZONE(name) add(name);
#include "grammar/lexicon/time_zones.def"
  }
};
const Zones zones;

const auto word = [](const char* letters) { return x3::no_case[x3::lit(letters)]; };
const auto gap = token::gap;
const auto any_gap = x3::omit[-token::gap];

// Hours and minutes; a colon needs two digits of minutes, and no third: "12:345" is none.
const auto hour = x3::omit[x3::uint_parser<unsigned, 10, 1, 2>{}[(
    [](auto& context) { x3::_pass(context) = x3::_attr(context) <= 24; })]];
const auto twelve = x3::omit[x3::uint_parser<unsigned, 10, 1, 2>{}[(
    [](auto& context) { x3::_pass(context) = x3::_attr(context) >= 1 && x3::_attr(context) <= 12; })]];
const auto minutes = x3::omit[x3::char_('0', '5') >> x3::digit >> !x3::digit];
const auto colon_time = hour >> ':' >> minutes >> -(':' >> minutes);
const auto military = x3::omit[(x3::char_("01") >> x3::digit | x3::char_('2') >> x3::char_('0', '3')) >>
                               x3::char_('0', '5') >> x3::digit >> !x3::digit];

const auto half_of_day =
    x3::no_case[x3::lit("a.m.") | "p.m." | "a. m." | "p. m." | "a.m" | "p.m" | ((x3::lit("am") | "pm") >> token::edge)];
const auto o_clock = x3::no_case[x3::lit("o'clock") |
                                 "o\xE2\x80\x99"
                                 "clock" |
                                 "o 'clock" | "o' clock"];
const auto part_of_day = gap >> word("in the") >> gap
                         >> x3::no_case[x3::lit("morning") | "afternoon" | "evening"] >> token::edge;
const auto zone = zones >> token::edge;
const auto place_time =
    x3::no_case[x3::lit("local time") | "eastern time" | "pacific time" | "central time" | "mountain time" |
                "universal time" | "eastern" | "pacific" | "uk time" | "moscow time"] >>
    token::edge;
const auto hours_word = x3::no_case[x3::lit("hours") | "hrs" | "h"] >> token::edge;
const auto tail = -(any_gap >> '(' >> any_gap >> military >> gap >> (zone | hours_word) >> any_gap >> ')') >>
                  -(x3::omit[-x3::lit(',')] >> gap >> (zone | place_time));

const auto dash = x3::omit[x3::lit('-') | "\xE2\x80\x93" | "\xE2\x80\x94" |
                           (gap >> (word("to") | "and" | "or" | "until" | "till") >> gap) | (gap >> '-' >> gap)];
const auto dotted_time = hour >> '.' >> minutes;
const auto clock_of_twelve = (colon_time | dotted_time | twelve) >> any_gap >> half_of_day;
const auto any_time = colon_time | dotted_time | twelve;

// "9 pm", "6:52 a.m. local time", "9 to 11 a.m."
const auto with_half =
    (any_time >> -(any_gap >> half_of_day) >> dash >> clock_of_twelve >> tail) | (clock_of_twelve >> tail);
// "19:48", "6:52", "19:48:05 GMT"
const auto with_colon = colon_time >> !(x3::char_(".:") >> x3::digit) >> token::edge >> -(dash >> colon_time) >>
                        -(any_gap >> (hours_word)) >> tail;
// "8: 14am": a blank behind the colon is a page's noise, harmless where a half of the day follows.
const auto with_blank = hour >> ':' >> gap >> minutes >> any_gap >> (half_of_day | zone) >> tail;
// "2145 GMT", "0830 hours", "10 GMT"
const auto with_zone = (military >> any_gap >> (hours_word | zone | place_time) >> tail) |
                       (hour >> -x3::omit['.' >> minutes] >> gap >> zone);
const auto with_clock = twelve >> any_gap >> o_clock >> -part_of_day;
const auto with_part = twelve >> part_of_day;
const auto with_h = hour >> 'h' >> minutes;
// "14.10 Rescuers say": what opens a line of a live report, where no number goes on with a capital.
const auto opening_line = hour >> '.' >> minutes >> &(gap >> x3::char_('A', 'Z') >> x3::char_("a-z "));

const x3::symbols<> hour_words{"one",   "two",   "three", "four", "five",   "six",
                               "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
const x3::symbols<> minute_words{"five", "ten", "quarter", "twenty", "twenty-five", "half"};
const auto hour_word = x3::no_case[hour_words] >> token::edge;
const auto spelled = (x3::no_case[minute_words] >> token::edge >> gap >> (word("past") | "to") >> gap >>
                      (hour_word | twelve) >> token::edge) |
                     (hour_word >> ((gap >> o_clock >> -part_of_day) | part_of_day | (gap >> half_of_day)));

// ---- Quick looks -------------------------------------------------------------------------------

// What goes on with an hour in digits, but for marks: half of the day, "to 5 pm", "o'clock", "in the morning", zones.
constexpr FirstLetters behind_hour{"am",      "a.",       "pm",        "p.",    "o'",      "o\xE2",
                                   "o ",      "hours",    "hrs",       "local", "eastern", "pacific",
                                   "central", "mountain", "universal", "uk",    "moscow"};
// What joins an hour to a second one, in digits.
constexpr FirstLetters hour_joiners{"to", "and", "or", "until", "till"};
constexpr FirstLetters zone_openings = [] {
  FirstLetters openings;
#define TIME_ZONE(name) openings.add(name);
#include "grammar/lexicon/time_zones.def"
  return openings;
}();

bool may_go_on_as_clock(const Place& place) {
  const auto digit = [&](std::size_t at) { return is_digit(place.byte(at)); };
  const std::size_t limit = place.within.end;
  const std::size_t next = skip_blanks(place.text, place.end, limit);
  if (next == place.end) {
    switch (place.byte(next)) {
      case ':':
      case 'h':
      case 'H':
        return true;
      case '.':
        return digit(next + 1);
      case '-':
        return digit(next + 1);
      case '\xE2':  // a dash
        return digit(next + 3);
      default:
        break;
    }
  }
  const char lead = place.byte(next);
  if (lead == '-') return digit(skip_blanks(place.text, next + 1, limit));
  if (to_lower(lead) == 'h' && !is_ascii_letter(place.byte(next + 1))) return true;
  if (hour_joiners.hold_at(place.text, next, limit)) {
    const std::size_t joined = next + letters_at(place.text, next, limit).size();
    if (is_digit(place.byte(skip_blanks(place.text, joined, limit)))) return true;
  }
  if (to_lower(lead) == 'i' && to_lower(place.byte(next + 3)) == 't') return true;  // "in the morning"
  return behind_hour.hold_at(place.text, next, limit) ||
         (is_capital(lead) && zone_openings.hold_at(place.text, next, limit));
}

bool may_be_spelled_clock(const Place& place) {
  static const WordSet clock_words{"one",  "two", "three",  "four",   "five",    "six",    "seven", "eight",
                                   "nine", "ten", "eleven", "twelve", "quarter", "twenty", "half"};
  const std::string_view written = letters_at(place.text, place.at, place.within.end);
  if (!clock_words.holds(written)) return false;
  if (place.byte(place.at + written.size()) == '-') return true;
  static constexpr Openings next{"past", "to", "o'", "o\xE2", "o ", "in", "am", "a.", "pm", "p."};
  return next.hold_at(place.text, skip_blanks(place.text, place.at + written.size(), place.within.end),
                      place.within.end);
}

template <typename Parser>
void longest(const Place& place, const Parser& parser, std::size_t& end) {
  const char* first = place.text.data() + place.at;
  const char* const last = place.text.data() + place.within.end;
  if (x3::parse(first, last, parser)) end = std::max(end, static_cast<std::size_t>(first - place.text.data()));
}

}  // namespace

std::optional<Span> parse_clock(const Place& place) {
  std::size_t end = place.at;
  if (ruled_out(place.digits == 0 ? !may_be_spelled_clock(place) : !may_go_on_as_clock(place))) return std::nullopt;
  if (place.digits == 0) {
    longest(place, spelled, end);
    // "ten to two" may be a range, "five to six people" is one: without "past" a clock is said to strike.
    if (end > place.at) {
      const std::string_view found = place.text.substr(place.at, end - place.at);
      const bool to = found.find(" to ") != std::string_view::npos;
      if (to && !(same_word(place.previous_word(), "at") && same_word(found.substr(0, 7), "quarter")))
        return std::nullopt;
    }
  } else if (place.digits <= 2) {
    longest(place, with_half, end);
    longest(place, with_colon, end);
    longest(place, with_blank, end);
    longest(place, with_zone, end);
    longest(place, with_clock, end);
    longest(place, with_part, end);
    longest(place, with_h, end);
    if (place.at == place.within.begin && (place.at == 0 || place.text[place.at - 1] == '\n'))
      longest(place, opening_line, end);
  } else if (place.digits == 4) {
    longest(place, with_zone, end);
  }
  if (end == place.at) return std::nullopt;
  return Span{place.at, end};
}

}  // namespace figcheck::grammar
