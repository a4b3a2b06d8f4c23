#include "extract/superseded.hpp"

#include <algorithm>
#include <optional>

#include "extract/cue.hpp"
#include "extract/function_word.hpp"
#include "extract/phrase.hpp"
#include "extract/rival.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach_back = 20;    // tokens from a figure to the verb that states it
constexpr std::size_t reach_behind = 12;  // and to one behind it
constexpr std::size_t longest_group = 4;  // adverbs and auxiliaries of a verb group

/// Verbs that state, besides those of saying and placing: of giving out, of taking something to be so, and of planning
/// and proposing (WordNet 3.0, hyponyms of express.v.02, list.v.01, estimate.v.01, think.v.01, plan.v.01, propose.v.01
/// and offer.v.02).
bool states(const Token& token) {
  static const grammar::WordSet verbs{"budget",  "count", "describe", "give",    "hear",     "imply",  "intend",
                                      "issue",   "list",  "name",     "offer",   "plan",     "post",   "propose",
                                      "publish", "quote", "register", "release", "schedule", "target", "understand"};
  if (token.tag != Tag::verb) return false;
  const std::string_view lemma = token.word.verb_lemma;
  return is_saying_verb(lemma) || is_placing_verb(lemma) || verbs.holds(lemma);
}

bool is_time(const Sentence& sentence, std::size_t i) {
  if (i >= sentence.tokens.size()) return false;
  const Token& token = sentence.tokens[i];
  return token.tag == Tag::set_aside || token.word.noun_class == lexicon::NounClass::time;
}

/// "earlier on Monday", "earlier this month", "first reported in March": whether a time stands behind token i, which
/// then dates something and is no word for what has been overtaken.
bool leads_to_time(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  std::size_t k = i + 1;
  while (k < tokens.size() && k < i + 4 &&
         (says(tokens[k], "in") || says(tokens[k], "on") || says(tokens[k], "at") || tokens[k].tag == Tag::determiner ||
          says(tokens[k], "last")))
    ++k;
  return says(tokens[i], "earlier") && k < tokens.size() && says(tokens[k], "today") ? true : is_time(sentence, k);
}

/// Whether the word at token i says that what is stated was stated before something else (Quirk et al. 8.55, 8.135).
bool is_before_now(const Sentence& sentence, std::size_t i) {
  const Token& token = sentence.tokens[i];
  if (says(token, "initially") || says(token, "originally") || says(token, "previously") || says(token, "formerly"))
    return true;
  if (says(token, "first")) return true;
  return says(token, "earlier") && !leads_to_time(sentence, i);
}

/// "first said", "had earlier confirmed", "said at first", "said initially": whether the verb group of the statement at
/// token `verb` says that it was before.
bool was_before(const Sentence& sentence, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = verb; i > 0 && verb - i < longest_group; --i) {
    const Token& token = tokens[i - 1];
    if (is_before_now(sentence, i - 1)) return true;
    if (says(token, "once") && i == verb) return true;
    if (token.tag != Tag::adverb && !(token.tag == Tag::have && says(token, "had")) && token.tag != Tag::be &&
        token.tag != Tag::have)
      break;
  }
  if (verb + 1 >= tokens.size()) return false;
  if (says(tokens[verb + 1], "at")) return verb + 2 < tokens.size() && says(tokens[verb + 2], "first");
  return !says(tokens[verb + 1], "first") && is_before_now(sentence, verb + 1);
}

/// Adjectives of what came before what holds now.
bool is_former(const Token& token) {
  return says(token, "earlier") || says(token, "initial") || says(token, "original") || says(token, "previous") ||
         says(token, "prior") || says(token, "former") || says(token, "first") || says(token, "early");
}

/// "an earlier count", "initial cost estimates": whether the noun at token `noun` is a statement's that came before.
bool is_former_statement(const Sentence& sentence, std::size_t noun) {
  const auto& tokens = sentence.tokens;
  if (!is_revisable(tokens[noun])) return false;
  constexpr std::size_t most_modifiers = 2;
  for (std::size_t i = noun; i > 0 && noun - i <= most_modifiers; --i) {
    const Token& before = tokens[i - 1];
    if (is_former(before))
      return i == noun || says(before, "initial") || says(before, "original") || says(before, "earlier");
    if (before.tag != Tag::noun && before.tag != Tag::adjective) break;
  }
  return false;
}

/// Words by which a text goes over to what holds now, or to another statement.
bool goes_over(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  const Token& token = tokens[i];
  if (token.tag == Tag::stop || says(token, "but") || says(token, "later") || says(token, "now") ||
      says(token, "then") || says(token, "subsequently") || says(token, "though") || says(token, "although"))
    return true;
  if (says(token, "while") || says(token, "whereas") || says(token, "before") || says(token, "after")) return true;
  if (token.tag != Tag::coordinator || i + 1 >= tokens.size()) return false;
  const Tag next = tokens[i + 1].tag;
  return next == Tag::verb || next == Tag::have || next == Tag::be || next == Tag::adverb || next == Tag::modal;
}

/// Prepositions of where and when something is stated, and not of what.
bool is_circumstance(const Token& token) {
  return says(token, "in") || says(token, "on") || says(token, "from") || says(token, "among") || says(token, "across");
}

/// Verbs of placing that are of other things than numbers without "at": "put the blame on", "set fire to".
bool needs_at(const Token& verb) {
  return is_placing_verb(verb.word.verb_lemma) && !is_saying_verb(verb.word.verb_lemma);
}

/// "put the toll at 40", "as high as 40", "given as 40": whether the figure is what something is put at.
bool is_put(const Sentence& sentence, std::size_t at) {
  if (at == 0) return false;
  const Token& before = sentence.tokens[at - 1];
  return says(before, "at") || says(before, "as") || before.tag == Tag::to;
}

/// Whether a statement before the figure governs it, and was before: "had earlier confirmed that six were killed",
/// "earlier reports put the toll at 40", "an earlier count of 14".
bool stated_before(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  bool complement = false;
  for (std::size_t i = at; i > 0 && at - i < reach_back; --i) {
    const Token& token = tokens[i - 1];
    if (goes_over(sentence, i - 1)) return false;
    complement = complement || says(token, "that");
    if (states(token)) {
      // "were first reported in 12 towns": where it was said; "put the blame for 12 deaths on": no number is put
      if (!complement && ((i < at && is_circumstance(tokens[i])) || (needs_at(token) && !is_put(sentence, at))))
        return false;
      if (was_before(sentence, i - 1)) return true;
      std::size_t group = i - 1;
      while (group > 0 && (tokens[group - 1].tag == Tag::adverb || tokens[group - 1].tag == Tag::have)) --group;
      if (group > 0 && is_former_statement(sentence, group - 1)) return true;
      // "Police, who first said a leak caused it, said that it killed 12": the nearest statement has the figure
      if (is_saying_verb(token.word.verb_lemma)) return false;
    }
    const bool joined =
        i == at && (says(token, "of") || says(token, "at") || says(token, "that") || says(token, "for"));
    if (joined && i > 1 && tokens[i - 2].tag == Tag::noun && is_former_statement(sentence, i - 2)) return true;
  }
  return false;
}

/// "the 12 first reported", "12 people were initially feared dead": whether a participle behind the figure states it,
/// and as before.
bool stated_behind(const Sentence& sentence, std::size_t at, std::size_t last) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = last + 1; i < tokens.size() && i - last < reach_behind; ++i) {
    const Token& token = tokens[i];
    if (states(token) && token.past) {
      // "the 40 jobs previously announced" are still to go
      const bool passive = tokens[i - 1].tag == Tag::be;
      bool contrasted = false;
      for (std::size_t k = at; k > 0 && at - k < 3; --k)
        contrasted = contrasted || says(tokens[k - 1], "than") || says(tokens[k - 1], "from") ||
                     says(tokens[k - 1], "not") ||
                     (says(tokens[k - 1], "of") && k > 1 && says(tokens[k - 2], "instead"));
      bool weak = false;
      for (std::size_t k = i; k > last && i - k < longest_group; --k)
        weak = weak || says(tokens[k - 1], "previously") || says(tokens[k - 1], "earlier");
      if (weak && !passive && !contrasted) return false;
      return was_before(sentence, i) && !leads_to_time(sentence, i);
    }
    const bool of_group = token.tag == Tag::be || token.tag == Tag::have || token.tag == Tag::adverb ||
                          says(token, "as") || says(token, "first") || says(token, "that") || says(token, "who") ||
                          says(token, "which") || (is_nominal(token.tag) && !token.capitalised);
    if (!of_group) return false;
  }
  return false;
}

/// "its initial $140 million offer", "up from an earlier 12": whether an adjective right before the figure makes it
/// one that was before.
bool described_as_before(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at == 0 || !is_former(tokens[at - 1])) return false;
  if (at + 1 < tokens.size() && is_revisable(tokens[at + 1]) && !says(tokens[at - 1], "first")) return true;
  std::size_t i = at - 1;
  while (i > 0 && (tokens[i - 1].tag == Tag::determiner || tokens[i - 1].tag == Tag::possessive)) --i;
  return i > 0 && !says(tokens[at - 1], "first") && (says(tokens[i - 1], "from") || says(tokens[i - 1], "than"));
}

/// "12 people had died, police initially said": whether the statement that ends the clause was before.
bool closed_by_statement(const Sentence& sentence, std::size_t last) {
  const auto& tokens = sentence.tokens;
  std::size_t comma = last + 1;
  while (comma < tokens.size() && comma - last < reach_behind && tokens[comma].tag != Tag::comma &&
         !goes_over(sentence, comma) && tokens[comma].figure < 0)
    ++comma;
  if (comma >= tokens.size() || tokens[comma].tag != Tag::comma) return false;
  for (std::size_t i = comma + 1; i < tokens.size() && i - comma <= longest_group + 2; ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::verb)
      return is_saying_verb(token.word.verb_lemma) && was_before(sentence, i) && !leads_to_time(sentence, i);
    if (!is_nominal(token.tag) && token.tag != Tag::determiner && token.tag != Tag::possessive &&
        token.tag != Tag::pronoun && token.tag != Tag::adverb && token.tag != Tag::have &&
        token.tag != Tag::adjective && !says(token, "first"))
      return false;
  }
  return false;
}

}  // namespace

bool is_revisable(const Token& noun) {
  // What is said or proposed of a number: names of counts, and the hyponyms of WordNet 3.0's estimate.n.01,
  // report.n.01, prediction.n.02, offer.n.02, proposal.n.01 and goal.n.01 that are said of numbers.
  static const grammar::WordSet nouns{"account",     "ask",    "assessment", "assumption", "bid",        "budget",
                                      "calculation", "claim",  "count",      "demand",     "estimate",   "estimation",
                                      "expectation", "figure", "forecast",   "goal",       "guess",      "guidance",
                                      "number",      "offer",  "outlook",    "plan",       "prediction", "projection",
                                      "proposal",    "quote",  "reckoning",  "report",     "statement",  "tally",
                                      "target",      "toll",   "total"};
  // "reports said": behind an adjective it may be taken for the verb
  const bool noun_form = is_nominal(noun.tag) || (noun.tag == Tag::verb && !noun.past && !noun.ing);
  return noun_form && (nouns.holds(noun.word.noun_lemma) || nouns.holds(noun.text));
}

bool is_revising(const Token& verb) {
  // WordNet 3.0, verbs of increase.v.02, decrease.v.02 and change.v.01 with a number or an offer as their object.
  static const grammar::WordSet verbs{"adjust",  "amend",     "boost",  "bump",    "change",   "correct",
                                      "cut",     "downgrade", "hike",   "improve", "increase", "lift",
                                      "lower",   "raise",     "reduce", "revise",  "scale",    "slash",
                                      "sweeten", "trim",      "up",     "update",  "upgrade"};
  return verb.tag == Tag::verb && verbs.holds(verb.word.verb_lemma);
}

bool is_superseded(const Sentence& sentence, std::size_t at, const Counted& counted) {
  if ((sentence.cues & tells_before) == 0) return false;
  return stated_before(sentence, at) || described_as_before(sentence, at) ||
         stated_behind(sentence, at, std::max(at, counted.last)) ||
         closed_by_statement(sentence, std::max(at, counted.last));
}

}  // namespace figcheck::extract
