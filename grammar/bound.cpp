#include "grammar/bound.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

// ---- The words beside a number, made plain ------------------------------------------------------

// The nearest bytes of a text in lower case with single blanks, so that a phrase of the word list is one look-up.
// Backwards the bytes stand last first, as the phrases of the backward tables do.
struct Strip {
  static constexpr std::size_t longest = 56;  // more than the longest phrase with its modifier and determiner
  std::array<char, longest> bytes;
  std::array<std::size_t, longest + 1> place;  // where in the text byte i stands; place[size] closes it
  std::size_t size = 0;

  const char* begin() const { return bytes.data(); }
  const char* end() const { return bytes.data() + size; }
};

Strip strip_before(std::string_view text, std::size_t begin, std::size_t at) {
  Strip strip;
  at = skip_blanks_back(text, begin, at);
  while (at > begin && strip.size < Strip::longest) {
    if (const std::size_t width = blank_before(text, begin, at)) {
      const std::size_t behind = at;
      at = skip_blanks_back(text, begin, at - width);
      strip.place[strip.size] = behind;
      strip.bytes[strip.size++] = ' ';
      continue;
    }
    strip.place[strip.size] = at;
    strip.bytes[strip.size++] = to_lower(text[--at]);
  }
  strip.place[strip.size] = at;
  return strip;
}

Strip strip_behind(std::string_view text, std::size_t at, std::size_t end) {
  Strip strip;
  while (at < end && strip.size < Strip::longest) {
    strip.place[strip.size] = at;
    if (blank_at(text, at, end) != 0) {
      at = skip_blanks(text, at, end);
      strip.bytes[strip.size++] = ' ';
      continue;
    }
    strip.bytes[strip.size++] = to_lower(text[at++]);
  }
  strip.place[strip.size] = at;
  return strip;
}

// ---- Tables -------------------------------------------------------------------------------------

std::string reversed(std::string_view phrase) { return {phrase.rbegin(), phrase.rend()}; }

struct Meaning {
  Bound bound = Bound::exact;
  bool weak = false;
};

// Every phrase before a number, last byte first; the comparatives with all that English does to them.
struct Before : x3::symbols<Meaning> {
  void enter(const std::string& phrase, Bound bound, bool weak = false) {
    if (find(reversed(phrase)) == nullptr) add(reversed(phrase), Meaning{bound, weak});
  }

  Before() {
#define BEFORE(phrase, bound) enter(phrase, Bound::bound);
#define WEAK(phrase, bound) enter(phrase, Bound::bound, true);
#define COMPARATIVE(word, bound) compare(word, Bound::bound);
#include "grammar/lexicon/hedges.def"
  }

  void compare(const std::string& word, Bound bound) {
    const bool more = bound == Bound::more_than;
    const Bound inclusive = more ? Bound::at_least : Bound::at_most;
    const Bound opposite = more ? Bound::at_most : Bound::at_least;
    enter(word + " than", bound);
    for (const char* tail : {" than or equal to", " or equal to", " or equal than", " than or equal"})
      enter(word + tail, inclusive);
    for (const char* head : {"no ", "not ", "never ", "n't ", "not any "}) enter(head + word + " than", opposite);
    enter("no " + word + " than or equal to", opposite);
  }
} const before;

struct BackwardWords : x3::symbols<x3::unused_type> {};

struct Modifiers : BackwardWords {
  Modifiers() {
#define MODIFIER(word) add(reversed(word), x3::unused);
#include "grammar/lexicon/hedges.def"
  }
} const modifiers;

struct Determiners : BackwardWords {
  Determiners() {
#define DETERMINER(phrase) add(reversed(phrase), x3::unused);
#include "grammar/lexicon/hedges.def"
  }
} const determiners;

struct Behind : x3::symbols<Bound> {
  Behind() {
#define BEHIND(phrase, bound) add(phrase, Bound::bound);
#include "grammar/lexicon/hedges.def"
  }
} const behind;

// What a phrase behind a number can begin with, in its first and its second word: most numbers have none, and are done
// with one look.
struct BehindOpenings {
  BehindOpenings() {
#define BEHIND(phrase, bound) enter(phrase);
#include "grammar/lexicon/hedges.def"
  }
  bool hold_at(std::string_view text, std::size_t at, std::size_t end) const {
    if (alone_.hold_at(text, at, end)) return true;
    if (!first_.hold_at(text, at, end)) return false;
    const std::size_t stop = at + letters_at(text, at, end).size();
    const std::size_t next = skip_blanks(text, stop, end);
    return next > stop && second_.hold_at(text, next, end);
  }

 private:
  void enter(std::string_view phrase) {
    const std::size_t letters = letters_at(phrase, 0, phrase.size()).size();
    if (letters > 0 && letters < phrase.size() && phrase[letters] == ' ') {
      first_.add(phrase);
      second_.add(phrase.substr(letters + 1));
    } else {
      alone_.add(phrase);
    }
  }
  FirstLetters alone_, first_, second_;
} const behind_openings;

// The last letters of what stands before a number, last first.
struct BeforeEndings : FirstLetters {
  BeforeEndings() {
#define BEFORE(phrase, bound) add(reversed(phrase));
#define WEAK(phrase, bound) add(reversed(phrase));
#define COMPARATIVE(word, bound) \
  for (const char* tail : {"than", "equal to", "than or equal"}) add(reversed(tail));
#define DETERMINER(phrase) add(reversed(phrase));
#include "grammar/lexicon/hedges.def"
  }
} const before_endings;

struct Areas : x3::symbols<x3::unused_type> {
  Areas() {
#define AREA(word) add(word, x3::unused);
#include "grammar/lexicon/hedges.def"
  }
} const areas;

struct Changes : x3::symbols<x3::unused_type> {
  Changes() {
#define CHANGE(lemma) inflect(lemma);
#define CHANGED(word) enter(word);
#include "grammar/lexicon/hedges.def"
  }

  void enter(const std::string& form) {
    if (find(form) == nullptr) add(form, x3::unused);
  }

  // The regular forms: "cut", "cuts"; "rise", "rises"; "dip", "dipped", "dipping"; "rally", "rallied".
  void inflect(const std::string& lemma) {
    enter(lemma);
    enter(lemma + "s");
    const char last = lemma.back();
    std::string stem = lemma;
    if (last == 'e' || last == 'y') stem.pop_back();
    if (last == 'y') {
      enter(stem + "ies");
      enter(stem + "ied");
    }
    enter(stem + (last == 'y' ? "ying" : "ing"));
    enter(stem + (last == 'y' ? "yed" : "ed"));
    enter(lemma + last + "ing");
    enter(lemma + last + "ed");
  }
} const changes;

// ---- The grammar, backwards ---------------------------------------------------------------------

// Where a word begins, read from its end: a blank, the text's start, an opening bracket, quote or dash.
const auto opens = x3::eoi | &(x3::char_(" (\"'[,;:-/") | x3::char_('\x80', '\xFF'));
const auto blank = x3::lit(' ');
const auto before_phrase = x3::rule<struct BeforePhrase, Meaning>{} = before;
const auto behind_phrase = x3::rule<struct BehindPhrase, Bound>{} = behind;
const auto area = ' ' >> x3::omit[areas] >> token::edge;
const auto change = x3::no_case[changes] >> x3::eoi;

// "[well] [more than] [the]", last byte first.
const auto backward_determiner = determiners >> blank;
const auto backward_modifier = *(blank >> modifiers >> opens);

// The longest phrase that ends at `inner` and begins where a word does, moving `inner` to its begin: of "for about",
// "about" and not "or about". A sign needs no blank before it; a word does.
bool match_phrase(const char*& inner, const char* last, Meaning& meaning) {
  for (const char* limit = last;;) {
    const char* begin = inner;
    if (!x3::parse(begin, limit, before_phrase, meaning)) return false;
    const char opened = begin[-1];
    const char* after = begin;
    if ((!is_word_byte(opened) && opened != '.') || x3::parse(after, last, opens)) {
      inner = after;
      return true;
    }
    limit = begin - 1;
  }
}

std::optional<Hedge> match_before(const Strip& strip, std::size_t from) {
  const char* first = strip.begin() + from;
  const char* const last = strip.end();
  const char* inner = first;
  bool determined = x3::parse(inner, last, backward_determiner);
  Meaning meaning;

  if (determined && !(match_phrase(inner, last, meaning) && !meaning.weak)) {
    determined = false;
    meaning = {};
  }
  if (!determined) {
    inner = first;
    if (!match_phrase(inner, last, meaning)) return std::nullopt;
  }
  x3::parse(inner, last, backward_modifier);
  const auto begin = static_cast<std::size_t>(inner - strip.begin());
  return Hedge{{strip.place[begin], strip.place[from]}, meaning.bound, meaning.weak};
}

bool outweighs(Bound outer, Bound inner) {
  return inner == Bound::exact || (inner == Bound::approx && outer != Bound::exact);
}

}  // namespace

std::optional<Hedge> hedge_before(std::string_view text, std::size_t begin, std::size_t at) {
  const std::size_t ends = skip_blanks_back(text, begin, at);
  const auto byte_before = [&](std::size_t i) { return ends >= begin + i ? text[ends - i] : '\0'; };
  if (ends <= begin || ruled_out(!before_endings.hold(byte_before(1), byte_before(2), byte_before(3))))
    return std::nullopt;
  const Strip strip = strip_before(text, begin, at);
  auto hedge = match_before(strip, 0);
  if (!hedge) return std::nullopt;
  hedge->span.end = skip_blanks_back(text, begin, at);
  // "at least an estimated 20", "more than just 20": at most two deep, as newspapers go.
  const Strip further = strip_before(text, begin, hedge->span.begin);
  if (const auto outer = match_before(further, 0)) {
    if (!outer->weak || hedge->bound != Bound::exact) {
      if (outweighs(outer->bound, hedge->bound)) hedge->bound = outer->bound;
      hedge->weak = false;
      hedge->span.begin = outer->span.begin;
    }
  }
  return hedge;
}

std::optional<Hedge> hedge_behind(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t next_byte = skip_blanks(text, at, end);
  if (next_byte >= end || ruled_out(!behind_openings.hold_at(text, next_byte, end))) return std::nullopt;
  const Strip strip = strip_behind(text, at, end);
  const char* first = strip.begin();
  const char* const last = strip.end();
  const bool blanked = first < last && *first == ' ';
  if (blanked) ++first;
  Bound bound{};
  const char* const start = first;

  if (!x3::parse(first, last, behind_phrase, bound)) return std::nullopt;
  const std::string_view words(start, static_cast<std::size_t>(first - start));
  const std::string_view rest(first, static_cast<std::size_t>(last - first));
  const bool than = words.size() > 5 && words.substr(words.size() - 5) == " than";
  if (words == "+") {
    if (blanked || (!rest.empty() && is_digit(rest[0]))) return std::nullopt;
  } else if (!rest.empty() && is_word_byte(rest[0])) {
    return std::nullopt;
  } else if ((words == "ish" && blanked) || (words[0] == '-' && blanked && rest.empty())) {
    return std::nullopt;
  }
  // What follows can take the words away: "20 or more than 30", "20 at least 5 of whom", "5 dogs and more than …", "50
  // or less expensive".
  std::string_view next = rest;
  if (!next.empty() && next[0] == ' ') next.remove_prefix(1);
  if (than && !next.empty() && next[0] != '.') return std::nullopt;
  if (next.substr(0, 5) == "than ") return std::nullopt;
  const bool trailing = words.substr(0, 3) == "at " || words == "minimum" || words == "maximum" || words == "tops" ||
                        words == "odd" || words.substr(0, 4) == "and " || words == "give or take" ||
                        words == "more or less";
  if (trailing && words != "odd" && !next.empty() && is_word_byte(next[0]) && next.substr(0, 3) != "in " &&
      next.substr(0, 3) != "of ") {
    return std::nullopt;
  }
  const auto size = static_cast<std::size_t>(first - strip.begin());
  return Hedge{{strip.place[blanked ? 1 : 0], strip.place[size]}, bound, false};
}

bool in_a_range_phrase(std::string_view text, Span within, std::size_t at, std::size_t behind_it) {
  const std::size_t article = skip_blanks_back(text, within.begin, at);
  if (article < within.begin + 3 || to_lower(text[article - 1]) != 'e' || to_lower(text[article - 2]) != 'h')
    return false;
  const Strip next = strip_behind(text, behind_it, within.end);
  const char* first = next.begin();
  if (!x3::parse(first, next.end(), area)) return false;
  const Strip previous = strip_before(text, within.begin, at);
  first = previous.begin();
  // "in the", "around the", "near the", "at the", "about the", backwards.
  return x3::parse(first, previous.end(), x3::lit("eht ni") | "eht dnuora" | "eht raen" | "eht tuoba" | "eht ta");
}

bool change_before(std::string_view text, std::size_t begin, std::size_t at, int most_words) {
  for (int i = 0; i < most_words; ++i) {
    const std::size_t end = skip_blanks_back(text, begin, at);
    std::size_t start = end;
    while (start > begin && end - start < 24 && is_word_byte(text[start - 1])) --start;
    if (start == end) {
      // the point of "9.8" ends nothing
      const bool decimal = end > begin + 1 && text[end - 1] == '.' && end == at && is_digit(text[end - 2]) &&
                           end < text.size() && is_digit(text[end]);
      if (end == begin || (text[end - 1] == '.' && !decimal) || text[end - 1] == ';' || text[end - 1] == ':')
        return false;
      at = end - 1;
      continue;
    }
    const char* first = text.data() + start;
    if (x3::parse(first, text.data() + end, change)) return true;
    at = start;
  }
  return false;
}

Interval interval_of(Bound bound, double value) {
  const double tenth = std::fabs(value) * 0.1;
  switch (bound) {
    case Bound::exact:
    case Bound::range:
      return {value, value};
    case Bound::approx:
      return {value - tenth, value + tenth};
    case Bound::below:
      return {value - tenth, value};
    case Bound::at_least:
    case Bound::more_than:
    case Bound::vague:
      return {value, std::nullopt};
    case Bound::at_most:
    case Bound::less_than:
      return {std::nullopt, value};
  }
  return {value, value};
}

}  // namespace figcheck::grammar
