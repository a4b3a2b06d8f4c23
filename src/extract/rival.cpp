#include "extract/rival.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "extract/modality.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach = 9;      // tokens from a number to the verb that says it
constexpr std::size_t farthest = 40;  // and to the verb that a gap takes up again

/// A toll is of the dead, whatever was counted before.
bool is_of_the_dead(std::string_view event) { return event == "die" || event == "dead" || event == "kill"; }

/// Whether nothing behind the number tells what it counts or what happened.
bool stands_bare(const Sentence& sentence, std::size_t at) {
  const Behind behind{sentence, at};
  switch (behind.tag(1)) {
    case Tag::stop:
    case Tag::comma:
    case Tag::colon:
    case Tag::coordinator:
    case Tag::close_quote:
    case Tag::close_bracket:
    case Tag::dash:
      return true;
    case Tag::conjunction:
      return behind.says(1, "while") || behind.says(1, "whereas");
    default:
      return false;
  }
}

}  // namespace

bool is_placing_verb(std::string_view lemma) {
  return lemma == "put" || lemma == "place" || lemma == "peg" || lemma == "set" || lemma == "estimate" ||
         lemma == "measure" || lemma == "assess" || lemma == "value" || lemma == "rate";
}

bool takes_up(const Sentence& sentence, std::size_t noun) {
  const auto phrase = phrase_until(sentence, noun + 1);
  if (!phrase || phrase->first == 0) return false;
  const auto& tokens = sentence.tokens;
  std::size_t i = phrase->first;
  while (i > 0 && tokens[i - 1].tag == Tag::determiner) --i;
  if (i == 0) return false;
  const Tag joint = tokens[i - 1].tag;
  if (joint != Tag::comma && joint != Tag::coordinator && joint != Tag::conjunction && joint != Tag::colon)
    return false;
  for (std::size_t k = i; k > 0 && i - k < farthest; --k) {
    const Token& token = tokens[k - 1];
    if (token.tag == Tag::stop) return false;
    if (token.tag == Tag::verb) return is_placing_verb(token.word.verb_lemma);
  }
  return false;
}

bool is_rival(const Sentence& sentence, std::size_t at, const Antecedent& antecedent) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  const bool alike = figure.kind == antecedent.kind &&
                     (figure.kind == Kind::count ? figure.unit.empty() : figure.unit == antecedent.unit);
  if (!alike || antecedent.assertion < 0 || antecedent.unit.empty() || !stands_bare(sentence, at)) return false;
  // "the toll was put at 40" puts another number on what was counted before; "the losses were put at $4 million" says
  // itself what is.
  const auto is_count = [&](std::size_t be) {
    std::size_t i = be;
    while (i > 0 && (tokens[i - 1].tag == Tag::have || tokens[i - 1].tag == Tag::modal ||
                     tokens[i - 1].tag == Tag::adverb || tokens[i - 1].tag == Tag::be))
      --i;
    if (i == 0) return false;
    if (says(tokens[i - 1], "it")) return true;
    const auto subject = subject_of(sentence, i);
    if (!subject) return false;
    const std::string noun = noun_lemma(tokens[subject->head]);
    if (noun == "toll") return is_of_the_dead(antecedent.event);
    return names_count(noun) || numbers_people(noun);
  };
  bool placed = false;  // "at" before the number
  for (std::size_t i = at; i > 0 && at - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (token.tag == Tag::verb) {
      const std::string lemma = verb_lemma(token);
      // "he said 40" may go on with anything; another speaker is named
      if (i < 2 || tokens[i - 2].tag == Tag::pronoun) return false;
      if (is_placing_verb(lemma))
        return (placed || lemma == "estimate") && (tokens[i - 2].tag != Tag::be || is_count(i - 2));
      return is_saying_verb(lemma) && !is_sum_reached(sentence, at);
    }
    if (says(token, "at") && i == at) {
      placed = true;
      if (i > 1 && is_nominal(tokens[i - 2].tag) && takes_up(sentence, i - 2)) return true;
      continue;
    }
    if (is_nominal(token.tag)) {
      const std::string noun = noun_lemma(token);
      if (noun == "toll" && !is_of_the_dead(antecedent.event)) return false;
      if (!names_count(noun) && !numbers_people(noun)) return false;
      continue;
    }
    const bool passes = token.tag == Tag::be || token.tag == Tag::modal || token.tag == Tag::adverb ||
                        token.tag == Tag::determiner || token.tag == Tag::adjective || says(token, "it") ||
                        says(token, "there") || says(token, "that") || says(token, "of") ||
                        token.tag == Tag::open_quote;
    if (!passes) return false;
  }
  return false;
}

bool repeats_amount(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  if (figure.kind != Kind::count || !figure.unit.empty() || !figure.value || !stands_bare(sentence, at)) return false;
  // "I got nine and a half", but not "the index was up at 96.1"
  if (*figure.value > 1 && *figure.value != std::floor(*figure.value))
    return at >= 2 && tokens[at - 1].tag == Tag::verb && tokens[at - 2].tag == Tag::pronoun;
  if (at < 3 || tokens[at - 1].tag != Tag::be || !says(tokens[at - 2], "it")) return false;
  constexpr std::size_t near = 3;
  for (std::size_t i = at - 2; i > 0 && at - i < near + 2; --i)
    if (tokens[i - 1].tag == Tag::verb && is_saying_verb(tokens[i - 1].word.verb_lemma)) return true;
  return false;
}

bool is_bare_sum(const Sentence& sentence, std::size_t at) {
  // Sums of money by what they are in accounts (hyponyms of financial_gain.n.01, financial_loss.n.01, liabilities.n.01,
  // expenditure.n.03 and assets.n.01 in WordNet 3.0, with the plurals of trade).
  static const grammar::WordSet sums{
      "asset",     "borrowing", "budget",      "capitalisation", "capitalization", "debt",     "deficit", "deposit",
      "earnings",  "ebitda",    "expenditure", "export",         "funding",        "import",   "income",  "liability",
      "loss",      "outlay",    "proceeds",    "profit",         "receipts",       "reserve",  "revenue", "sales",
      "shortfall", "spending",  "surplus",     "takings",        "turnover",       "writedown"};
  constexpr double least = 1000;
  constexpr std::size_t reach = 6;
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  if (figure.kind != Kind::count || !figure.unit.empty() || figure.value.value_or(0) < least) return false;
  const Tag next = Behind{sentence, at}.tag(1);
  if (is_nominal(next) || next == Tag::adjective || next == Tag::dash) return false;
  for (std::size_t i = at; i > 0 && at - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (token.tag == Tag::noun) return sums.holds(token.word.noun_lemma) || sums.holds(lower(token.text));
    if (token.tag == Tag::figure || token.tag == Tag::proper || token.tag == Tag::comma || ends_clause(token))
      return false;
  }
  return false;
}

std::optional<NounPhrase> placed(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at < 3 || !says(tokens[at - 1], "at")) return std::nullopt;
  std::size_t end = at - 1;
  // "put the march, the largest in years, at 400"
  constexpr std::size_t longest_insertion = 16;
  if (tokens[end - 1].tag == Tag::comma) {
    std::size_t open = end - 1;
    while (open > 0 && end - open < longest_insertion && tokens[open - 1].tag != Tag::comma &&
           tokens[open - 1].tag != Tag::stop)
      --open;
    if (open > 0 && tokens[open - 1].tag == Tag::comma) end = open - 1;
  }
  const auto phrase = phrase_until(sentence, end);
  if (!phrase) return std::nullopt;
  const std::size_t i = with_determiners(tokens, phrase->first);
  if (i == 0 || tokens[i - 1].tag != Tag::verb || !is_placing_verb(verb_lemma(tokens[i - 1]))) return std::nullopt;
  return phrase;
}

}  // namespace figcheck::extract
