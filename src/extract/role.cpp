#include "extract/role.hpp"

#include <algorithm>

#include "extract/ellipsis.hpp"
#include "extract/phrase.hpp"
#include "extract/predicate.hpp"
#include "grammar/place.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr double first_year = 1900, last_year = 2039;

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "Kesh 2, Tarn Rovers 1": nothing but two names with a number each.
bool is_score_line(const Sentence& sentence) {
  int names = 0, numbers = 0;
  bool named = false;
  for (const Token& token : sentence.tokens) {
    if (token.tag == Tag::figure) {
      if (!named || ++numbers > 2) return false;
      named = false;
    } else if (token.tag == Tag::comma) {
      if (numbers != 1 || named) return false;
    } else if (token.tag == Tag::stop) {
      if (numbers != 2) return false;
    } else if (is_nominal(token.tag) && token.capitalised && !token.past) {
      named = true;
      if (++names > 8) return false;
    } else {
      return false;
    }
  }
  return numbers == 2 && !named;
}

/// "the Lumo 9 handset": what a number above one counts is in the plural, so that this one belongs to the name.
bool names_model(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (sentence.headline || at + 1 >= tokens.size() || at < 2) return false;
  const Token& behind = tokens[at + 1];
  const Token& name = tokens[at - 1];
  if (name.word.noun_class == lexicon::NounClass::time || !name.capitalised) return false;
  return behind.tag == Tag::noun && !behind.plural && !behind.capitalised && !behind.past &&
         !grammar::looks_plural(behind.text) && behind.word.noun_class != lexicon::NounClass::time;
}

/// "the village of Ten Elms", "its rival, Sea Two, failed": in running text a numeral in words has a capital as a part
/// of a name only. Behind a mark one may begin a sentence, and "the Two men" is a slip.
bool names_in_words(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const Token &token = tokens[at], &before = tokens[at - 1];
  const bool capital = token.text.size() > 2 && token.text[0] >= 'A' && token.text[0] <= 'Z' && token.text[1] >= 'a';
  if (!capital || sentence.headline || token.text.find(' ') != std::string_view::npos) return false;
  const Tag last = tokens.back().tag;
  if (last != Tag::stop && last != Tag::close_quote) return false;
  if (before.span.end + 1 != token.span.begin || before.tag >= Tag::comma || before.text.ends_with('.')) return false;
  const bool counts = at + 1 < tokens.size() && tokens[at + 1].plural && !tokens[at + 1].capitalised;
  return !counts;
}

/// "split the country in two", "snapped in three": the numeral says how, and counts nothing that has a name. The verbs
/// are those of breaking, cutting and splitting in Levin (1993), 21, 23.2 and 45.1, that go with "in" and a number.
bool tells_parts(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  static const grammar::WordSet verbs{"break", "chop", "cleave", "crack", "cut",   "divide", "fold",  "part",
                                      "rend",  "rip",  "saw",    "sever", "slice", "snap",   "split", "tear"};
  if (!says(tokens[at - 1], "in")) return false;
  const Tag behind = Behind{sentence, at}.tag(1);
  if (is_nominal(behind) || behind == Tag::adjective || behind == Tag::preposition || behind == Tag::figure)
    return false;
  const auto verb = predicate_before(sentence, at - 1);
  return verb && verbs.holds(verb->event);
}

/// What a year stands before: "below 2019 levels", "in line with 2012 guidance".
bool qualifies(const Token& token) {
  static const grammar::WordSet nouns{"level",    "levels",   "prices",  "standards", "guidance", "season",  "campaign",
                                      "election", "earnings", "profit",  "revenue",   "sales",    "output",  "results",
                                      "budget",   "forecast", "harvest", "vintage",   "model",    "figures", "targets"};
  return nouns.holds(token.text);
}

/// "2031 and 2032 together": a year right behind, that the numeral is joined to, makes one of it.
bool is_paired_with_year(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at + 2 >= tokens.size() || tokens[at + 1].tag != Tag::coordinator || tokens[at + 2].tag != Tag::set_aside)
    return false;
  return figure_of(sentence, at + 2).role == Role::date && is_digits(tokens[at + 2].text) &&
         tokens[at + 2].text.size() == 4;
}

/// "would not budge one inch", "never said one word": the least there is, which is denied (Quirk et al. 1985, 10.62).
bool is_least_denied(const Sentence& sentence, std::size_t at, const grammar::Figure& figure) {
  const auto& tokens = sentence.tokens;
  static const grammar::WordSet least{"bit", "inch", "iota", "jot", "ounce", "scrap", "shred", "word"};
  constexpr std::size_t reach = 4;
  if (figure.value != 1.0 || figure.bound != Bound::exact) return false;
  const std::string_view text = tokens[at].text;  // "one inch", the unit with it
  const std::size_t blank = text.find(' ');
  if (!says(text.substr(0, blank), "one")) return false;
  const bool unit = blank != std::string_view::npos && least.holds(text.substr(blank + 1));
  if (!unit && !(at + 1 < tokens.size() && least.holds(tokens[at + 1].text))) return false;
  for (std::size_t k = at; k > 0 && at - k < reach; --k) {
    if (tokens[k - 1].tag == Tag::negation || says(tokens[k - 1], "never")) return true;
    if (tokens[k - 1].tag == Tag::comma || tokens[k - 1].tag == Tag::stop) return false;
  }
  return false;
}

}  // namespace

Role role_in_sentence(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  if (is_least_denied(sentence, at, figure)) return Role::pronoun;
  if (counted.kind == Kind::count && figure.bound == Bound::exact && at > 0 && figure.value && figure.unit.empty()) {
    if (names_in_words(sentence, at)) return Role::identifier;
    if (tells_parts(sentence, at)) return Role::pronoun;
  }
  // A hedge, a unit or a bound makes an amount of any number.
  if (counted.kind != Kind::count || figure.bound != Bound::exact || at == 0 || !is_digits(tokens[at].text) ||
      !figure.value)
    return Role::assertion;
  if (sentence.figures.size() == 2 && is_score_line(sentence)) return Role::score;
  const Tag before = tokens[at - 1].tag;
  const Tag behind = Behind{sentence, at}.tag(1);
  const bool noun_behind = behind == Tag::noun || behind == Tag::adjective || behind == Tag::proper;
  if (before == Tag::proper && !noun_behind && counted.last == at && !sentence.headline && !gapped(sentence, at))
    return Role::identifier;
  if (before == Tag::proper && names_model(sentence, at)) return Role::identifier;
  const bool year = tokens[at].text.size() == 4 && *figure.value >= first_year && *figure.value <= last_year;
  const bool modified = before == Tag::proper || before == Tag::genitive || before == Tag::possessive ||
                        before == Tag::adjective || before == Tag::determiner;
  if (year && is_paired_with_year(sentence, at)) return Role::date;
  if (year && (modified || ((before == Tag::preposition || says(tokens[at - 1], "times")) && at + 1 < tokens.size() &&
                            qualifies(tokens[at + 1]))))
    return Role::date;
  return Role::assertion;
}

}  // namespace figcheck::extract
