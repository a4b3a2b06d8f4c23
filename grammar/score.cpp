#include "grammar/score.hpp"

#include "grammar/quick_look.hpp"
#include "grammar/unit.hpp"
#include "grammar/word_set.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct Before : WordSet {
  Before() {
#define BEFORE(word) add(word);
#define BEHIND(word)
#include "grammar/lexicon/contest_words.def"
  }
};
struct Behind : WordSet {
  Behind() {
#define BEFORE(word)
#define BEHIND(word) add(word);
#include "grammar/lexicon/contest_words.def"
  }
};
const WordSet numbers_to_par{"one",   "two",   "three", "four", "five",   "six",
                             "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
const Before before_words;
const Behind behind_words;

struct Result {
  int first = 0;
  int second = 0;
  bool parts = false;  // "12-3-1", "6-3, 6-4": more than two numbers
};

const x3::uint_parser<int, 10, 1, 3> points;
const auto dash = x3::omit[x3::lit('-') | "\xE2\x80\x93" | "\xE2\x80\x94"];
const auto set_first = [](auto& context) { x3::_val(context).first = x3::_attr(context); };
const auto set_second = [](auto& context) { x3::_val(context).second = x3::_attr(context); };
const auto set_parts = [](auto& context) { x3::_val(context).parts = true; };
const auto number_edge = token::edge >> !(x3::char_(".,:") >> x3::digit) >> !(x3::char_("%/"));
const auto nil = x3::no_case[x3::lit("nil") | "love" | "all"] >> token::edge;
const auto tie_break = -x3::omit[-token::gap >> '(' >> points >> -(dash >> points) >> ')'];
const auto between_sets = x3::omit[(',' >> token::gap) | token::gap];
constexpr unsigned most_sets = 8;

const x3::rule<struct ScoreRule, Result> score = "31-24";
const auto score_def =
    points[set_first] >> dash >> ((points[set_second] >> number_edge) | (nil >> x3::eps[set_parts])) >> tie_break >>
    -(dash >> x3::omit[points] >> number_edge >> x3::eps[set_parts]) >>
    x3::repeat(0U, most_sets)[x3::omit[between_sets >> points >> dash >> points >> number_edge >> tie_break] >>
                              x3::eps[set_parts]] >>
    !(dash >> x3::digit);
BOOST_SPIRIT_DEFINE(score)

bool is_in(std::string_view word, const WordSet& words) { return words.holds(word); }

// A round of golf: "six-under", "a four-under-par 68"; "8-for-12", shots and how many were tried.
const auto hyphen = x3::omit[x3::lit('-') | "\xE2\x80\x91"];
const auto to_par =
    token::gap >> x3::no_case[x3::lit("under") | "over"] >> token::gap >> x3::no_case[x3::lit("par")] >> token::edge;
const auto by_par = hyphen >> x3::no_case[x3::lit("under") | "over"] >>
                    -(hyphen >> x3::no_case[x3::lit("par")]) >> token::edge >>
                    -(token::gap >> x3::omit[x3::repeat(2, 3)[x3::digit]] >> token::edge >>
                      !(x3::char_(".,%") >> x3::digit));
// "1:49.3", a race's time; "0-to-60", how a car is timed
const auto seconds_behind =
    ':' >> x3::omit[x3::repeat(2)[x3::digit]] >> '.' >> x3::omit[x3::repeat(1, 3)[x3::digit]] >> token::edge;
const auto to_speed = '0' >> hyphen >> x3::no_case[x3::lit("to")] >> hyphen >> x3::omit[points] >> token::edge;
const auto of_attempts = hyphen >> x3::no_case[x3::lit("for") | "of"] >> hyphen >> x3::omit[points] >> token::edge;

std::optional<Span> parse_tally(const Place& place) {
  // a hyphen, or "under" and "over" behind a blank
  const char next = place.byte(place.end);
  const bool one_blank = next == ' ' && is_ascii_letter(place.byte(place.end + 1));
  const std::size_t word = one_blank ? place.end + 1 : skip_blanks(place.text, place.end, place.within.end);
  const char relation = to_lower(place.byte(word));
  if (place.digits > 2 || ruled_out(next != '-' && next != '\xE2' && relation != 'u' && relation != 'o'))
    return std::nullopt;
  if (place.digits == 1 && place.text[place.at] == '0') {
    const char* first = place.text.data() + place.at;
    if (x3::parse(first, place.text.data() + place.within.end, to_speed))
      return Span{place.at, static_cast<std::size_t>(first - place.text.data())};
  }
  if (place.digits == 0 && !is_in(place.text.substr(place.at, place.end - place.at), numbers_to_par))
    return std::nullopt;
  const char* first = place.text.data() + place.end;
  const char* const last = place.text.data() + place.within.end;
  if (!x3::parse(first, last, by_par) && !x3::parse(first, last, to_par) &&
      (place.digits == 0 || !x3::parse(first, last, of_attempts)))
    return std::nullopt;
  return Span{place.at, static_cast<std::size_t>(first - place.text.data())};
}

// "140/90", "20/20 vision", "50/50": two numbers side by side of which the first is no part of the second.
const auto beside = '/' >> points >> number_edge;

std::optional<Span> parse_pair(const Place& place) {
  if (place.digits < 2 || place.digits > 3 || place.byte(place.end) != '/') return std::nullopt;
  const char* first = place.text.data() + place.end;
  int second = 0;
  if (!x3::parse(first, place.text.data() + place.within.end, beside, second)) return std::nullopt;
  const Span found{place.at, static_cast<std::size_t>(first - place.text.data())};
  if (second < 10 || place.value() < second || parse_unit(place.text, found.end, place.within.end)) return std::nullopt;
  return found;
}

// Cricket: "104 off 98 balls", "231 all out", "98 not out", "all out for 231", "an unbeaten 104".
const auto balls = token::gap >> x3::no_case[x3::lit("off")] >> token::gap >>
                   x3::omit[-x3::no_case[x3::lit("just") | "only"] >> -token::gap >> points] >> token::gap >>
                   x3::no_case[x3::lit("balls") | "ball" | "deliveries" | "overs"] >> token::edge;
const auto innings = token::gap >> x3::no_case[x3::lit("all out") | "not out" | "for no loss"] >> token::edge;

// Whether the score closes here: with a mark, or with a word that nothing is counted by.
bool score_closes(const Place& place, std::size_t end) {
  const std::size_t next = skip_blanks(place.text, end, place.within.end);
  if (next >= place.within.end || (next == end && !is_word_byte(place.byte(end)) && place.byte(end) != '%' &&
                                   place.byte(end) != '-' && place.byte(end) != '/'))
    return !is_digit(place.byte(end + 1));
  static const WordSet followers{"at",  "in",   "on",     "off",     "after",  "before",    "when",     "while", "and",
                                 "but", "with", "from",   "against", "as",     "by",        "declared", "to",    "the",
                                 "for", "then", "during", "until",   "stumps", "overnight", "having",   "he",    "she"};
  return next > end && followers.holds(slice(place.text, word_behind(place.text, end, place.within.end)));
}

// Whether the text around speaks of cricket: "12 for two" is a price elsewhere, and who was caught for 90 did not bat.
bool speaks_of_cricket(const Place& place) {
  constexpr std::size_t reach = 600;
  const std::size_t begin = place.at > reach ? place.at - reach : 0;
  const std::string_view around = place.text.substr(begin, 2 * reach);
  for (const std::string_view word : {"wicket", "innings", "ricket", "batsm", "bowle", "unbeaten", " overs"})
    if (around.find(word) != std::string_view::npos) return true;
  return false;
}

// "4 for 189", "189 for six": wickets and runs, in either order, behind a word that leads to a state of the match.
std::optional<Span> parse_wickets(const Place& place) {
  static const WordSet leads{"at",      "to",       "on",       "reached", "took", "takes", "taking",
                             "claimed", "claiming", "with",     "of",      "were", "was",   "made",
                             "by",      "slumped",  "crashed",  "stood",   "from", "score", "scored",
                             "total",   "posted",   "finished", "declared"};
  if (place.digits > 3 || to_lower(place.byte(place.end + 1)) != 'f' || !is_in(place.previous_word(), leads))
    return std::nullopt;
  if (!same_word(place.next_word(), "for")) return std::nullopt;
  const std::size_t second = skip_blanks(place.text, place.next.end, place.within.end);
  const std::size_t end = word_end(place.text, second, place.within.end);
  if (end - second > 5 || end == second || !score_closes(place, end)) return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t stop) {
    if (is_digit(place.text[at])) {
      int value = 0;
      for (std::size_t i = at; i < stop; ++i) {
        if (!is_digit(place.text[i])) return -1;
        value = 10 * value + (place.text[i] - '0');
      }
      return value;
    }
    static constexpr std::string_view words[] = {"one", "two",   "three", "four", "five",
                                                 "six", "seven", "eight", "nine"};
    for (std::size_t i = 0; i < std::size(words); ++i)
      if (same_word(place.text.substr(at, stop - at), words[i])) return static_cast<int>(i) + 1;
    return -1;
  };
  const int former = number(place.at, place.end), latter = number(second, end);
  constexpr int most_wickets = 9;
  const bool wickets_first = former >= 1 && former <= most_wickets && latter > most_wickets;
  const bool runs_first = latter >= 1 && latter <= most_wickets && former > most_wickets;
  if (former < 0 || latter < 0 || !(wickets_first || runs_first) || !speaks_of_cricket(place)) return std::nullopt;
  return Span{place.at, end};
}

// "was out for 41", "was on 37 when", "added 89 for the sixth wicket": a batsman's runs, by how he lost his wicket
// (Law 32 to 40 of cricket) or by what is told of his stand.
bool tells_runs(const Place& place) {
  const Span earlier = word_before(place.text, place.within.begin, place.previous.begin);
  const std::string_view before = slice(place.text, earlier);
  if (same_word(place.previous_word(), "for")) {
    static const WordSet dismissals{"out", "dismissed", "bowled", "stumped", "lbw", "caught", "fell"};
    return dismissals.holds(before) && score_closes(place, place.end) && speaks_of_cricket(place);
  }
  if (same_word(place.previous_word(), "on")) {
    static const WordSet copulas{"was", "were", "is", "are", "dropped", "resumed", "resume", "resumes"};
    const bool still = same_word(place.next_word(), "when") || same_word(place.next_word(), "not");
    return copulas.holds(before) && still && speaks_of_cricket(place);
  }
  if (!same_word(place.next_word(), "for")) return false;
  std::size_t at = place.next.end;
  constexpr int most_words = 4;  // "for the unbroken fourth wicket"
  for (int i = 0; i < most_words; ++i) {
    const Span word = word_behind(place.text, at, place.within.end);
    if (word.empty()) return false;
    if (same_word(slice(place.text, word), "wicket")) return i > 0;
    at = word.end;
  }
  return false;
}

// Whether "all out" stands before the word before the number.
bool follows_all_out(const Place& place) {
  const Span out = word_before(place.text, place.within.begin, place.previous.begin);
  return same_word(slice(place.text, out), "out") &&
         same_word(slice(place.text, word_before(place.text, place.within.begin, out.begin)), "all");
}

std::optional<Span> parse_innings(const Place& place) {
  if (auto wickets = parse_wickets(place)) return wickets;
  if (place.digits == 0 || place.digits > 3) return std::nullopt;
  if (place.plain && tells_runs(place)) return Span{place.at, place.end};
  const char* first = place.text.data() + place.end;
  const char* const last = place.text.data() + place.within.end;
  const char next = to_lower(place.byte(place.end + 1));
  const bool may_follow = place.byte(place.end) == ' ' && (next == 'o' || next == 'a' || next == 'n' || next == 'f');
  const bool led_to = same_word(place.previous_word(), "unbeaten") ||
                      (same_word(place.previous_word(), "for") && follows_all_out(place));
  const bool followed = may_follow && (x3::parse(first, last, balls) || x3::parse(first, last, innings));
  if (!led_to && !followed) return std::nullopt;
  return Span{place.at, followed ? static_cast<std::size_t>(first - place.text.data()) : place.end};
}

}  // namespace

std::optional<Span> parse_score(const Place& place) {
  if (auto tally = parse_tally(place)) return tally;
  if (auto pair = parse_pair(place)) return pair;
  if (auto innings = parse_innings(place)) return innings;
  if (place.digits > 0 && place.byte(place.end) == ':') {
    const char* first = place.text.data() + place.end;
    if (x3::parse(first, place.text.data() + place.within.end, seconds_behind))
      return Span{place.at, static_cast<std::size_t>(first - place.text.data())};
  }
  if (place.digits == 0 || place.digits > 3) return std::nullopt;
  if (ruled_out(place.byte(place.end) != '-' && place.byte(place.end) != '\xE2')) return std::nullopt;
  const char* first = place.text.data() + place.at;
  const char* const last = place.text.data() + place.within.end;
  Result result;
  if (!x3::parse(first, last, score, result)) return std::nullopt;
  const Span found{place.at, static_cast<std::size_t>(first - place.text.data())};
  const Span behind = word_behind(place.text, found.end, place.within.end);
  const bool contest = is_in(place.previous_word(), before_words) || is_in(slice(place.text, behind), behind_words);
  if (contest || result.parts) return found;
  // Rising numbers are a range, and falling ones too where a unit or a counted noun follows ("20-10 years").
  if (result.first < result.second) return std::nullopt;
  if (parse_unit(place.text, found.end, place.within.end) || looks_plural(slice(place.text, behind)))
    return std::nullopt;
  if (place.byte(place.at - 1) == '$' && place.at > place.within.begin) return std::nullopt;
  return found;
}

}  // namespace figcheck::grammar
