#include "grammar/hedging.hpp"

#include <algorithm>
#include <array>

#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

// Stretches of time that are no units: "over six seasons", "over three full terms".
bool counts_periods(std::string_view text, std::size_t at, std::size_t end) {
  for (int i = 0; i < 2; ++i) {
    const std::size_t start = skip_blanks(text, at, end);
    std::size_t stop = start;
    std::array<char, 12> letters{};
    while (stop < end && stop - start < letters.size() && is_ascii_letter(text[stop])) {
      letters[stop - start] = to_lower(text[stop]);
      ++stop;
    }
    const std::string_view word(letters.data(), stop - start);
    for (std::string_view period :
         {"seasons", "quarters", "rounds", "games", "matches", "terms", "sessions", "generations", "semesters",
          "innings", "periods", "sets", "legs", "episodes", "laps", "holes", "stages", "overs", "furlongs"}) {
      if (word == period) return true;
    }
    at = stop;
  }
  return false;
}

/// A word of ASCII letters that ends at a byte, in lower case; empty where it is none or a longer one.
struct WordBefore {
  WordBefore(std::string_view text, std::size_t floor, std::size_t at) {
    const std::size_t end = skip_blanks_back(text, floor, at);
    begin = end;
    while (begin > floor && end - begin < letters.size() && is_ascii_letter(text[begin - 1])) --begin;
    size = end - begin;
    for (std::size_t i = 0; i < size; ++i) letters[i] = to_lower(text[begin + i]);
  }
  std::string_view word() const { return {letters.data(), size}; }

  std::size_t begin = 0;

 private:
  std::array<char, 16> letters{};
  std::size_t size = 0;
};

// Verbs that "over" is a particle of with what is given away: "handed over 40 files" are 40, while "delivered over 40
// files" are more.
bool has_particle_over(std::string_view verb) {
  for (std::string_view each : {"hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning", "fork",
                                "forks", "forked", "forking"}) {
    if (verb == each) return true;
  }
  return false;
}

// "over three years" tells how long something went on, "for over three years" that it was longer; "hand over" is one
// verb.
bool is_plain_over(std::string_view text, Span within, const Hedge& hedge, const Term& term) {
  if (!hedge.weak || term.attributive || to_lower(text[hedge.span.begin]) != 'o') return false;
  const WordBefore before(text, within.begin, hedge.span.begin);
  if (has_particle_over(before.word())) return true;
  if (term.kind != Kind::duration && !counts_periods(text, term.numeral_end, within.end)) return false;
  if (hedge.span.begin == within.begin) return false;
  for (std::string_view hedging :
       {"for",    "the",      "a",       "after", "is",    "was",   "in",     "of",      "with",   "last",
        "lasted", "lasts",    "lasting", "took",  "takes", "take",  "taking", "taken",   "spent",  "spend",
        "spends", "spending", "just",    "well",  "wait",  "waits", "waited", "waiting", "served", "serve",
        "serves", "serving",  "at",      "to",    "by",    "been",  "be",     "being",   "were",   "are"}) {
    if (before.word() == hedging) return false;
  }
  return true;
}

// "16% higher than the €22": what something is compared with by a difference is a number of its own, and no bound.
bool compares(std::string_view text, std::size_t floor, const Hedge& hedge) {
  const std::string_view words = slice(text, hedge.span);
  const std::size_t definite = words.ends_with(" the") ? words.rfind(' ') : words.size();
  if (!words.substr(0, definite).ends_with("than")) return false;
  const std::size_t end = skip_blanks_back(text, floor, hedge.span.begin);
  if (end > floor && text[end - 1] == '%') return true;
  // "16 percent", "three times"; not "at times"
  const WordBefore unit(text, floor, hedge.span.begin);
  const std::string_view of = unit.word();
  if (of != "percent" && of != "cent" && of != "points" && of != "times") return false;
  // the number is the figure before, behind which `floor` stands
  const std::size_t number = skip_blanks_back(text, 0, unit.begin);
  if (number > 0 && is_digit(text[number - 1])) return true;
  const WordBefore word(text, 0, unit.begin);
  for (std::string_view each : {"per", "percentage", "basis", "one", "two", "three", "four", "five", "six", "seven",
                                "eight", "nine", "ten", "several", "many"}) {
    if (word.word() == each) return true;
  }
  return false;
}

// "dealers estimated the 30-ton load": a verb and its object; an estimate is "the estimated 30".
bool is_verb_of_estimate(std::string_view text, const Hedge& hedge) {
  const std::string_view words = slice(text, hedge.span);
  constexpr std::string_view verb = "stimated the";
  return words.size() == verb.size() + 1 && to_lower(words[0]) == 'e' && words.substr(1) == verb;
}

// Words behind a number that nothing is counted by: the prepositions, conjunctions and adverbs that sentences go on
// with.
bool goes_on_without_noun(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t next = skip_blanks(text, at, end);
  if (next >= end || !is_word_byte(text[next])) return true;
  std::size_t stop = next;
  while (stop < end && stop - next < 12 && is_ascii_letter(text[stop])) ++stop;
  const std::string_view word = text.substr(next, stop - next);
  for (std::string_view each :
       {"in",     "on",    "at",     "by",    "as",   "and",   "but",       "or",       "for",
        "with",   "after", "before", "while", "when", "since", "from",      "across",   "during",
        "within", "last",  "late",   "early", "this", "today", "yesterday", "overnight"}) {
    if (word == each) return true;
  }
  return false;
}

// "The toll has passed 300", "donations passed $4 million", "climbs past 150": but "passed 12 bills". The milestone is
// behind what is counted.
std::optional<Hedge> milestone_before(std::string_view text, Span within, std::size_t floor, const Term& term) {
  const WordBefore word(text, floor, term.span.begin);
  const std::string_view passing = word.word();
  if (!passing.starts_with("pass") && passing != "past") return std::nullopt;
  // What passes it stays a verb of the sentence.
  Hedge hedge{{term.span.begin, term.span.begin}, Bound::more_than, false};
  const bool counts = term.kind == Kind::count && !goes_on_without_noun(text, term.extent.end, within.end);
  // a contract may go past seven years; "passed 12 hours there" is another passing
  const bool spends = term.kind == Kind::duration && passing != "past";
  if (spends || term.kind == Kind::age || term.kind == Kind::measure || counts) return std::nullopt;
  if (passing == "past") {
    hedge.span.begin = word.begin;
    const WordBefore moves(text, floor, word.begin);
    for (std::string_view each :
         {"go",     "goes", "going", "gone", "went", "move",  "moves", "moving", "moved",  "push", "pushes", "pushing",
          "pushed", "get",  "gets",  "got",  "race", "races", "raced", "swept",  "sailed", "tick", "ticked", "ticks"}) {
      if (moves.word() == each) return hedge;
    }
    return change_before(text, floor, word.begin, 1) ? std::optional(hedge) : std::nullopt;
  }
  if (passing != "passed" && passing != "passes" && passing != "passing" && passing != "pass") return std::nullopt;
  // "passed 80 percent of the cars", "passed $14 billion in aid"
  const std::size_t behind = skip_blanks(text, term.extent.end, within.end);
  const std::string_view rest = text.substr(behind, 5);
  const bool of = rest.starts_with("of ") || rest.starts_with("for ");
  const bool in = rest.starts_with("in ") && rest.size() > 3 && !(rest[3] >= 'A' && rest[3] <= 'Z');
  return term.kind != Kind::count && (of || in) ? std::nullopt : std::optional(hedge);
}

}  // namespace

Around hedges_around(std::string_view text, Span within, std::size_t floor, const Term& term) {
  Around around;
  around.before = hedge_before(text, floor, term.span.begin);
  // "over the age of 21": the hedge stands before the words of the unit and their article
  if (!around.before && term.kind == Kind::age && term.extent.begin < term.span.begin) {
    std::size_t at = skip_blanks_back(text, floor, term.extent.begin);
    if (at >= floor + 3 && text.substr(at - 3, 3) == "the") at -= 3;
    around.before = hedge_before(text, floor, at);
  }
  if (around.before && (is_plain_over(text, within, *around.before, term) || compares(text, floor, *around.before) ||
                        is_verb_of_estimate(text, *around.before)))
    around.before.reset();
  else if (!around.before)
    around.before = milestone_before(text, within, floor, term);
  around.behind = hedge_behind(text, term.span.end, within.end);
  if (!around.behind && term.extent.end != term.span.end)
    around.behind = hedge_behind(text, term.extent.end, within.end);
  if (!around.behind && term.kind == Kind::count) {
    // "20 people or more": one word of what is counted may stand between.
    std::size_t word = skip_blanks(text, term.span.end, within.end);
    const std::size_t begin = word;
    while (word < within.end && word - begin < 24 && is_ascii_letter(text[word])) ++word;
    if (word > begin && begin > term.span.end) {
      auto behind = hedge_behind(text, word, within.end);
      if (behind && to_lower(text[behind->span.begin]) == 'o') around.behind = behind;
    }
  }
  return around;
}

}  // namespace figcheck::grammar
