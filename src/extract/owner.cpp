#include "extract/owner.hpp"

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "grammar/word_set.hpp"
#include "lexicon/wordnet.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t farthest = 24;

bool is_figure(const Token& token) { return token.tag == Tag::figure || token.tag == Tag::set_aside; }

/// What may stand between a name and the figure that it has: "the Union at four", "Tarn up to five", "Kesh only two".
bool leads_to_figure(const Token& token) {
  return token.tag == Tag::adverb || token.tag == Tag::particle || says(token, "at") || says(token, "around") ||
         says(token, "about") || says(token, "with") || says(token, "for") || says(token, "by");
}

bool joins(const Token& token) {
  return token.tag == Tag::comma || token.tag == Tag::stop || says(token, "and") || says(token, "while") ||
         says(token, "but");
}

/// Whether a verb of the sentence has a figure of its own before token `end`.
bool verb_has_figure(const Sentence& sentence, std::size_t end) {
  bool verb = false;
  for (std::size_t i = 0; i < end; ++i) {
    verb = verb || is_verbal(sentence.tokens[i].tag);
    if (verb && sentence.tokens[i].tag == Tag::figure) return true;
  }
  return false;
}

}  // namespace

std::optional<NounPhrase> gapped_owner(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const std::size_t last = at > farthest ? at - farthest : 0;
  std::size_t i = at;  // of the first figure that the name has
  for (;;) {
    std::size_t before = i;
    while (before > last && leads_to_figure(tokens[before - 1])) --before;
    if (before == last) return std::nullopt;
    // "…, Tarn five years, $30 million": one figure behind another, with its unit
    std::size_t end = before;
    while (end > last && (tokens[end - 1].tag == Tag::comma || says(tokens[end - 1], "and"))) --end;
    std::size_t figure = end;
    while (figure > last && tokens[figure - 1].tag == Tag::noun && end - figure < 2) --figure;
    if (end < before && figure > last && is_figure(tokens[figure - 1])) {
      i = figure - 1;
      continue;
    }
    if (tokens[before - 1].tag != Tag::proper) return std::nullopt;
    const auto name = phrase_until(sentence, before);
    if (!name) return std::nullopt;
    const std::size_t first = with_determiners(tokens, name->first);
    if (first <= last || !joins(tokens[first - 1])) return std::nullopt;
    // The conjunct before ends in a figure and its unit, so that the name is none of a list of names.
    std::size_t conjunct = first - 1;
    while (conjunct > last && joins(tokens[conjunct - 1])) --conjunct;
    std::size_t unit = conjunct;
    while (unit > last && tokens[unit - 1].tag == Tag::noun && conjunct - unit < 2) --unit;
    if (unit == last || !is_figure(tokens[unit - 1])) return std::nullopt;
    // A verb behind the figures is the name's own: "…, Tarn at 40 points fell".
    for (std::size_t k = at + 1; k < tokens.size() && k < at + 8; ++k) {
      if (joins(tokens[k]) || is_figure(tokens[k])) break;
      if (is_verbal(tokens[k].tag)) return std::nullopt;
    }
    return verb_has_figure(sentence, first) ? name : std::nullopt;
  }
}

std::optional<NounPhrase> relative_owner(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  if (counted.kind != Kind::money && counted.kind != Kind::duration) return std::nullopt;
  const auto tag = [&](std::size_t k) { return k < tokens.size() ? tokens[k].tag : Tag::stop; };
  std::size_t sum = at, i = at + 1;  // the sum that the clause is about, and where the clause begins
  while (counted.kind == Kind::duration && tag(i) == Tag::noun && i < at + 3) ++i;
  if (tag(i) == Tag::close_bracket) {
    while (sum > 0 && at - sum < farthest && tokens[sum].tag != Tag::open_bracket) --sum;
    if (sum == 0 || tokens[sum].tag != Tag::open_bracket) return std::nullopt;
    --sum;
    ++i;
  } else if (tag(i) == Tag::open_bracket) {
    std::size_t close = i;
    while (close < tokens.size() && close - i < farthest && tokens[close].tag != Tag::close_bracket) ++close;
    if (tag(close) != Tag::close_bracket) return std::nullopt;
    i = close + 1;
  }
  // Only "the" sum is told by the clause which one it is; of "a fine of $9 million that critics attack" the clause adds
  // what they think.
  if (tokens[sum].tag != Tag::figure || figure_of(sentence, sum).kind != Kind::money) return std::nullopt;
  // "more than the $34 million" is one token
  const bool definite =
      (sum > 0 && says(tokens[sum - 1], "the")) || tokens[sum].text.find(" the ") != std::string_view::npos;
  if (!definite) return std::nullopt;
  if (i >= tokens.size() || !(says(tokens[i], "that") || says(tokens[i], "which"))) return std::nullopt;
  const auto owner = phrase_from(sentence, i + 1);
  if (!owner || owner->first > i + 3) return std::nullopt;
  std::size_t verb = owner->head + 1;
  while (tag(verb) == Tag::adverb) ++verb;
  if (verb >= tokens.size() || !is_verbal(tokens[verb].tag)) return std::nullopt;
  // "that analysts say Orbell owes", "that the court ordered Orbell to pay", "that the fire cost Orbell"
  static const grammar::WordSet others{"believe", "cost", "expect", "order", "suspect", "tell", "think", "want"};
  for (std::size_t k = verb; k < tokens.size() && k < verb + 4 && is_verbal(tokens[k].tag); ++k)
    if (is_saying_verb(tokens[k].word.verb_lemma) || others.holds(tokens[k].word.verb_lemma)) return std::nullopt;
  return owner;
}

std::optional<NounPhrase> object_before_infinitive(const Sentence& sentence, std::size_t to) {
  // Verbs of thinking and estimating, of anything (Quirk et al. 1985, 16.50), and of telling somebody to do something
  // (16.63), without those that as often have an object of their own and an infinitive of purpose ("left the firm to").
  static const grammar::WordSet thinking{"assume", "believe",    "estimate", "expect", "forecast",
                                         "judge",  "peg",        "project",  "reckon", "suppose",
                                         "think",  "understand", "intend",   "value",  "want"};
  static const grammar::WordSet telling{"advise",   "allow",  "appoint",  "ask",    "authorise", "authorize", "cause",
                                        "command",  "compel", "direct",   "enable", "encourage", "entitle",   "forbid",
                                        "force",    "induce", "instruct", "invite", "oblige",    "order",     "permit",
                                        "persuade", "prompt", "require",  "tell",   "urge",      "warn"};
  const auto& tokens = sentence.tokens;
  const auto object = phrase_until(sentence, to);
  if (!object) return std::nullopt;
  std::size_t before = with_determiners(tokens, object->first);
  while (before > 0 && tokens[before - 1].tag == Tag::adverb) --before;
  if (before == 0 || tokens[before - 1].tag != Tag::verb) return std::nullopt;
  const std::string_view verb = tokens[before - 1].word.verb_lemma;
  if (thinking.holds(verb)) return object;
  const Token& head = tokens[object->head];
  const bool somebody = head.tag == Tag::proper || head.word.noun_class == lexicon::NounClass::group ||
                        lexicon::can_be_person(noun_lemma(head));
  return somebody && telling.holds(verb) ? object : std::nullopt;
}

}  // namespace figcheck::extract
