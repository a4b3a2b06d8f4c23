#include "grammar/temporal.hpp"

#include <algorithm>
#include <iterator>

#include "grammar/byte_search.hpp"
#include "grammar/calendar.hpp"
#include "grammar/date.hpp"
#include "grammar/numeral.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/unit.hpp"
#include "grammar/unit_table.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

enum class Cue : std::uint8_t { none, weak, strong };

struct YearCues : WordMap<Cue> {
  YearCues() {
#define STRONG(word) add(word, Cue::strong);
#define WEAK(word) add(word, Cue::weak);
#include "grammar/lexicon/year_cues.def"
  }
};
const YearCues year_cues;

const auto word = [](const char* letters) { return x3::no_case[x3::lit(letters)]; };
const auto dash = x3::omit[x3::lit('-') | "\xE2\x80\x93" | "\xE2\x80\x94"];
const auto apostrophe = x3::omit[x3::lit('\'') | "\xE2\x80\x99" | "\xE2\x80\x98"];

template <typename Parser>
std::size_t parse_at(const Place& place, std::size_t at, const Parser& parser) {
  const char* first = place.text.data() + at;
  return x3::parse(first, place.text.data() + place.within.end, parser)
             ? static_cast<std::size_t>(first - place.text.data())
             : at;
}

bool is_in(std::string_view written, const WordSet& words) { return words.holds(written); }

// ---- Calendar dates
// ----------------------------------------------------------------------------------------------------------------

// "In May 12 people were killed": a month, then a count.
bool counts_behind_month(const Place& place, const DateMatch& date, std::size_t month) {
  if (date.date.year != 0 || date.date.day == 0) return false;
  if (!same_word(slice(place.text, word_before(place.text, place.within.begin, month)), "in")) return false;
  return looks_plural(slice(place.text, word_behind(place.text, date.span.end, place.within.end)));
}

std::optional<Span> parse_calendar(const Place& place) {
  const std::string_view text = place.text.substr(0, place.within.end);
  if (place.digits == 0 || place.digits > 4) return std::nullopt;
  if (auto date = parse_date(text, place.at)) return date->span;
  // The month, and the weekday before it, stand before the day.
  if (place.previous.empty() || month_at(text, place.previous.begin, place.previous.end + 1).end < place.previous.end)
    return std::nullopt;
  const auto date = parse_date(text, place.previous.begin);
  if (!date || date->span.end <= place.at || counts_behind_month(place, *date, place.previous.begin))
    return std::nullopt;
  Span span = date->span;
  std::size_t back = skip_blanks_back(text, place.within.begin, span.begin);
  if (back > place.within.begin && text[back - 1] == ',') --back;
  if (back > place.within.begin && text[back - 1] == '.') --back;
  const Span weekday = word_ending_at(text, place.within.begin, back);
  if (!weekday.empty() && weekday_at(text, weekday.begin, weekday.end).end >= weekday.end) span.begin = weekday.begin;
  // "May 5 and 6", "May 5, 6 and 7": further days of the month
  if (date->date.year == 0) {
    constexpr int most_days = 6;
    for (int days = 0; days < most_days; ++days) {
      const auto next = (x3::omit[x3::lit(',')] >> token::gap >> -(word("and") >> token::gap)) |
                        (token::gap >> (word("and") | "or" | "to" | "through") >> token::gap);
      const auto day = x3::omit[x3::uint_parser<unsigned, 10, 1, 2>{}] >> token::edge >>
                       !(x3::char_(".,:") >> x3::digit) >> !x3::lit('%');
      const std::size_t end = parse_at(place, span.end, next >> day);
      if (end == span.end) break;
      const Span behind = word_behind(text, end, place.within.end);
      const bool counts = !behind.empty() && behind.begin > end && !is_capital(text[behind.begin]) &&
                          (looks_plural(slice(text, behind)) || parse_unit(text, end, place.within.end));
      if (counts) break;
      span.end = end;
    }
  }
  return span;
}

// ---- Years
// -------------------------------------------------------------------------------------------------------------------------

constexpr int first_plain_year = 1500;
constexpr int last_plain_year = 2099;

bool year_like(int value) { return value >= first_plain_year && value <= last_plain_year; }

// A year's end, that of "2009-10", "2009/10", "2009-2011" included.
std::size_t year_end(const Place& place) {
  const auto second = x3::omit[x3::repeat(4)[x3::digit] | x3::repeat(2)[x3::digit]] >> token::edge >>
                      !(x3::char_(".,") >> x3::digit) >> !x3::lit('%');
  const std::size_t end = parse_at(place, place.end, (dash | x3::omit[x3::lit('/')]) >> second);
  if (end == place.end) return end;
  // "2004-05-06" and "1900-1905 houses" are no years; a span of years rises.
  if (place.byte(end) == '-' && is_digit(place.byte(end + 1))) return place.end;
  int later = 0;
  std::size_t digits = 0;
  for (std::size_t i = end; i > place.end && is_digit(place.text[i - 1]); --i) ++digits;
  for (std::size_t i = end - digits; i < end; ++i) later = 10 * later + (place.text[i] - '0');
  const int year = place.value();
  const bool rises =
      digits == 4 ? later > year && later <= last_plain_year : later == (year + 1) % 100 || later > year % 100;
  return rises ? end : place.end;
}

// What follows a year is no unit: "2004 miles" is none, "the 2009 season" and "the 2004 magnitude-9 quake" are.
bool unit_follows(const Place& place, std::size_t end) {
  const auto unit = parse_unit(place.text, end, place.within.end);
  if (!unit) return false;
  return unit->unit != "season" && unit->unit != "magnitude" && !(unit->kind == Kind::money && unit->span.size() == 1);
}

// Persons and things whose plural a number before it counts, even behind "the": "the 2010 people who". Other plurals
// are the year's: "the 2004 elections".
bool plainly_counted(std::string_view next) {
  static const WordSet counted{"people",     "persons",   "men",       "women",    "children",   "troops",
                               "soldiers",   "workers",   "residents", "families", "houses",     "homes",
                               "victims",    "civilians", "employees", "students", "refugees",   "dead",
                               "casualties", "jobs",      "vehicles",  "patients", "passengers", "deaths",
                               "buildings",  "schools",   "villages",  "dollars"};
  return is_in(next, counted);
}

// "between 2004 and 2009", "2004, 2006 and 2008": a year joined to a year.
bool joined_to_year(const Place& place) {
  std::size_t at = skip_blanks_back(place.text, place.within.begin, place.at);
  const Span joint = word_ending_at(place.text, place.within.begin, at);
  static const WordSet joints{"and", "or", "to", "through", "until"};
  if (is_in(slice(place.text, joint), joints)) at = skip_blanks_back(place.text, place.within.begin, joint.begin);
  if (at > place.within.begin && (place.text[at - 1] == ',' || place.text[at - 1] == '-'))
    at = skip_blanks_back(place.text, place.within.begin, at - 1);
  if (at == place.at || at < place.within.begin + 4) return false;
  const std::string_view before = place.text.substr(at - 4, 4);
  if (!std::all_of(before.begin(), before.end(), is_digit)) return false;
  if (at > place.within.begin + 4 &&
      (is_word_byte(place.text[at - 5]) || place.text[at - 5] == ',' || place.text[at - 5] == '.'))
    return false;
  const int value = (before[0] - '0') * 1000 + (before[1] - '0') * 100 + (before[2] - '0') * 10 + (before[3] - '0');
  return year_like(value);
}

// "the first half of 2010 looks poor", "the end of 2010": what is a part of a year says that a year follows. "half of
// 2002 homes" is half of them, unless it is known which half.
bool part_before(const Place& place) {
  static const WordSet parts{"quarter", "quarters",  "month", "months", "week",      "weeks", "end",      "ends",
                             "start",   "beginning", "rest",  "middle", "remainder", "close", "semester", "trimester"};
  static const WordSet halves{"first", "second", "latter", "last", "final", "other", "1st", "2nd"};
  if (!same_word(place.previous_word(), "of")) return false;
  const Span part = word_before(place.text, place.within.begin, place.previous.begin);
  if (is_in(slice(place.text, part), parts)) return true;
  if (!same_word(slice(place.text, part), "half") && !same_word(slice(place.text, part), "halves")) return false;
  return is_in(slice(place.text, word_before(place.text, place.within.begin, part.begin)), halves);
}

// "he said 2010 brought grief", "when 2010 began": the subject of a clause of its own. Only verbs that go with the
// singular, and such as tell what a year does (Levin 1993, 48.1 and 55: of appearance, of beginning and ending).
bool begins_clause(const Place& place, std::string_view next) {
  static const WordSet openers{"said", "says", "say",     "that",     "because", "if",      "when",  "while",
                               "as",   "hope", "whether", "although", "though",  "believe", "hoped", "believes"};
  static const WordSet singular{"was",     "is",     "has",   "saw",      "sees",   "marked",  "marks",
                                "began",   "begins", "ended", "ends",     "opened", "started", "starts",
                                "brought", "brings", "looks", "promises", "turned"};
  return is_in(place.previous_word(), openers) && is_in(next, singular);
}

std::optional<Span> parse_year(const Place& place) {
  const bool slashed = place.byte(place.end) == '/' && place.digits == 4;
  if (place.digits != 4 || !(place.plain || slashed)) return std::nullopt;
  const int value = place.value();
  const std::size_t end = year_end(place);
  if (slashed && end == place.end) return std::nullopt;
  if (unit_follows(place, end)) return std::nullopt;
  const Span found{place.at, end};

  Cue cue = Cue::none;
  if (!place.previous.empty() && !place.previous_stop) {
    if (const Cue* found_cue = year_cues.find(place.previous_word())) cue = *found_cue;
    if (month_at(place.text, place.previous.begin, place.previous.end).end == place.previous.end) cue = Cue::strong;
  }
  // "in 1200 homes": what is no year of living memory needs a clause that counts nothing.
  const std::string_view right_behind = slice(place.text, word_behind(place.text, end, place.within.end));
  if (cue == Cue::strong && value >= 1000 && value <= 2199 && (year_like(value) || !looks_plural(right_behind)))
    return found;
  // "by 2120,": the future, where a mark or the end follows
  if (cue == Cue::weak && value >= 1000 && value <= 2199 && right_behind.empty()) return found;
  if (!year_like(value)) return std::nullopt;
  if (end > place.end && value >= 1600) return found;  // "2009-10"
  if (joined_to_year(place)) return found;

  const Span behind = word_behind(place.text, end, place.within.end);
  const std::string_view next = behind.begin > end ? slice(place.text, behind) : std::string_view{};
  // "below 2019 levels", "in 2010 prices"
  if (same_word(next, "levels") || same_word(next, "level") || same_word(next, "prices")) return found;
  if (plainly_counted(next)) return std::nullopt;
  constexpr int first_of_memory = 1900;
  if (cue == Cue::weak && part_before(place)) return found;
  if (value >= first_of_memory && begins_clause(place, next)) return found;
  const bool determined = same_word(place.previous_word(), "the") || same_word(place.previous_word(), "s") ||
                          same_word(place.previous_word(), "its") || same_word(place.previous_word(), "a") ||
                          same_word(place.previous_word(), "their") || same_word(place.previous_word(), "his");
  if (cue == Cue::weak && (determined || !looks_plural(next))) return found;

  // In brackets, behind a comma that closes a month or place, or at the head of its clause.
  const char before = place.at > place.within.begin ? place.text[place.at - 1] : '\0';
  const char after = place.byte(end);
  if (before == '(' && (after == ')' || after == ',' || after == ';')) return found;
  const std::size_t back = skip_blanks_back(place.text, place.within.begin, place.at);
  const bool opens = back == place.within.begin;
  static const WordSet year_verbs{"was",     "is",    "saw",   "will",  "has", "had",  "marked",
                                  "brought", "began", "ended", "could", "may", "would"};
  if (opens && (is_in(next, year_verbs) || (!next.empty() && is_capital(next.front())))) return found;
  if (back > place.within.begin && place.text[back - 1] == ',' &&
      (after == ',' || after == '.' || after == ')' || end >= place.within.end)) {
    const Span place_name = word_before(place.text, place.within.begin, back - 1);
    if (!place_name.empty() && (is_capital(place.text[place_name.begin]) || is_digit(place.text[place_name.begin])))
      return found;
  }
  // "2010 World Cup", "Olympics 2012", "a 2011 survey": beside a capitalised word that it does not count.
  if (!next.empty() && is_capital(next.front()) && !opens) {
    const Span further = word_behind(place.text, behind.end, place.within.end);
    if (!looks_plural(slice(place.text, further))) return found;
  }
  const bool capital_before = !place.previous.empty() && place.previous.begin > place.within.begin &&
                              is_capital(place.text[place.previous.begin]);
  // "an active 2017 when …", "a busy 2019."
  const std::string_view earlier = slice(place.text, word_before(place.text, place.within.begin, place.previous.begin));
  static const WordSet articles{"a", "an", "the", "its", "their", "his", "her", "our"};
  static const WordSet joints{"when", "in", "with", "for", "after", "and", "but", "that", "which", "as"};
  if (value >= 1900 && is_in(earlier, articles) && !place.previous_stop && !place.previous.empty() &&
      (next.empty() || is_in(next, joints)))
    return found;
  // "Ostrell 2019 review": a name, a year and a noun in the singular
  if (capital_before && value >= 1900 && !next.empty() && !is_capital(next.front()) && !looks_plural(next) &&
      next.size() > 3 && !place.previous_stop)
    return found;
  const bool ends = end >= place.within.end || after == '.' || after == ',' || after == ')' || after == '\'' ||
                    after == ';' || after == ':';
  if (capital_before && ends && !place.previous_stop) return found;
  return std::nullopt;
}

// "FY2019", "FY19", "Q3 2010", "AD 79", "79 AD", "300 B.C."
std::optional<Span> parse_era(const Place& place) {
  if (place.digits == 0 || place.digits > 5) return std::nullopt;
  const auto behind =
      x3::omit[-token::gap] >> (x3::lit("BCE") | "BC" | "CE" | "AD" | "B.C." | "A.D." | "B.C" | "A.D") >> token::edge;
  const char lead = place.byte(skip_blanks(place.text, place.end, place.within.end));
  const bool may_follow = !ruled_out(lead != 'A' && lead != 'B' && lead != 'C');
  if (const std::size_t end = may_follow ? parse_at(place, place.end, behind) : place.end; end > place.end)
    return Span{place.at, end};
  const std::string_view previous = place.previous_word();
  if (place.plain && (previous == "AD" || previous == "BC") && place.digits <= 4)
    return Span{place.previous.begin, place.end};
  // Glued: the letters stand right before the digits.
  const Span letters = word_ending_at(place.text, place.within.begin, place.at);
  const std::string_view glued = slice(place.text, letters);
  if (glued == "FY" && (place.digits == 2 || place.digits == 4)) return Span{letters.begin, place.end};
  return std::nullopt;
}

// "1990s", "1990's", "mid-90s", "the '90s", "in her 30s", "'09"
std::optional<Span> parse_decade(const Place& place) {
  if (place.digits != 2 && place.digits != 4) return std::nullopt;
  const bool round = place.text[place.end - 1] == '0';
  const bool marked = place.at > place.within.begin && parse_at(place, place.at - 1, apostrophe) == place.at;
  if (round) {
    const auto plural = x3::omit[-apostrophe >> x3::lit('s') >> token::edge];
    const auto spaced = x3::omit[' ' >> apostrophe >> 's' >> token::edge];
    std::size_t end = parse_at(place, place.end, plural);
    if (end == place.end && place.digits == 4) end = parse_at(place, place.end, spaced);
    const bool tens_of = same_word(slice(place.text, word_behind(place.text, end, place.within.end)), "of") &&
                         place.digits == 2 && !marked;
    if (end > place.end && !tens_of) return Span{marked ? place.at - 1 : place.at, end};
  }
  // "'09": behind a word that years follow, or where nothing can be counted.
  if (place.digits == 2 && marked && place.plain) {
    const Span before = word_before(place.text, place.within.begin, place.at - 1);
    const char after = place.byte(place.end);
    const bool ends = place.end >= place.within.end || after == ',' || after == '.' || after == ')' || after == ';';
    const bool cued = year_cues.find(slice(place.text, before)) != nullptr;
    if (ends || (cued && !looks_plural(place.next_word()))) return Span{place.at - 1, place.end};
  }
  return std::nullopt;
}

// ---- Distances in time
// -------------------------------------------------------------------------------------------------------------

// What goes on with a number in digits behind a blank, as numeral.cpp and spelled.cpp read it.
constexpr FirstLetters number_goes_on = [] {
  FirstLetters openings{"and", "of", "in", "out", "over", "x"};
#define NUMERAL(set, word, value) openings.add(word);
#include "grammar/lexicon/numerals.def"
  return openings;
}();

// What units of time begin with, in words and symbols.
struct DurationOpenings : FirstLetters {
  DurationOpenings() {
#define PREFIX(name, factor)
#define UNIT(dimension, factor, name, words) enter(#dimension, name, words);
#define PREFIXED(dimension, factor, name, words)
#define AFFINE(dimension, factor, offset, name, words)
#include "grammar/lexicon/units.def"
#define SYMBOL(where, symbol, unit) enter_symbol(symbol, unit);
#define SYMBOL_OF_SI(letters, symbol, unit)
#include "grammar/lexicon/unit_symbols.def"
    add("season");
  }

 private:
  void enter(std::string_view dimension, std::string_view name, std::string_view words) {
    if (dimension != "duration") return;
    add(name);
    while (!words.empty()) {
      const std::size_t bar = words.find('|');
      add(words.substr(0, bar));
      words = bar == std::string_view::npos ? std::string_view{} : words.substr(bar + 1);
    }
  }
  void enter_symbol(std::string_view symbol, std::string_view unit) {
    const auto named = unit_named(unit);
    if (named && named->dimension == "duration") add(symbol);
  }
};

// A quick look at the word behind a numeral at `next`: a unit of time, or more of the number.
bool may_be_distance(const Place& place, std::size_t next, const FirstLetters& more) {
  static const DurationOpenings durations;
  return !is_ascii_letter(place.byte(next)) || durations.hold_at(place.text, next, place.within.end) ||
         more.hold_at(place.text, next, place.within.end);
}

// The same where the number begins with a word; an article says nothing.
bool may_measure_in_words(const Place& place) {
  // What goes on with a number in words, besides: spelled.cpp, numeral.cpp and vague.cpp.
  static constexpr FirstLetters words_go_on = [] {
    FirstLetters openings = number_goes_on;
    for (const std::string_view each : {"a", "an", "or", "if", "even", "perhaps", "possibly", "maybe", "more", "point",
                                        "for", "couple", "few", "not"})
      openings.add(each);
    return openings;
  }();
  if (to_lower(place.byte(place.at)) == 'a') return true;
  return may_be_distance(place, skip_blanks(place.text, place.end, place.within.end), words_go_on);
}

// Neither a unit of time nor more of the number behind it makes no distance.
bool may_measure(const Place& place) {
  if (place.digits == 0) return may_measure_in_words(place);
  std::size_t end = place.end;
  const auto mark = [&] { return place.byte(end) == ',' || place.byte(end) == '.'; };
  while (is_digit(place.byte(end)) || (mark() && is_digit(place.byte(end + 1)))) ++end;
  const char behind = place.byte(end);
  if (is_word_byte(behind)) return true;
  if (behind == ',' || behind == '.' || behind == ';' || behind == ')') return false;  // no unit follows
  return may_be_distance(place, skip_blanks(place.text, end, place.within.end), number_goes_on);
}

// The bytes that a blank can begin with.
struct MayBeBlank {
  static auto among(const auto& bytes) {
    return (bytes <= static_cast<std::uint8_t>(' ')) | (bytes >= std::uint8_t{0x80});
  }
};

// A quick look for a word that begins as those that make a distance do, behind a blank.
bool may_lead_away(std::string_view ahead) {
  static constexpr FirstLetters directions{"ago", "later", "earlier", "hence", "now", "beforehand", "afterward"};
  for (std::size_t i = 0; (i = find_of_class<MayBeBlank>(ahead, i, ahead.size())) < ahead.size(); ++i) {
    const std::size_t width = blank_at(ahead, i, ahead.size());
    if (width != 0 && directions.hold_at(ahead, i + width, ahead.size())) return true;
  }
  return false;
}

// "12 days ago", "two and a half years later", "a few weeks earlier", "six months from now"
std::optional<Span> parse_distance(const Place& place) {
  if (ruled_out(!may_measure(place))) return std::nullopt;
  // The word that makes the distance is looked for first: few numerals have one, and to parse the number costs more.
  constexpr std::size_t farthest = 64;
  const std::string_view ahead = place.text.substr(place.at, std::min(farthest, place.within.end - place.at));
  if (ruled_out(!may_lead_away(ahead))) return std::nullopt;
  constexpr std::string_view directions[] = {"ago", "later", "earlier", "hence", "now", "beforehand", "afterward"};
  if (std::none_of(std::begin(directions), std::end(directions),
                   [&](std::string_view each) { return ahead.find(each) != std::string_view::npos; })) {
    return std::nullopt;
  }
  const auto number = parse_numeral(place.text, place.at, place.within.end);
  if (!number || number->form == NumeralForm::overlong || number->form == NumeralForm::fraction) return std::nullopt;
  const auto unit = parse_unit(place.text, number->span.end, place.within.end);
  if (!unit || unit->kind != Kind::duration || unit->attributive) return std::nullopt;
  const auto distance = token::gap >> -((word("or") >> token::gap >> (word("so") | "more") >> token::gap) |
                                        (word("and a half") >> token::gap)) >>
                        (word("ago") | "later" | "earlier" | "hence" | "beforehand" | "afterwards" | "afterward" |
                         (word("from") >> token::gap >> word("now"))) >>
                        token::edge;
  const std::size_t end = parse_at(place, unit->span.end, distance);
  if (end == unit->span.end) return std::nullopt;
  return Span{place.at, end};
}

// Days that are names: "9/11", "7/7", "26/11". In other numbers a slash is a fraction's or a date's with a year.
std::optional<Span> parse_named_day(const Place& place) {
  if (place.digits == 0 || place.digits > 2 || place.byte(place.end) != '/') return std::nullopt;
  static const x3::symbols<> days{"9/11", "7/7", "26/11", "24/7"};
  const std::size_t end = parse_at(place, place.at, days >> token::edge >> !x3::lit('/'));
  if (end == place.at || (place.at > place.within.begin && is_word_byte(place.text[place.at - 1]))) return std::nullopt;
  return Span{place.at, end};
}

}  // namespace

std::optional<Span> parse_temporal(const Place& place) {
  if (auto found = parse_calendar(place)) return found;
  if (auto found = parse_decade(place)) return found;
  if (auto found = parse_era(place)) return found;
  if (auto found = parse_year(place)) return found;
  if (auto found = parse_named_day(place)) return found;
  return parse_distance(place);
}

}  // namespace figcheck::grammar
