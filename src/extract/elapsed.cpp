#include "extract/elapsed.hpp"

#include <algorithm>
#include <optional>

#include "extract/ellipsis.hpp"
#include "extract/phrase.hpp"
#include "extract/present_perfect.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach = 12;  // tokens from a duration to the verb that it is of

/// Verbs of ending and of reaching an end (WordNet 3.0, hyponyms of end.v.01, end.v.02, free.v.01, find.v.03 and
/// agree.v.01): what they are said of goes on no longer.
bool ends(const Token& token) {
  static const grammar::WordSet verbs{
      "abandon",  "agree",     "arrive",   "capture", "capitulate", "cease",  "close",   "collapse", "complete",
      "conclude", "defeat",    "die",      "end",     "escape",     "fail",   "finish",  "free",     "find",
      "halt",     "lift",      "liberate", "locate",  "quit",       "reach",  "recover", "release",  "reopen",
      "rescue",   "resign",    "resolve",  "resume",  "retake",     "return", "settle",  "sign",     "stop",
      "subside",  "surrender", "suspend",  "win",     "withdraw",   "yield"};
  return token.tag == Tag::verb && verbs.holds(token.word.verb_lemma);
}

/// Verbs by which a length of time is set ahead or asked for (WordNet 3.0, hyponyms of sentence.v.01, bar.v.01,
/// postpone.v.01, hire.v.01, lease.v.04, appoint.v.01, extend.v.04 and request.v.01): "has been jailed for 12 years".
bool sets(const Token& token) {
  static const grammar::WordSet verbs{
      "adjourn", "appoint",  "ask",      "call",   "award",      "ban",      "bar",      "book",    "charter", "commit",
      "condemn", "contract", "defer",    "delay",  "disqualify", "elect",    "engage",   "enlist",  "exclude", "exile",
      "expel",   "extend",   "give",     "grant",  "guarantee",  "hire",     "imprison", "jail",    "lease",   "let",
      "loan",    "name",     "order",    "outlaw", "plan",       "postpone", "promise",  "prolong", "recall",  "remand",
      "renew",   "rent",     "schedule", "sell",   "sentence",   "sign",     "suspend",  "vote"};
  return token.tag == Tag::verb && verbs.holds(token.word.verb_lemma);
}

/// Verbs of lasting, of which a duration is the measure (WordNet 3.0, last.v.01, continue.v.01 and their kin).
bool lasts(const Token& token) {
  static const grammar::WordSet verbs{"continue", "drag", "endure", "go",      "last", "persist",
                                      "rage",     "run",  "span",   "stretch", "take", "wage"};
  return token.tag == Tag::verb && verbs.holds(token.word.verb_lemma);
}

/// Whether anything in the sentence tells that it is over; what a relative clause tells is of something else.
bool is_over(const Sentence& sentence) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!ends(tokens[i]) || tokens[i].ing) continue;
    // "have failed to end the strike", "vowed not to surrender"
    const bool ahead = i > 0 && (tokens[i - 1].tag == Tag::to || tokens[i - 1].tag == Tag::modal ||
                                 tokens[i - 1].tag == Tag::negation);
    if (!ahead) return true;
  }
  return false;
}

/// "a three-week-old siege", "a now 15-day-old strike".
bool is_old(const Sentence& sentence, std::size_t at) {
  const Behind behind{sentence, at};
  return behind.says(1, "old") || (behind.tag(1) == Tag::dash && behind.says(2, "old")) ||
         sentence.tokens[at].text.ends_with("-old");
}

/// Where the words that lead to the duration begin, past adverbs: "for" of "for more than nine days".
std::size_t lead_of(const Sentence& sentence, std::size_t at) {
  std::size_t i = at;
  while (i > 0 && sentence.tokens[i - 1].tag == Tag::adverb) --i;
  return i;
}

/// "for the past nine days": where "for" stands, or "for" right before it.
std::optional<std::size_t> for_before(const Sentence& sentence, std::size_t lead) {
  const auto& tokens = sentence.tokens;
  if (lead > 0 && says(tokens[lead - 1], "for")) return lead - 1;
  return std::nullopt;
}

bool since_past(const Sentence& sentence, std::size_t lead) {
  const auto& tokens = sentence.tokens;
  return lead >= 3 && (says(tokens[lead - 1], "past") || says(tokens[lead - 1], "last")) &&
         says(tokens[lead - 2], "the") && says(tokens[lead - 3], "for");
}

/// Whether the verb that the words before token `end` belong to is a present perfect of something that goes on.
bool goes_on(const Sentence& sentence, std::size_t end, bool measured) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = end; i > 0 && end - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (ends_clause(token) || token.figure >= 0) return false;
    if (sets(token) || ends(token)) return false;
    if (token.tag == Tag::verb || token.tag == Tag::be) {
      if (measured && !lasts(token)) return false;
      // "who has been held for nine days", "has been on strike", but not "had been"
      if (is_present_perfect(sentence, i - 1)) return true;
      if (token.tag == Tag::be && i > 1 && tokens[i - 2].tag == Tag::have) return false;
      if (token.tag == Tag::verb && !token.past && !token.ing) return false;
      if (token.tag == Tag::verb && token.past) return false;
    }
  }
  return false;
}

/// Nouns of what goes on, of which "days of" tells the length: "talks", "siege", "rain".
bool goes_on_for_days(const Token& noun) {
  using lexicon::NounClass;
  // WordNet 3.0's acts and communication that are no going on: what is awarded, granted or recorded for a time.
  static const grammar::WordSet others{"age",   "detention", "experience", "footage", "leave",    "notice",
                                       "pay",   "payment",   "probation",  "prison",  "sentence", "service",
                                       "study", "supply",    "severance",  "work",    "training"};
  if (!is_nominal(noun.tag) && !(noun.tag == Tag::verb && noun.ing)) return false;
  if (others.holds(noun.word.noun_lemma) || others.holds(noun.text)) return false;
  const NounClass sort = noun.word.noun_class;
  return sort == NounClass::act || sort == NounClass::event || sort == NounClass::phenomenon ||
         sort == NounClass::communication || (noun.tag == Tag::verb && noun.ing);
}

/// "amid two weeks of heavy rain", "fifteen months of uprising have …".
bool is_of_going_on(const Sentence& sentence, std::size_t at, std::size_t lead) {
  const auto& tokens = sentence.tokens;
  const Behind behind{sentence, at};
  if (!behind.says(1, "of") || at + 2 >= tokens.size()) return false;
  const auto phrase = phrase_from(sentence, at + 2);
  const std::size_t head = phrase ? phrase->head : at + 2;
  if (!goes_on_for_days(tokens[head])) return false;
  if (lead == 0) return true;
  // "after eleven days of rain, the river burst its banks" tells the length before one event, however late it is told
  const Token& before = tokens[lead - 1];
  return before.tag == Tag::comma || before.tag == Tag::open_quote || says(before, "amid") || says(before, "despite");
}

/// "for nine months in advance": set ahead.
bool is_ahead(const Sentence& sentence, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const std::size_t next = counted.last + 1;
  return next + 1 < tokens.size() && says(tokens[next], "in") && says(tokens[next + 1], "advance");
}

/// "nine days into the siege", "nine days on,".
bool is_into(const Sentence& sentence, std::size_t at) {
  const Behind behind{sentence, at};
  if (behind.says(1, "into"))
    return at + 2 < sentence.tokens.size() &&
           (sentence.tokens[at + 2].tag == Tag::determiner || sentence.tokens[at + 2].tag == Tag::possessive);
  return behind.says(1, "on") && behind.tag(2) == Tag::comma;
}

}  // namespace

bool is_elapsed(const Sentence& sentence, std::size_t at, const Counted& counted) {
  if (counted.kind != Kind::duration || is_over(sentence) || is_ahead(sentence, counted)) return false;
  if (is_old(sentence, at)) return true;
  if (figure_of(sentence, at).attributive) return false;
  const std::size_t lead = lead_of(sentence, at);
  if (is_into(sentence, at) || is_of_going_on(sentence, at, lead)) return true;
  // "led for the last nine days of the race"
  if (since_past(sentence, lead)) return !Behind{sentence, at}.says(1, "of");
  if (const auto whole = for_before(sentence, lead)) return goes_on(sentence, *whole, false);
  return goes_on(sentence, lead, true);
}

}  // namespace figcheck::extract
