#include "grammar/age.hpp"

#include "grammar/calendar.hpp"
#include "grammar/place.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/unit_table.hpp"
#include "grammar/word_set.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

const auto word = [](const char* letters) { return x3::no_case[x3::lit(letters)]; };

// The times that ages are told in, by the name of the unit.
struct AgeUnit {
  const char* name;
};
const struct AgeUnits : x3::symbols<AgeUnit> {
  AgeUnits() {
    for (const char* name : {"year", "month", "week", "day", "hour"}) {
      add(name, AgeUnit{name});
      add(std::string(name) + "s", AgeUnit{name});
    }
    add("yr", AgeUnit{"year"})("yrs", AgeUnit{"year"});
  }
} age_units;

const auto between = x3::omit[(token::gap >> -('-' >> -token::gap)) | (x3::lit('-') >> -token::gap)];
const auto of_age = (word("olds") | "old" | "young") >> token::edge;
const x3::rule<struct AgeBehind, AgeUnit> age_behind = "-year-old";
const auto age_behind_def =
    (x3::no_case[age_units] >> between >> x3::omit[of_age | (word("of") >> token::gap >> word("age") >> token::edge)]) |
    (x3::omit[(word("y/o") | word("yo") | word("y.o.")) >> token::edge] >> x3::attr(AgeUnit{"year"}));
BOOST_SPIRIT_DEFINE(age_behind)

constexpr int oldest = 119;

// Cues right before the number. "turn" and "at" need a number that is an age and nothing behind that counts.
enum class Cue : std::uint8_t { sure, likely };
const struct Cues : WordMap<Cue> {
  Cues() {
    for (const char* each : {"aged", "age", "ages"}) add(each, Cue::sure);
    for (const char* each : {"turned", "turns", "turning", "turn"}) add(each, Cue::likely);
  }
} cues;

// "who was 18 at the time", "will be 27 in April": a copula, and a time behind the number.
const WordSet copulas{"be", "was", "is", "were", "are", "being"};
const auto time_follows = token::gap >> ((word("at") >> token::gap >> word("the") >> token::gap >> word("time")) |
                                         (word("when") >> token::gap >> (word("he") | "she" | "they" | "it")));
const auto day_follows = token::gap >> (word("in") | "on" | "by" | "next") >> token::gap;

// Words between "age" and its number.
const struct Links : WordSet {
  Links() {
    for (const char* each : {"of", "over", "under", "above", "below", "at", "about", "around", "just", "only",
                             "between", "from", "is", "was", "to", "than", "least"}) {
      add(each);
    }
  }
} links;

const struct Kin : WordSet {
  Kin() {
#define KIN(word) add(word);
#include "grammar/lexicon/kin.def"
  }
} kin;

// What may follow an age in apposition without a comma.
const auto person_follows = token::gap >> (word("who") | "was" | "is" | "and" | "from" | "has" | "had") >> token::edge;

Span letters_before(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t start = end;
  while (start > begin && end - start < longest_word &&
         (is_word_byte(text[start - 1]) || static_cast<unsigned char>(text[start - 1]) >= 0x80) &&
         !is_digit(text[start - 1])) {
    --start;
  }
  return {start, end};
}

bool is_in(std::string_view text, Span span, const WordSet& words) { return words.holds(slice(text, span)); }

// The whole number of at most three digits at `at`, and its end; 0 where there is none.
struct ShortNumber {
  int value = 0;
  std::size_t end = 0;
};
ShortNumber short_number(std::string_view text, std::size_t at, std::size_t end, bool may_range = false) {
  ShortNumber number{0, at};
  while (number.end < end && number.end - at < 4 && is_digit(text[number.end]))
    number.value = 10 * number.value + (text[number.end++] - '0');
  const bool goes_on = number.end < end && (is_word_byte(text[number.end]) || text[number.end] == '%' ||
                                            (text[number.end] == '-' && !may_range) || text[number.end] == '/');
  const bool decimal = number.end + 1 < end &&
                       (text[number.end] == '.' || text[number.end] == ',' || text[number.end] == ':') &&
                       is_digit(text[number.end + 1]);
  if (number.end == at || number.end - at > 3 || goes_on || decimal || text[at] == '0') return {};
  return number;
}

// A quick look at the letters before a number in digits or words: those that none of the ways to tell an age before it
// ends in rule them all out.
bool may_tell_age(std::string_view text, std::size_t begin, std::size_t at) {
  static const struct LastWords : WordSet {
    LastWords() {
      for (const char* each :
           {"aged",   "age",  "ages",  "turned",  "turns", "turning", "turn",  "be",    "was", "is",
            "were",   "are",  "being", "of",      "over",  "under",   "above", "below", "at",  "about",
            "around", "just", "only",  "between", "from",  "to",      "than",  "least", "as"})
        add(each);
    }
  } last_words;
  const std::size_t end = skip_blanks_back(text, begin, at);
  std::size_t start = end;
  while (start > begin && end - start < longest_word && is_ascii_letter(text[start - 1])) --start;
  if (start == end) return end != begin;
  const std::string_view letters = text.substr(start, end - start);
  return last_words.holds(letters) || letters.ends_with("and");
}

bool upper(char c) { return c >= 'A' && c <= 'Z'; }

// "Doe, 58," and "her daughter, 11,": a name or a person's noun, a comma, an age, and what closes an apposition.
bool in_apposition(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
  const ShortNumber number = short_number(text, at, end);
  if (number.end == 0 || number.value > oldest) return false;
  // "58" must close the apposition: a comma, stop or bracket, or a word that goes on about the person.
  const std::size_t close = skip_blanks(text, number.end, end);
  const bool closes = close >= end || text[close] == ',' || text[close] == ';' || text[close] == ')' ||
                      (text[close] == '.' && (close + 1 >= end || !is_digit(text[close + 1])));
  const char* first = text.data() + number.end;
  if (!closes && !x3::parse(first, text.data() + end, person_follows)) return false;

  std::size_t comma = skip_blanks_back(text, begin, at);
  // "14 and 19," the second of two brothers'
  if (comma >= begin + 3 && text.substr(comma - 3, 3) == "and") {
    std::size_t digits = skip_blanks_back(text, begin, comma - 3);
    const std::size_t stop = digits;
    while (digits > begin && stop - digits < 4 && is_digit(text[digits - 1])) --digits;
    if (digits == stop) return false;
    comma = skip_blanks_back(text, begin, digits);
  }
  if (comma == begin || text[comma - 1] != ',') return false;
  std::size_t name_end = skip_blanks_back(text, begin, comma - 1);
  if (name_end > begin && text[name_end - 1] == '.') --name_end;  // "Jr.,"
  const Span name = letters_before(text, begin, name_end);
  if (name.empty()) return false;
  if (is_in(text, name, kin)) return true;
  if (!(upper(text[name.begin]) || static_cast<unsigned char>(text[name.begin]) >= 0xC3)) return false;
  if (name.size() < 2 || month_at(text, name.begin, name.end).end == name.end ||
      weekday_at(text, name.begin, name.end).end == name.end)
    return false;
  // A sentence's first word is capitalised whatever it is, and a place after "in" has no age: a name before it settles
  // both.
  const std::size_t before = skip_blanks_back(text, begin, name.begin);
  const Span previous = letters_before(text, begin, before);
  static const WordSet places{"in", "at", "from", "of", "on", "near", "to", "the", "no", "yes"};
  return !is_in(text, previous, places) &&
         !(previous.empty() && before == begin && closes && close < end && text[close] == '.');
}

// "the retirement age for women to 63", "the victims' average age was 34": "age" some words before, a link right
// before, and nothing behind that could be counted.
bool of_an_age(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
  const ShortNumber number = short_number(text, at, end);
  if (number.end == 0 || number.value > oldest) return false;
  static const WordSet last_links{"to", "of", "at", "as", "was", "is", "from", "about", "around", "over", "under"};
  const std::size_t close = skip_blanks(text, number.end, end);
  const char* first = text.data() + close;
  const bool ends = close >= end || text[close] == ',' || text[close] == '.' || text[close] == ';' ||
                    text[close] == ')' ||
                    x3::parse(first, text.data() + end, (word("from") | "to" | "and" | "in") >> token::edge);
  Span span = word_before(text, begin, at);
  if (!ends || !is_in(text, span, last_links)) return false;
  static const WordSet ages{"age", "ages"};
  constexpr int most_words = 4;
  for (int words = 0; words < most_words; ++words) {
    span = word_before(text, begin, span.begin);
    if (span.empty()) return false;
    if (is_in(text, span, ages)) return true;
  }
  return false;
}

// "children as young as 6", "as old as ninety": an age where nothing behind the number is counted.
bool of_the_youngest(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
  const Span as = word_before(text, begin, at);
  if (!same_word(slice(text, as), "as")) return false;
  const Span extreme = word_before(text, begin, as.begin);
  if (!same_word(slice(text, extreme), "young") && !same_word(slice(text, extreme), "old")) return false;
  if (!same_word(slice(text, word_before(text, begin, extreme.begin)), "as")) return false;
  const bool digits = is_digit(text[at]);
  const ShortNumber number = digits ? short_number(text, at, end) : ShortNumber{1, word_behind(text, at, end).end};
  if (number.end == 0 || number.value > oldest) return false;
  const std::size_t close = skip_blanks(text, number.end, end);
  return close >= end || !is_word_byte(text[close]) || !parse_unit_word(text, close, end, false);
}

}  // namespace

std::optional<UnitMatch> parse_age(std::string_view text, const Joint& joint, std::size_t end) {
  if (joint.unit >= end) return std::nullopt;
  static constexpr Openings openings{"year", "month", "week", "day", "hour", "yr", "y"};
  if (ruled_out(!openings.hold_at(text, joint.unit, end))) return std::nullopt;
  const char* first = text.data() + joint.unit;
  AgeUnit unit{};
  if (!x3::parse(first, text.data() + end, age_behind, unit)) return std::nullopt;
  UnitMatch match;
  match.span = {joint.unit, static_cast<std::size_t>(first - text.data())};
  match.kind = Kind::age;
  match.unit = unit.name;
  match.attributive = joint.hyphenated;
  return match;
}

std::optional<UnitMatch> parse_age_before(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
  if (ruled_out(!may_tell_age(text, begin, at))) return std::nullopt;
  UnitMatch match;
  match.kind = Kind::age;
  match.unit = "year";
  match.span = {at, at};
  std::size_t stop = at;
  if (is_digit(text[at])) {
    const Span span = word_before(text, begin, at);
    const ShortNumber number = is_in(text, span, copulas) ? short_number(text, at, end) : ShortNumber{};
    if (number.end != 0 && number.value <= oldest) {
      const char* first = text.data() + number.end;
      const char* const last = text.data() + end;
      bool aged = x3::parse(first, last, time_follows >> token::edge);
      if (!aged && x3::parse(first, last, day_follows)) {
        const auto month = static_cast<std::size_t>(first - text.data());
        aged = month_at(text, month, end).end != 0;
      }
      if (aged) return match;
    }
  }
  constexpr int most_links = 3;
  for (int links_passed = 0; links_passed <= most_links; ++links_passed) {
    const Span span = letters_before(text, begin, skip_blanks_back(text, begin, stop));
    if (span.empty()) break;
    if (const Cue* const cue = cues.find(slice(text, span))) {
      const bool digits = is_digit(text[at]);
      const bool sure = *cue == Cue::sure;  // "aged 18-34"
      const ShortNumber number = digits ? short_number(text, at, end, sure) : ShortNumber{1, at};
      if (number.end == 0 || number.value > oldest) return std::nullopt;
      if (*cue == Cue::likely) {
        // "turned 30 in May", not "turned 30 people away" or "turns 180 degrees".
        if (links_passed > 0 || !digits) return std::nullopt;
        const std::size_t next = skip_blanks(text, number.end, end);
        const char* rest = text.data() + next;
        const bool ends =
            next >= end || text[next] == ',' || text[next] == '.' || text[next] == ';' || text[next] == ')' ||
            x3::parse(rest, text.data() + end, (word("in") | "on" | "next" | "this" | "last" | "today") >> token::edge);
        if (!ends) return std::nullopt;
      }
      match.span = span;
      return match;
    }
    if (!is_in(text, span, links)) break;
    stop = span.begin;
  }
  if (of_the_youngest(text, at, begin, end)) return match;
  if (is_digit(text[at]) && of_an_age(text, at, begin, end)) return match;
  if (is_digit(text[at]) && in_apposition(text, at, begin, end)) return match;
  return std::nullopt;
}

}  // namespace figcheck::grammar
