#include "extract/presupposition.hpp"

#include "extract/capacity.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// The first token of the noun phrase before the number, the number itself if nothing belongs to it: "the warring two".
std::size_t phrase_begin(const Sentence& sentence, std::size_t at) {
  constexpr std::size_t reach = 3;
  std::size_t i = at;
  while (i > 0 && at - i < reach && sentence.tokens[i - 1].tag == Tag::adjective) --i;
  return i;
}

/// Whether the token makes a phrase of known things of what follows.
bool makes_definite(const Token& token) {
  if (token.tag == Tag::possessive || token.tag == Tag::genitive) return true;
  return token.tag == Tag::determiner && (says(token, "the") || says(token, "these") || says(token, "those"));
}

/// "Between the two duchies", "across the nine counties", "about the 78 letters": known things that something goes on
/// among or is about.
bool is_among_known(const Sentence& sentence, std::size_t at) {
  const std::size_t first = phrase_begin(sentence, at);
  if (first < 2 || !makes_definite(sentence.tokens[first - 1])) return false;
  const Token& governing = sentence.tokens[first - 2];
  return says(governing, "between") || says(governing, "among") || says(governing, "amongst") ||
         says(governing, "across") || says(governing, "within") || says(governing, "about") ||
         says(governing, "concerning");
}

/// Whether a verb sets anew what it takes: "could set its target of 2 percent". The verbs are WordNet 3.0's for giving
/// a value (set.v.02, change.v.01, raise.v.02 and lower.v.01 with their kin).
bool sets_anew(const Token& token) {
  static const grammar::WordSet verbs{"adjust",  "adopt",  "announce", "change",    "cut",  "fix",
                                      "get",     "impose", "increase", "introduce", "lift", "lower",
                                      "propose", "raise",  "reduce",   "revise",    "set",  "win"};
  return token.tag == Tag::verb && verbs.holds(token.word.verb_lemma.empty() ? token.text : token.word.verb_lemma);
}

/// "Its quota of 940": the value that something known has by right or rule.
bool is_set_value(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at < 3 || !says(tokens[at - 1], "of") || !names_set_value(tokens[at - 2])) return false;
  std::size_t i = at - 2;
  constexpr std::size_t reach = 4;
  while (i > 0 && at - i < reach + 2 &&
         (tokens[i - 1].tag == Tag::adjective || tokens[i - 1].tag == Tag::noun || tokens[i - 1].tag == Tag::proper))
    --i;
  return i > 0 && makes_definite(tokens[i - 1]) && (i < 2 || !sets_anew(tokens[i - 2]));
}

/// "Rejected calls from 40 members": whose call it was that is rejected.
bool is_whose_word(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  std::size_t first = phrase_begin(sentence, at);
  if (first > 0 && makes_definite(tokens[first - 1])) --first;
  if (first < 3 || !(says(tokens[first - 1], "from") || says(tokens[first - 1], "by"))) return false;
  const Token& word = tokens[first - 2];
  return word.tag == Tag::noun && word.word.noun_class == lexicon::NounClass::communication &&
         tokens[first - 3].tag != Tag::coordinator;
}

/// "The 52-year-old": an age that is no predicate of its own.
bool is_age_of_known(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const std::size_t first = phrase_begin(sentence, at);
  return counted.kind == Kind::age && first > 0 && makes_definite(sentence.tokens[first - 1]);
}

}  // namespace

bool is_presupposed(const Sentence& sentence, std::size_t at, const Counted& counted) {
  return is_among_known(sentence, at) || is_set_value(sentence, at) || is_whose_word(sentence, at) ||
         is_age_of_known(sentence, at, counted);
}

bool is_time_gone(const Sentence& sentence, std::size_t at, const Counted& counted) {
  return counted.kind == Kind::duration && at > 0 && says(sentence.tokens[at - 1], "after");
}

}  // namespace figcheck::extract
