#include "extract/modality.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/cue.hpp"
#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "extract/present_perfect.hpp"
#include "extract/speaker_phrase.hpp"
#include "extract/trend.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr std::array<std::string_view, 9> denials = {"deny",   "dismiss", "disprove",   "dispute", "reject",
                                                     "refute", "rule",    "contradict", "disavow"};
constexpr std::array<std::string_view, 10> supposals = {"fear",   "expect",   "predict",   "forecast",    "project",
                                                        "likely", "possible", "potential", "potentially", "possibly"};

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether the token is one of the words.
template <std::size_t n>
bool is_word_among(const std::array<std::string_view, n>& words, const Token& token) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return says(token, word); });
}

/// Whether the verb's lemma is one of the words.
template <std::size_t n>
bool is_verb_among(const std::array<std::string_view, n>& words, const Token& verb) {
  return verb.word.verb_lemma.empty() ? is_word_among(words, verb) : among(words, verb.word.verb_lemma);
}

/// Whether the text begins so, in any ASCII case; `lead` in lower case.
bool leads(std::string_view text, std::string_view lead) { return says(text.substr(0, lead.size()), lead); }

/// Where the clause of token `at` begins; an object clause ("denied that …") belongs to its verb.
std::size_t clause_begin(const Sentence& sentence, std::size_t at) {
  std::size_t i = at;
  while (i > 0 && at - i < 20) {
    const Token& before = sentence.tokens[i - 1];
    if (before.tag == Tag::stop || before.tag == Tag::colon || before.tag == Tag::coordinator || before.tag == Tag::wh)
      break;
    --i;
  }
  return i;
}

/// "dismissed claims of 30 deaths, saying nine had died": whether who denies something goes on, before the figure at
/// token `at`, with what is so. "Denied saying that 30 had died" is the denial itself.
bool is_answered(const Sentence& sentence, std::size_t denial, std::size_t at) {
  for (std::size_t i = denial + 2; i < at; ++i) {
    const Token& token = sentence.tokens[i];
    if (token.tag != Tag::verb || !token.ing || !is_saying_verb(token.word.verb_lemma) || is_verb_among(denials, token))
      continue;
    // "denied a leaflet saying that 30 had died" denies what the leaflet says
    const Token& before = sentence.tokens[i - 1];
    const bool of_words =
        before.tag == Tag::noun && (is_document(before) || before.word.noun_class == lexicon::NounClass::communication);
    if (before.tag != Tag::preposition && !of_words) return true;
  }
  return false;
}

/// "denied any role in the deaths of 17 people": what somebody had no part in is so all the same. The nouns are of part
/// and knowledge (WordNet 3.0, engagement.n.07, knowledge.n.01, blame.n.01 and their kin).
bool disowns(const Sentence& sentence, std::size_t denial, std::size_t at) {
  static const grammar::WordSet nouns{
      "blame", "complicity", "connection", "guilt",         "hand", "involvement", "knowledge",      "liability",
      "link",  "links",      "negligence", "participation", "part", "role",        "responsibility", "responsibilities",
      "ties",  "wrongdoing", "charges",    "charge"};
  for (std::size_t i = denial + 1; i + 1 < at; ++i) {
    const Token& token = sentence.tokens[i];
    if (ends_clause(token) || says(token, "that")) return false;
    if (token.tag == Tag::noun && nouns.holds(token.text)) return sentence.tokens[i + 1].tag == Tag::preposition;
  }
  return false;
}

/// "has not been seen for three years": so long it has been; "did not last for three years" denies the length.
bool lasts_through(const Sentence& sentence, std::size_t at, const Counted& counted) {
  static const grammar::WordSet lasting{"continue", "go", "last", "run", "stay", "survive", "take", "wait"};
  // "will not agree to a ten-year deal" denies the deal
  if (counted.kind != Kind::duration || at == 0 || !counted.predicate || figure_of(sentence, at).attributive)
    return false;
  std::size_t i = at;
  while (i > 1 && (sentence.tokens[i - 1].tag == Tag::determiner || sentence.tokens[i - 1].tag == Tag::adjective)) --i;
  const Token& before = sentence.tokens[i - 1];
  // "did not regret it ten months on"
  const Behind behind{sentence, at};
  if (behind.says(1, "on") || behind.says(1, "after") || behind.says(1, "before")) return true;
  const bool stretch = says(before, "for") || says(before, "in") || says(before, "since") || says(before, "over");
  // only what has not been for so long is so: "will not be signed in three days", "did not serve for three years"
  constexpr std::size_t near = 5;
  bool perfect = false;
  for (std::size_t k = counted.predicate->token; k > 0 && counted.predicate->token - k < near; --k)
    perfect = perfect || sentence.tokens[k - 1].tag == Tag::have;
  return stretch && perfect && !lasting.holds(counted.predicate->event);
}

bool has_pluperfect(const Sentence& sentence, std::size_t at) {
  const std::size_t end = std::min(sentence.tokens.size(), at + 5);
  for (std::size_t i = at + 1; i < end; ++i)
    if (says(sentence.tokens[i], "had")) return true;
  return false;
}

}  // namespace

bool is_running(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at >= 2 && tokens[at - 1].tag == Tag::to && direction_of(tokens[at - 2]) != Trend::none) return true;
  if ((sentence.cues & is_unfinished) == 0) return false;
  constexpr std::size_t reach = 16;
  const std::size_t begin = at > reach ? at - reach : 0, end = std::min(tokens.size(), at + reach);
  for (std::size_t i = begin; i + 1 < end; ++i) {
    if (tokens[i].tag == Tag::stop && i > at) break;
    if (!tokens[i].function) continue;  // "so", "to", "until", "by" and "and" are function words
    const Token& next = tokens[i + 1];
    if ((says(tokens[i], "so") && says(next, "far")) || (says(tokens[i], "to") && says(next, "date")) ||
        (says(tokens[i], "until") && says(next, "now")))
      return true;
    // "14 crews have now withdrawn", "the toll now stands at 31"
    if (says(tokens[i], "now") && ((i > 0 && tokens[i - 1].tag == Tag::have) || says(next, "stands") ||
                                   says(next, "totals") || says(next, "numbers")))
      return true;
    // "by Monday evening, 640 had signed"
    if (says(tokens[i], "by") && i < at &&
        (next.tag == Tag::set_aside || next.tag == Tag::determiner || next.capitalised) && at + 1 < tokens.size() &&
        has_pluperfect(sentence, at))
      return true;
    if (says(tokens[i], "and") && (says(next, "rising") || says(next, "counting") || says(next, "climbing")))
      return true;
  }
  return false;
}

bool is_up_to_now(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  if (at >= 2 && says(tokens[at - 1], "at") && says(tokens[at - 2], "stands")) return true;
  return counted.predicate && is_present_perfect(sentence, counted.predicate->token);
}

bool is_negated(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const std::size_t begin = clause_begin(sentence, at);
  for (std::size_t i = begin; i < at; ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::negation &&
        !(i + 1 < tokens.size() && (says(tokens[i + 1], "only") || says(tokens[i + 1], "just")))) {
      // only if it belongs to the figure's own verb
      if (counted.predicate && !counted.predicate->behind && counted.predicate->token > i &&
          counted.predicate->token - i <= 3 && !lasts_through(sentence, at, counted))
        return true;
      continue;
    }
    if (token.tag == Tag::verb && is_verb_among(denials, token) &&
        (token.word.verb_lemma != "rule" || (i + 1 < tokens.size() && says(tokens[i + 1], "out"))) &&
        !is_answered(sentence, i, at) && !disowns(sentence, i, at))
      return true;
  }
  // "talks on the 90 seats will not start": what a preposition governs is not what does not happen
  const std::size_t first = at > 0 && tokens[at - 1].tag == Tag::determiner ? at - 1 : at;
  const bool governed = first < at && first > 0 && tokens[first - 1].tag == Tag::preposition;
  if (counted.predicate && counted.predicate->behind && !governed) {
    for (std::size_t i = counted.last + 1; i < counted.predicate->token && i < tokens.size(); ++i)
      if (tokens[i].tag == Tag::negation) return true;
  }
  return false;
}

bool denies_bound(const Sentence& sentence, std::size_t at) {
  constexpr std::array<std::string_view, 9> denying = {"none",    "no",        "nobody",   "nothing",  "neither",
                                                       "without", "reluctant", "unlikely", "unwilling"};
  constexpr std::array<std::string_view, 4> unaware = {"say", "know", "rule", "exclude"};
  const auto& tokens = sentence.tokens;
  const Bound bound = figure_of(sentence, at).bound;
  if (bound != Bound::more_than && bound != Bound::at_least && bound != Bound::less_than) return false;
  constexpr std::size_t reach = 12;
  for (std::size_t i = at; i > 0 && at - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (ends_clause(token) || token.tag == Tag::coordinator || token.tag == Tag::comma || token.figure >= 0)
      return false;
    // "did not rule out more than 30", "does not know of more than 30": nothing is said of the number
    if (token.tag == Tag::verb && is_verb_among(unaware, token)) return false;
    const bool only = i < at && (says(tokens[i], "only") || says(tokens[i], "just") || says(tokens[i], "less") ||
                                 says(tokens[i], "longer"));
    if (token.tag == Tag::negation && !only) return true;
    if (!only && is_word_among(denying, token)) return true;
  }
  return false;
}

bool spans_time(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  if (figure.bound != Bound::more_than || !leads(tokens[at].text, "over ")) return false;
  if (at > 0 && tokens[at - 1].tag != Tag::stop && tokens[at - 1].tag != Tag::open_quote) return false;
  // Plays and games are what a career is told in.
  constexpr std::array<std::string_view, 6> stretches = {"game", "inning", "match", "race", "season", "term"};
  const bool time =
      figure.kind == Kind::duration ||
      (figure.kind == Kind::count &&
       (among(stretches, counted.unit) || lexicon::look_up(counted.unit).noun_class == lexicon::NounClass::time));
  const std::size_t behind = counted.last + 1;
  return time && behind < tokens.size() && tokens[behind].tag == Tag::comma;
}

bool is_sum_reached(const Sentence& sentence, std::size_t at) {
  // The verbs of WordNet's total.v.01 and sum.v.01 that take "up to".
  constexpr std::array<std::string_view, 4> adding = {"add", "sum", "tot", "tote"};
  const auto& tokens = sentence.tokens;
  if (at == 0 || figure_of(sentence, at).bound != Bound::at_most || !leads(tokens[at].text, "up to ")) return false;
  return tokens[at - 1].tag == Tag::verb && is_verb_among(adding, tokens[at - 1]);
}

bool is_hypothetical(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const std::size_t begin = clause_begin(sentence, at);
  const std::size_t end = counted.predicate && counted.predicate->behind ? counted.predicate->token : at;
  for (std::size_t i = begin; i < end && i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::modal &&
        (says(token, "could") || says(token, "may") || says(token, "might") || says(token, "would")))
      return true;
    if (token.tag == Tag::conjunction && (says(token, "if") || says(token, "unless") || says(token, "whether")))
      return true;
    if (token.tag == Tag::verb && is_verb_among(supposals, token)) return true;
    if ((token.tag == Tag::adjective || token.tag == Tag::adverb) && is_word_among(supposals, token)) return true;
  }
  return false;
}

}  // namespace figcheck::extract
