#include "extract/stated_age.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "extract/predicate.hpp"

namespace figcheck::extract {
namespace {

/// Nouns for a person by age and sex, which alone have their years behind "of": "a boy of 13" is that old, while "the
/// killer of 13" killed so many.
bool tells_age_of(const Token& token) {
  constexpr std::string_view nouns[] = {"baby",    "boy",   "child",     "girl",      "infant", "lad",
                                        "lady",    "lass",  "man",       "pensioner", "teen",   "teenager",
                                        "toddler", "woman", "youngster", "youth"};
  return token.tag == Tag::noun && !token.plural &&
         std::any_of(std::begin(nouns), std::end(nouns), [&](std::string_view noun) { return says(token, noun); });
}

/// Whether the number at `at` goes on with a list of ages: "boys aged 15 and 16", "aged 12, 15 and 16".
bool joins_age(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  for (int steps = 0; steps < 4 && at >= 2; ++steps, at -= 2) {
    if (tokens[at - 1].tag != Tag::coordinator && tokens[at - 1].tag != Tag::comma) return false;
    if (tokens[at - 2].tag != Tag::figure) return false;
    const grammar::Figure& before = figure_of(sentence, at - 2);
    // only where the cue stands before the first: an age in apposition has its noun before it
    if (before.kind == Kind::age) return before.extent.begin < before.span.begin;
    if (before.kind != Kind::count || !before.unit.empty()) return false;
  }
  return false;
}

/// Nouns that can name a person and, with a number in apposition, as well that number: "the total, 36,".
bool may_be_a_number(const Token& token) {
  constexpr std::string_view nouns[] = {"ace",    "best",   "count",   "figure", "maximum", "minimum",
                                        "number", "record", "reading", "runner", "score",   "total"};
  return std::any_of(std::begin(nouns), std::end(nouns), [&](std::string_view noun) { return says(token, noun); });
}

/// Whether the singular noun at `at` names a person, with an article or possessor that leads to it, or a name before
/// it: "the skipper", "his deputy".
bool is_a_person(const Sentence& sentence, std::size_t at) {
  const Token& head = sentence.tokens[at];
  if (head.tag != Tag::noun || head.plural || may_be_a_number(head)) return false;
  if (head.word.noun_class == lexicon::NounClass::person) return true;
  // what the press calls the celebrated, of which the lexicon knows other senses first
  if (says(head, "star") || says(head, "icon") || says(head, "idol") || says(head, "legend")) return true;
  if (at == 0 || !lexicon::can_be_person(noun_lemma(head))) return false;
  const Token& before = sentence.tokens[at - 1];
  return before.tag == Tag::possessive || before.tag == Tag::genitive || says(before, "the");
}

/// Whether the noun at `at` is a child, by its possessor, article or age: "her daughter", "a girl".
bool is_child(const Sentence& sentence, std::size_t at) {
  constexpr std::string_view kin[] = {"daughter", "granddaughter", "grandson",     "nephew",
                                      "niece",    "son",           "stepdaughter", "stepson"};
  const Token& noun = sentence.tokens[at];
  if (noun.tag != Tag::noun || noun.plural) return false;
  const bool relative =
      std::any_of(std::begin(kin), std::end(kin), [&](std::string_view each) { return says(noun, each); });
  if (!relative && !tells_age_of(noun)) return false;
  const Tag before = at > 0 ? sentence.tokens[at - 1].tag : Tag::stop;
  return before == Tag::possessive || before == Tag::genitive || before == Tag::determiner || before == Tag::adjective;
}

/// "died at 77", "dead at 56", "retired at 64": what is done at an age.
bool done_at_age(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at < 2 || !says(tokens[at - 1], "at")) return false;
  constexpr std::string_view verbs[] = {"become", "die",    "emigrate", "graduate", "marry",
                                        "orphan", "retire", "wed",      "widow"};
  const Token& done = tokens[at - 2];
  // "put the dead at nine", "the number of dead at 51"
  if (at >= 3 && (tokens[at - 3].tag == Tag::determiner || says(tokens[at - 3], "of"))) return false;
  if (says(done, "dead") || says(done, "widowed") || says(done, "orphaned")) return true;
  return (done.tag == Tag::verb || done.past) &&
         std::binary_search(std::begin(verbs), std::end(verbs), done.word.verb_lemma);
}

/// Whether the number at `at` is what one person is said to be or to have turned: "she was 40", "the gunman was between
/// 18 and 20".
bool is_of_a_person(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const auto& figure = figure_of(sentence, at);
  const Behind behind{sentence, at};
  const Tag next = behind.tag(1);
  const bool of_decades = figure.bound == Bound::exact && *figure.value >= 10;
  const auto verb = predicate_before(sentence, at);
  if (!verb || !verb->governs || (verb->event != "be" && verb->event != "turn")) return false;
  // "the boy who did it was 19 himself"
  if (behind.says(1, "himself") || behind.says(1, "herself")) return true;
  std::size_t i = verb->token;
  while (i > 0 && (tokens[i - 1].tag == Tag::modal || tokens[i - 1].tag == Tag::have || tokens[i - 1].tag == Tag::be ||
                   tokens[i - 1].tag == Tag::adverb))
    --i;
  if (i == 0) return false;
  // "her son, one of those held, is 15"
  if (tokens[i - 1].tag == Tag::comma) {
    constexpr std::size_t longest = 10;
    std::size_t open = i - 1;
    while (open > 1 && i - open < longest && tokens[open - 1].tag != Tag::comma) --open;
    if (open < 2 || tokens[open - 1].tag != Tag::comma) return false;
    i = open - 1;
  }
  const Token& subject = tokens[i - 1];
  if (subject.tag == Tag::pronoun) return says(subject, "he") || says(subject, "she") || says(subject, "i");
  if (subject.tag == Tag::wh) return says(subject, "who");
  if (says(subject, "oldest") || says(subject, "youngest") || says(subject, "eldest")) return true;
  // "Orbell was 12" can be said of a firm's shares, "Orbell was 12 when" hardly
  if (subject.tag == Tag::proper) {
    if (verb->event == "turn" || behind.says(1, "when") || behind.says(1, "now")) return true;
    // "Oskar is 31, and …": of a firm's shares the past is told
    return of_decades && says(tokens[at - 1], "is") &&
           (next == Tag::comma || next == Tag::coordinator || next == Tag::stop);
  }
  if (figure.rounding > 0.5) return false;
  return subject.tag == Tag::noun && !subject.plural && lexicon::can_be_person(noun_lemma(subject));
}

constexpr std::string_view age_limits[] = {"over ", "under ", "above ", "below "};

}  // namespace

bool says_age(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const auto& figure = figure_of(sentence, at);
  const Behind behind{sentence, at};
  const bool range = figure.bound == Bound::range;
  const std::optional<double> years = range ? figure.interval.upper : figure.value;
  if (!years || *years < 1 || *years > 115) return false;
  const Tag next = behind.tag(1);
  if (next == Tag::noun || next == Tag::adjective || next == Tag::proper || behind.says(1, "of") ||
      behind.says(1, "for"))
    return false;
  if (range) {
    const bool ends = at + 1 >= tokens.size() || next == Tag::stop || next == Tag::comma || next == Tag::coordinator;
    return ends && is_of_a_person(sentence, at);
  }
  const bool hedged = std::any_of(std::begin(age_limits), std::end(age_limits),
                                  [&](std::string_view hedge) { return tokens[at].text.starts_with(hedge); });
  // "the guards were over 40", "of the nurses, 12 are under 30"
  if (hedged && *figure.value >= 10 && at >= 2 && tokens[at - 1].tag == Tag::be) {
    constexpr std::size_t reach = 8;
    for (std::size_t i = at - 1; i > 0 && at - i < reach; --i)
      if (tokens[i - 1].tag == Tag::noun)
        return tokens[i - 1].plural && lexicon::can_be_person(noun_lemma(tokens[i - 1]));
      else if (i >= 2 && says(tokens[i - 2], "the") && is_person_predicate(participle_lemma(tokens[i - 1])))
        return true;  // "of the dead, 8 were under 12"
  }
  // "women over 60", "adults under 30"
  if (at > 0 && tokens[at - 1].tag == Tag::noun && tokens[at - 1].plural &&
      (lexicon::can_be_person(noun_lemma(tokens[at - 1])) || says(tokens[at - 1], "people")) && hedged)
    return true;
  // "He was 40" is no rounded number
  const bool of_decades = figure.bound == Bound::exact && *figure.value >= 10;
  if (figure.rounding > 0.5 && !of_decades) return false;
  if (figure.bound == Bound::exact &&
      (next == Tag::stop || next == Tag::comma || next == Tag::preposition || next == Tag::coordinator ||
       at + 1 >= tokens.size()) &&
      done_at_age(sentence, at))
    return true;
  if (figure.bound == Bound::exact && joins_age(sentence, at)) return true;
  // "a boy of 13", "Ana and Per Prohl, both 36,"
  if (at >= 3 && figure.bound == Bound::exact && says(tokens[at - 1], "of") && tells_age_of(tokens[at - 2]) &&
      (says(tokens[at - 3], "a") || says(tokens[at - 3], "the") || tokens[at - 3].tag == Tag::adjective))
    return true;
  if (at >= 2 && figure.bound == Bound::exact && *figure.value >= 10 && says(tokens[at - 1], "both") &&
      tokens[at - 2].tag == Tag::comma && (next == Tag::comma || next == Tag::stop))
    return true;
  // "the actress, 43, left", "the driver (43)"
  // "the actress, then 43, left"
  const std::size_t shift = at >= 3 && (says(tokens[at - 1], "then") || says(tokens[at - 1], "now")) ? 1 : 0;
  if (at >= 2 && at + 1 < tokens.size() && figure.bound == Bound::exact && *figure.value >= 10) {
    const Tag opens = tokens[at - 1 - shift].tag, closes = tokens[at + 1].tag;
    const bool apposed = (opens == Tag::comma && (closes == Tag::comma || closes == Tag::stop)) ||
                         (opens == Tag::open_bracket && closes == Tag::close_bracket);
    const Token& head = tokens[at - 2 - shift];
    if (apposed && says(head, "age")) return true;
    if (apposed && shift == 1 && head.tag == Tag::proper) return true;
    if (apposed && is_a_person(sentence, at - 2 - shift)) return true;
    // "Karl Brenner (38, twice divorced)"
    if (opens == Tag::open_bracket && closes == Tag::comma && *figure.value >= 16 && shift == 0 && at >= 3 &&
        head.tag == Tag::proper && head.word.pos == 0 && tokens[at - 3].tag == Tag::proper)
      return true;
    // "Karl Brenner (38)": a first and a last name that is no word, as a party's would be
    if (apposed && opens == Tag::open_bracket && head.tag == Tag::proper && !head.plural && head.word.pos == 0 &&
        at >= 3 && tokens[at - 3].tag == Tag::proper)
      return true;
  }
  // "her daughter, six, was", "a photograph of his boy, nine."
  if (at >= 3 && figure.bound == Bound::exact && *figure.value < 10 && tokens[at - 1].tag == Tag::comma &&
      (next == Tag::comma || next == Tag::stop) && is_child(sentence, at - 2))
    return true;
  // "At 67, he is …", "At 67 she has …"
  const std::size_t behind_it = next == Tag::comma ? at + 2 : at + 1;
  if (at == 1 && says(tokens[0], "at") && of_decades && *figure.value < 100 && behind_it < tokens.size() &&
      (says(tokens[behind_it], "he") || says(tokens[behind_it], "she")))
    return true;
  if (next == Tag::verb) return false;
  // "she was past 40 when …"
  if (at >= 3 && says(tokens[at - 1], "past") && tokens[at - 2].tag == Tag::be && of_decades &&
      (says(tokens[at - 3], "he") || says(tokens[at - 3], "she") || says(tokens[at - 3], "i")))
    return true;
  return is_of_a_person(sentence, at);
}

}  // namespace figcheck::extract
