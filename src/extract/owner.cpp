#include "extract/owner.hpp"

#include <algorithm>

#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t farthest = 24;

bool is_figure(const Token& token) { return token.tag == Tag::figure || token.tag == Tag::set_aside; }

bool is_verbal(const Token& token) {
  return token.tag == Tag::verb || token.tag == Tag::be || token.tag == Tag::have || token.tag == Tag::do_ ||
         token.tag == Tag::modal;
}

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
    verb = verb || is_verbal(sentence.tokens[i]);
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
      if (is_verbal(tokens[k])) return std::nullopt;
    }
    return verb_has_figure(sentence, first) ? name : std::nullopt;
  }
}

std::optional<NounPhrase> relative_owner(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  if (counted.kind != Kind::money && counted.kind != Kind::duration && counted.kind != Kind::measure)
    return std::nullopt;
  std::size_t i = std::max(at, counted.last < at + 4 ? counted.last : at) + 1;
  const auto tag = [&](std::size_t k) { return k < tokens.size() ? tokens[k].tag : Tag::stop; };
  if (tag(i) == Tag::close_bracket) {
    ++i;
  } else if (tag(i) == Tag::open_bracket) {
    std::size_t close = i;
    while (close < tokens.size() && close - i < farthest && tokens[close].tag != Tag::close_bracket) ++close;
    if (tag(close) != Tag::close_bracket) return std::nullopt;
    i = close + 1;
  }
  if (i >= tokens.size() || !(says(tokens[i], "that") || says(tokens[i], "which"))) return std::nullopt;
  const auto owner = phrase_from(sentence, i + 1);
  if (!owner || owner->first > i + 3) return std::nullopt;
  std::size_t verb = owner->head + 1;
  while (tag(verb) == Tag::adverb) ++verb;
  return verb < tokens.size() && is_verbal(tokens[verb]) ? owner : std::nullopt;
}

std::optional<NounPhrase> object_before_infinitive(const Sentence& sentence, std::size_t to) {
  // The verbs of Quirk et al. 1985, 16.50 (complex transitive with an infinitive: of thinking and estimating, of making
  // and letting) and 16.63 (those that tell somebody to do something), as far as WordNet has them as verbs.
  static const grammar::WordSet verbs{
      "advise",   "allow",     "appoint", "ask",      "assume",  "authorise", "authorize",  "beg",     "believe",
      "cause",    "challenge", "command", "compel",   "condemn", "consider",  "declare",    "direct",  "drive",
      "enable",   "encourage", "entitle", "estimate", "expect",  "feel",      "find",       "forbid",  "force",
      "forecast", "get",       "help",    "imagine",  "induce",  "inspire",   "instruct",   "intend",  "invite",
      "judge",    "know",      "lead",    "leave",    "let",     "make",      "mean",       "notify",  "oblige",
      "order",    "peg",       "permit",  "persuade", "prepare", "press",     "project",    "prompt",  "recommend",
      "reckon",   "remind",    "report",  "request",  "require", "see",       "set",        "suppose", "suspect",
      "teach",    "tell",      "tempt",   "think",    "train",   "trust",     "understand", "urge",    "value",
      "want",     "warn"};
  const auto& tokens = sentence.tokens;
  const auto object = phrase_until(sentence, to);
  if (!object) return std::nullopt;
  std::size_t before = with_determiners(tokens, object->first);
  while (before > 0 && tokens[before - 1].tag == Tag::adverb) --before;
  if (before == 0) return std::nullopt;
  const Token& verb = tokens[before - 1];
  return verb.tag == Tag::verb && verbs.holds(verb.word.verb_lemma) ? object : std::nullopt;
}

}  // namespace figcheck::extract
