#include "grammar/identifier.hpp"

#include <algorithm>

#include "grammar/calendar.hpp"
#include "grammar/designation.hpp"
#include "grammar/numeral.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/unit.hpp"
#include "grammar/word_set.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

enum class Sort : std::uint8_t { head, title };

struct Words : WordTable<Sort> {
  Words() {
#define HEAD(word) add(word, Sort::head);
#define TITLE(word) add(word, Sort::title);
#define NAME(phrase)
#include "grammar/lexicon/identifier_words.def"
  }
};
struct Names : WordTable<std::string_view> {
  Names() {
#define HEAD(word)
#define TITLE(word)
#define NAME(phrase) add(phrase, phrase);
#include "grammar/lexicon/identifier_words.def"
  }
};
const Words& words() {
  static const Words table;
  return table;
}
const Names& names() {
  static const Names table;
  return table;
}

// Case matters to names: "Big 12", not "big 12".
bool is_name(std::string_view phrase) {
  const std::string_view* name = names().exact(phrase);
  return name && *name == phrase;
}

bool is_in(std::string_view written, const WordSet& words) { return words.holds(written); }

bool has_capital(std::string_view word) { return std::any_of(word.begin(), word.end(), is_capital); }

// The end of the letters, digits and hyphened letters-and-digits that go on from a number: "F-16s", "787-9", "M21",
// "F/A-18E".
std::size_t token_end(const Place& place) {
  std::size_t end = word_end(place.text, place.end, place.within.end);
  constexpr int most_parts = 3;
  for (int part = 0; part < most_parts && place.byte(end) == '-'; ++part) {
    const bool digit = is_digit(place.byte(end + 1));
    const bool capital = is_capital(place.byte(end + 1));
    const std::size_t next = word_end(place.text, end + 1, place.within.end);
    if (!(digit || (capital && next - end <= 4))) break;
    end = next;
  }
  return end;
}

// A measure or share right behind the number says that it counts.
bool unit_follows(const Place& place, std::size_t end) {
  const auto unit = parse_unit(place.text, end, place.within.end);
  return unit && !(unit->kind == Kind::money && unit->span.size() == 1 && is_digit(place.byte(unit->span.end)));
}

// ---- Tokens of letters and digits
// --------------------------------------------------------------------------------------------------

// Letters glued before the digits: "A380", "XC40", "CO2"; not a currency ("USD115") and not a part of a word in
// capitals with a dash.
std::optional<Span> parse_glued_letters(const Place& place) {
  const char before = place.byte(place.at - 1);
  if (place.at == place.within.begin || !(is_word_byte(before) || static_cast<unsigned char>(before) >= 0x80))
    return std::nullopt;
  const Span letters = word_ending_at(place.text, place.within.begin, place.at);
  if (letters.empty()) return std::nullopt;
  const auto currency = parse_currency(place.text, letters.begin, place.within.end);
  if (currency && currency->span.end == place.at) return std::nullopt;
  Span found{letters.begin, token_end(place)};
  // "$US5 million": the letters belong to the sign
  if (letters.begin > place.within.begin && place.text[letters.begin - 1] == '$') return std::nullopt;
  // "PS18,300": digits that go on behind a separator are an amount's, not a name's
  const char separator = place.byte(found.end);
  if ((separator == ',' || separator == '.') && is_digit(place.byte(found.end + 1))) return std::nullopt;
  // "SCP-A12": the token's first part
  if (found.begin > place.within.begin + 1 && place.text[found.begin - 1] == '-') {
    const Span part = word_ending_at(place.text, place.within.begin, found.begin - 1);
    if (!part.empty() && has_capital(slice(place.text, part))) found.begin = part.begin;
  }
  return found;
}

// A prefix with a hyphen: "AK-47", "Su-35", "SCP-173"; a capital makes a name of it, unless it is a prefix of the
// language ("Mid-1990s", "Under-21") or a month ("Sept-11").
std::optional<Span> parse_hyphenated(const Place& place) {
  if (!place.previous_hyphen || place.previous.empty() || place.digits > 4) return std::nullopt;
  const std::string_view prefix = place.previous_word();
  static const WordSet prefixes{"mid",       "pre", "post",  "under", "over", "sub",     "non",  "early", "late", "top",
                                "magnitude", "age", "minus", "plus",  "to",   "and",     "or",   "a",     "the",  "of",
                                "all",       "one", "two",   "three", "four", "between", "some", "about"};
  if (!has_capital(prefix) || is_digit(prefix.front()) || is_in(prefix, prefixes)) return std::nullopt;
  if (month_at(place.text, place.previous.begin, place.previous.end).end == place.previous.end) return std::nullopt;
  if (weekday_at(place.text, place.previous.begin, place.previous.end).end == place.previous.end) return std::nullopt;
  if (const auto currency = parse_currency(place.text, place.previous.begin, place.within.end);
      currency && currency->span.end == place.at)
    return std::nullopt;
  const std::size_t end = token_end(place);
  const char after = place.byte(end);
  if (after == '%' || ((after == ',' || after == '.') && is_digit(place.byte(end + 1)))) return std::nullopt;
  if (end == place.end && unit_follows(place, end)) return std::nullopt;
  return Span{place.previous.begin, end};
}

// "K-two", "the G-eight": a capital joined to a numeral in words names a class or a group.
std::optional<Span> parse_lettered_word(const Place& place) {
  if (!place.previous_hyphen || place.previous.size() != 1 || !is_capital(place.text[place.previous.begin]) ||
      place.text[place.previous.begin] == 'A' || place.byte(place.end) == '-' || unit_follows(place, place.end))
    return std::nullopt;
  const auto number = parse_numeral(place.text, place.at, place.within.end);
  if (!number || number->form != NumeralForm::cardinal || number->span.end != place.end) return std::nullopt;
  return Span{place.previous.begin, place.end};
}

// Capitals or a scan rate glued behind the digits: "5G", "3D", "9A", "1080p"; units, magnitudes and codes of currencies
// are none.
std::optional<Span> parse_glued_capitals(const Place& place) {
  if (place.digits == 0 || place.digits > 4) return std::nullopt;
  const std::size_t end = word_end(place.text, place.end, place.within.end);
  if (end == place.end || end - place.end > 3) return std::nullopt;
  const std::string_view letters = place.text.substr(place.end, end - place.end);
  if (letters == "p" || letters == "i") {
    // The lines of video formats; other numbers with a "p" are pence.
    static const WordSet lines{"240", "360", "480", "576", "720", "1080", "1440", "2160", "4320"};
    if (is_in(place.text.substr(place.at, place.digits), lines)) return Span{place.at, end};
  }
  // Formats of film by their width: "4K video", "shoots in 8K"; "4K people" are thousands.
  if (letters == "K") {
    static const WordSet widths{"2", "4", "5", "6", "8"};
    const std::string_view behind = slice(place.text, word_behind(place.text, end, place.within.end));
    static const WordSet races{"run", "race", "walk"};
    if (is_in(place.text.substr(place.at, place.digits), widths) && !looks_plural(behind) && !is_in(behind, races))
      return Span{place.at, end};
  }
  // A plural of a model's number: "737s"
  if (letters == "s" && place.digits == 3 && place.text[place.end - 1] != '0') return Span{place.at, end};
  if (!is_capital(letters.front())) return std::nullopt;
  if (parse_unit(place.text, place.end, place.within.end)) return std::nullopt;
  const auto scaled = parse_numeral(place.text, place.at, place.within.end, Letters::magnitudes);
  if (scaled && scaled->span.end > place.end) return std::nullopt;
  return Span{place.at, token_end(place)};
}

// "3-D", "7-A": a lone capital behind a hyphen.
std::optional<Span> parse_hyphen_capital(const Place& place) {
  if (place.digits == 0 || place.digits > 3 || place.byte(place.end) != '-' || !is_capital(place.byte(place.end + 1)))
    return std::nullopt;
  const std::size_t end = word_end(place.text, place.end + 1, place.within.end);
  if (end != place.end + 2 || parse_unit(place.text, place.end, place.within.end)) return std::nullopt;
  return Span{place.at, end};
}

// "2.0.1", "10.15.7": no number has two points.
std::optional<Span> parse_version(const Place& place) {
  if (place.digits == 0 || place.digits > 4) return std::nullopt;
  if (ruled_out(place.byte(place.end) != '.' || !is_digit(place.byte(place.end + 1)))) return std::nullopt;
  const auto number = x3::omit[x3::repeat(1, 4)[x3::digit]];
  const auto version =
      number >> '.' >> number >> '.' >> number >> x3::omit[x3::repeat(0, 3)['.' >> number]] >> token::edge;
  const char* first = place.text.data() + place.at;
  if (!x3::parse(first, place.text.data() + place.within.end, version)) return std::nullopt;
  return Span{place.at, static_cast<std::size_t>(first - place.text.data())};
}

// ---- Words that make a name
// --------------------------------------------------------------------------------------------------------

// The number behind a head may have decimals ("version 2.0"), letters ("Section 8A") and further parts ("Resolution
// 1701-A").
std::size_t number_end(const Place& place) {
  std::size_t end = place.end;
  if (place.digits == 0) return end;
  for (int part = 0; part < 3 && place.byte(end) == '.' && is_digit(place.byte(end + 1)); ++part) {
    ++end;
    while (is_digit(place.byte(end))) ++end;
  }
  if (is_capital(place.byte(end)) || place.byte(end) == '-') {
    Place rest = place;
    rest.end = end;
    end = token_end(rest);
  } else if (is_word_byte(place.byte(end))) {
    end = word_end(place.text, end, place.within.end);
  }
  // "Block 25/8"
  if (place.byte(end) == '/' && is_digit(place.byte(end + 1))) {
    ++end;
    while (is_digit(place.byte(end))) ++end;
  }
  for (int part = 0; part < 3; ++part) {  // "Section 501(c)(3)", "section 9C (4)"
    const std::size_t open = place.byte(end) == ' ' && place.byte(end + 1) == '(' ? end + 1 : end;
    const std::size_t longest = open == end ? 4 : 3;
    if (place.byte(open) != '(' || !is_word_byte(place.byte(open + 1))) break;
    const std::size_t close = word_end(place.text, open + 1, place.within.end);
    if (place.byte(close) != ')' || close - open > longest) break;
    end = close + 1;
  }
  return end;
}

// Further numbers of a plural head: "Routes 66 and 67", "Nos. 3, 4 and 5".
std::size_t further_numbers(const Place& place, std::size_t end) {
  constexpr int most = 8;
  const auto joint = (x3::omit[x3::lit(',')] >> token::gap >> -(x3::no_case[x3::lit("and") | "or"] >> token::gap)) |
                     (token::gap >> x3::no_case[x3::lit("and") | "or" | "to" | "through"] >> token::gap) |
                     x3::omit[x3::lit('-') | "\xE2\x80\x93"];
  const auto number = x3::omit[x3::repeat(1, 5)[x3::digit]] >> token::edge;
  for (int i = 0; i < most; ++i) {
    const char* first = place.text.data() + end;
    if (!x3::parse(first, place.text.data() + place.within.end, joint >> number)) break;
    end = static_cast<std::size_t>(first - place.text.data());
  }
  return end;
}

// What is counted follows, or a verb in the plural: "in one day 12 were killed" names no day.
bool counts(const Place& place, std::size_t end) {
  static const WordSet plural_verbs{"were", "are", "have", "more", "other", "others", "of them", "dead", "percent"};
  const Span behind = word_behind(place.text, end, place.within.end);
  if (behind.begin == end) return place.byte(end) == '%';
  const std::string_view next = slice(place.text, behind);
  return looks_plural(next) || is_in(next, plural_verbs) || unit_follows(place, end);
}

// The last words of what numbers stand behind: most words before a number are none.
struct LastWords : WordSet {
  LastWords() {
#define HEAD(word) add_last(word);
#define TITLE(word) add_last(word);
#define NAME(phrase) add_last(phrase);
#include "grammar/lexicon/identifier_words.def"
  }

 private:
  void add_last(std::string_view phrase) { add(phrase.substr(phrase.find_last_of(" -") + 1)); }
};

bool may_be_headed(const Place& place) {
  static const LastWords last_words;
  return last_words.holds(place.previous_word());
}

// "the Group of eight nations": the capital makes a name of what is written out in lower case, too.
bool is_group_of_nations(const Place& place) {
  const Span group = word_before(place.text, place.within.begin, place.previous.begin);
  return slice(place.text, group) == "Group" && same_word(place.previous_word(), "of") &&
         same_word(slice(place.text, word_before(place.text, place.within.begin, group.begin)), "the");
}

std::optional<Span> parse_headed(const Place& place) {
  if (place.previous.empty() || place.previous_hyphen || place.digits > 6) return std::nullopt;
  if (ruled_out(!may_be_headed(place))) return std::nullopt;
  const bool spelled = place.digits == 0;
  // "Chapter Eleven" is a name, "chapter eleven" too; "Flight two people" is not: a spelled number needs its capital.
  if (spelled) {
    const bool group = is_group_of_nations(place);
    if (!is_capital(place.text[place.at]) && !group) return std::nullopt;
    const auto number = parse_numeral(place.text, place.at, place.within.end);
    if (!number || number->form != NumeralForm::cardinal) return std::nullopt;
    if (group) return Span{word_before(place.text, place.within.begin, place.previous.begin).begin, place.end};
  }
  const std::string_view word = place.previous_word();
  const bool capital = is_capital(word.front());
  const std::size_t end = number_end(place);
  const Span two{word_before(place.text, place.within.begin, place.previous.begin).begin, place.previous.end};
  // A separator or percentage means an amount: "Grade 1,200 papers".
  const char after = place.byte(end);
  if (after == '%' || (after == ',' && is_digit(place.byte(end + 1)) && is_digit(place.byte(end + 2))))
    return std::nullopt;

  for (const Span span : {two, place.previous}) {
    if (!is_name(slice(place.text, span))) continue;
    if (place.previous_stop && !spelled) continue;
    // "two USB 3.0 ports": nothing is counted in decimals
    const bool decimal = place.byte(place.end) == '.' && is_digit(place.byte(place.end + 1));
    if (counts(place, end) && place.digits < 3 && !decimal) return std::nullopt;
    if (unit_follows(place, end)) return std::nullopt;
    return Span{span.begin, end};
  }
  const Sort* sort = words().exact(slice(place.text, two));
  Span head = two;
  if (!sort || !has_capital(slice(place.text, two).substr(0, 1))) {
    sort = words().exact(word);
    head = place.previous;
  }
  if (!sort) return std::nullopt;
  const bool number_word = same_word(word, "no") || same_word(word, "nos");
  if (number_word && !(place.previous_stop || capital)) return std::nullopt;        // "no 5 people"
  if (place.previous_stop && !number_word && word.size() > 4) return std::nullopt;  // a sentence ended there
  if (*sort == Sort::title && !capital) return std::nullopt;
  // "in one day 12 of them": the determiner closes the head's own phrase
  static const WordSet determiners{"one", "a", "an", "each", "every", "per", "that", "this", "last", "next"};
  const Span earlier = word_before(place.text, place.within.begin, head.begin);
  if (!capital && is_in(slice(place.text, earlier), determiners)) return std::nullopt;
  if (!capital && counts(place, end)) return std::nullopt;
  if (capital && unit_follows(place, end)) return std::nullopt;
  if (spelled && !capital) return std::nullopt;
  const bool plural = word.back() == 's' && word.size() > 2;
  return Span{head.begin, plural ? further_numbers(place, end) : end};
}

// ---- Names that no list holds
// ------------------------------------------------------------------------------------------------------

// Whether the name's number closes its phrase: nothing that could be counted follows.
bool closes(const Place& place) {
  if (place.end >= place.within.end) return true;
  const char next = place.text[place.end];
  return next == ',' || next == '.' || next == ';' || next == ':' || next == ')' || next == '"' || next == '\'' ||
         next == '?' || next == '!' || place.text.substr(place.end, 3) == "\xE2\x80\x99" ||
         place.text.substr(place.end, 3) == "\xE2\x80\x9D";
}

// Capitals before a number: "AK 47", "AM 1010", where the words around are not in capitals too.
bool capitals_before(const Place& place) {
  const std::string_view word = place.previous_word();
  if (word.size() < 2 || word.size() > 3 || !std::all_of(word.begin(), word.end(), is_capital)) return false;
  const std::string_view earlier = slice(place.text, word_before(place.text, place.within.begin, place.previous.begin));
  return !earlier.empty() && std::any_of(earlier.begin(), earlier.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// A capitalised word that is not a sentence's first, and a small bare number that ends the phrase: "the trawler Sea
// Rose 5,".
std::optional<Span> parse_unlisted_name(const Place& place) {
  if (!place.plain || place.digits > 4 || place.previous.empty() || place.previous_hyphen || place.previous_stop)
    return std::nullopt;
  const std::string_view word = place.previous_word();
  if (!is_capital(word.front())) return std::nullopt;
  if (capitals_before(place) && place.digits >= 2 && !counts(place, place.end)) {
    // "paid SR 5 million"
    const auto currency = parse_currency(place.text, place.previous.begin, place.within.end);
    if (currency && currency->span.end == place.at) return std::nullopt;
    return Span{place.previous.begin, place.end};
  }
  // "15 PK 90 rifles": of two numbers only the first counts
  const std::string_view number_before =
      slice(place.text, word_before(place.text, place.within.begin, place.previous.begin));
  if (!number_before.empty() && std::all_of(number_before.begin(), number_before.end(), is_digit) && word.size() <= 3 &&
      std::all_of(word.begin(), word.end(), is_capital) && !unit_follows(place, place.end))
    return Span{place.previous.begin, place.end};
  const bool first_word = skip_blanks_back(place.text, place.within.begin, place.previous.begin) == place.within.begin;
  const bool lower_follows = word.size() > 1 && !is_capital(word[1]);
  if (first_word || !lower_follows || !closes(place)) return std::nullopt;
  const std::string_view earlier = slice(place.text, word_before(place.text, place.within.begin, place.previous.begin));
  // "Kesh won 38 per cent, Orbell 34 and Tarn 10.": a verb may be left out
  if (same_word(earlier, "and")) return std::nullopt;
  // In a headline every word is capitalised: "Bus Crash Kills 12".
  if (!earlier.empty() && is_capital(earlier.front())) {
    const Span more = word_before(place.text, place.within.begin,
                                  word_before(place.text, place.within.begin, place.previous.begin).begin);
    if (more.empty() || is_capital(place.text[more.begin]) || same_word(slice(place.text, more), "and"))
      return std::nullopt;
  } else if (earlier.empty()) {
    return std::nullopt;
  }
  if (month_at(place.text, place.previous.begin, place.previous.end).end == place.previous.end) return std::nullopt;
  if (weekday_at(place.text, place.previous.begin, place.previous.end).end == place.previous.end) return std::nullopt;
  return Span{place.previous.begin, place.end};
}

// "four-by-four", "two-by-four", "4x4": a thing's name if no unit follows.
std::optional<Span> parse_by_form(const Place& place) {
  const std::size_t first_part = place.digits == 1 ? 1 : letters_at(place.text, place.at, place.within.end).size();
  const std::size_t hyphen = skip_blanks(place.text, place.at + first_part, place.within.end);
  if (ruled_out(first_part == 0 || place.byte(hyphen) != '-')) return std::nullopt;
  const auto joint = x3::omit[-token::gap >> '-' >> -token::gap];
  const auto number = x3::omit[x3::no_case[x3::lit("two") | "four" | "six" | "eight"] | x3::char_("2468")];
  const char* first = place.text.data() + place.at;
  if (!x3::parse(first, place.text.data() + place.within.end,
                 number >> joint >> "by" >> joint >> number >> token::edge))
    return std::nullopt;
  const auto end = static_cast<std::size_t>(first - place.text.data());
  if (place.byte(end) == '-' || unit_follows(place, end)) return std::nullopt;
  return Span{place.at, end};
}

// "1,920 x 1,080", "1280 by 720": a picture's resolution or a format, where no unit makes a size of it.
std::optional<Span> parse_crossed(const Place& place) {
  // past the thousands and the blanks there must be a cross
  std::size_t behind = place.end;
  if (place.byte(behind) == ',') behind += 4;
  behind = skip_blanks(place.text, behind, place.within.end);
  if (ruled_out(place.byte(behind) != 'x' && place.byte(behind) != '\xC3')) return std::nullopt;
  const auto digits = x3::omit[x3::repeat(1, 5)[x3::digit] >> -(',' >> x3::repeat(3)[x3::digit])];
  const auto cross = x3::omit[-token::gap >> (x3::lit('x') | "\xC3\x97") >> -token::gap];
  const char* first = place.text.data() + place.at;
  const char* const last = place.text.data() + place.within.end;
  if (!x3::parse(first, last, digits >> cross >> digits >> token::edge >> !(x3::char_(".,") >> x3::digit)))
    return std::nullopt;
  const auto end = static_cast<std::size_t>(first - place.text.data());
  if (x3::parse(first, last, cross >> x3::digit) || unit_follows(place, end)) return std::nullopt;
  return Span{place.at, end};
}

}  // namespace

std::optional<Span> parse_identifier(const Place& place) {
  if (place.digits > 0) {
    if (auto found = parse_glued_letters(place)) return found;
    if (auto found = parse_hyphenated(place)) return found;
    if (auto found = parse_version(place)) return found;
    if (auto found = parse_hyphen_capital(place)) return found;
  }
  if (auto found = parse_headed(place)) return found;
  if (auto found = parse_turn(place)) return found;
  if (auto found = parse_rank(place)) return found;
  if (auto found = parse_by_form(place)) return found;
  if (place.digits == 0) return parse_lettered_word(place);
  if (auto found = parse_crossed(place)) return found;
  if (auto found = parse_spaced_designation(place)) return found;
  if (auto found = parse_code(place)) return found;
  if (auto found = parse_round(place)) return found;
  if (auto found = parse_unlisted_name(place)) return found;
  if (auto found = parse_glued_capitals(place)) return found;
  const char before = place.at > place.within.begin ? place.text[place.at - 1] : '\0';
  // "S&P 500": the ampersand keeps it from being a word.
  constexpr std::string_view index = "S&P";
  if (place.plain && place.byte(place.previous.end - 1) == 'P' &&
      place.previous.end >= place.within.begin + index.size() &&
      place.text.substr(place.previous.end - index.size(), index.size()) == index) {
    return Span{place.previous.end - index.size(), place.end};
  }
  // The aperture of a lens: "f/1.8"
  if (before == '/' && place.at >= place.within.begin + 2 && to_lower(place.text[place.at - 2]) == 'f' &&
      !(place.at >= place.within.begin + 3 && is_word_byte(place.text[place.at - 3]))) {
    std::size_t end = place.end;
    if (place.byte(end) == '.' && is_digit(place.byte(end + 1))) end = word_end(place.text, end + 1, place.within.end);
    return Span{place.at - 2, end};
  }
  if (before == '#') return Span{place.at - 1, place.end};
  if (before == '\x96' && place.at >= place.within.begin + 3 && place.text.substr(place.at - 3, 3) == "\xE2\x84\x96")
    return Span{place.at - 3, place.end};
  if (place.plain && place.digits >= 3 && place.text[place.at] == '0') return Span{place.at, place.end};  // "007"
  // Boeing's airliners go by 7x7: "a 787 Dreamliner", "737 jets"
  if (place.plain && place.digits == 3 && place.text[place.at] == '7' && place.text[place.at + 2] == '7') {
    static const WordSet airliners{"dreamliner", "dreamliners", "max",       "jet",   "jets",     "jetliner",
                                   "jetliners",  "airliner",    "airliners", "jumbo", "aircraft", "plane"};
    if (is_in(place.next_word(), airliners)) return Span{place.at, place.next.end};
  }
  return std::nullopt;
}

}  // namespace figcheck::grammar
