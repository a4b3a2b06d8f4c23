#include "extract/verb_group.hpp"

#include <algorithm>

#include "extract/function_word.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// Verbs that only link a subject to what follows, after Quirk et al. 16.21-16.24 (copular verbs).
bool is_copular(std::string_view lemma) {
  static const grammar::WordSet verbs{"appear", "become", "feel",   "get",  "go",    "keep", "lie",
                                      "look",   "prove",  "remain", "seem", "stand", "stay", "turn"};
  return verbs.holds(lemma);
}

/// Verbs that lead to the one that tells what happens, by "to" (Quirk et al. 3.40-3.49, catenative verbs that neither
/// add a deed nor take one away, and the participles of belief and report): "began to burn", "managed to escape",
/// "believed to have drowned".
bool leads_to_verb(std::string_view lemma) {
  static const grammar::WordSet verbs{"allege",  "appear", "attempt", "begin", "believe",   "continue", "estimate",
                                      "expect",  "fear",   "happen",  "know",  "manage",    "presume",  "report",
                                      "rumor",   "say",    "seem",    "set",   "start",     "struggle", "suppose",
                                      "suspect", "tend",   "think",   "try",   "understand"};
  return verbs.holds(lemma);
}

/// Verbs whose object does, or is let do, what "to" adds (Karttunen 1971, implicative verbs): those who "were forced to
/// leave" left, and those "allowed to return" returned, but those "ordered to leave" may not have.
bool makes_do(std::string_view lemma) {
  static const grammar::WordSet verbs{"allow", "compel", "drive", "enable", "force", "make", "oblige", "permit"};
  return verbs.holds(lemma);
}

/// Adjectives that only say when: "from their homes overnight" (Quirk et al. 7.44 and 8.51-8.79).
bool is_of_time(const Token& token) {
  static constexpr std::string_view adjectives[] = {"daily",   "early",     "hourly", "late",  "monthly",
                                                    "nightly", "overnight", "weekly", "yearly"};
  return token.text.size() <= 9 && std::any_of(std::begin(adjectives), std::end(adjectives),
                                               [&](std::string_view word) { return says(token, word); });
}

/// What befell those that someone is "among": "were among the dead", "is among the 30 injured".
std::string fate_among(const Sentence& sentence, std::size_t among) {
  const auto& tokens = sentence.tokens;
  if (among + 2 >= tokens.size() || !(says(tokens[among], "among") || says(tokens[among], "amongst"))) return {};
  std::size_t i = among + 1;
  while (i < tokens.size() && i < among + 4 && (tokens[i].tag == Tag::determiner || tokens[i].figure >= 0)) ++i;
  if (i == among + 1 || i >= tokens.size()) return {};
  const std::string word = participle_lemma(tokens[i]);
  return is_person_predicate(word) ? word : std::string();
}

/// Verbs that take somebody into what "on" or "under" names, or keep him there ("went on trial", "were put under
/// arrest"): those of motion and position among the light verbs of Quirk et al. 17.20 and 16.48.
bool leads_into(std::string_view lemma) {
  static const grammar::WordSet verbs{"bring", "come", "go", "keep", "place", "put", "remain", "stand", "stay"};
  return verbs.holds(lemma);
}

/// What someone is "under", "on" or "in" without an article, where it is something done: "under arrest", "on trial",
/// "in hiding" (Quirk et al. 5.41-5.49, bare nouns in fixed phrases).
std::string deed_under(const Sentence& sentence, std::size_t preposition) {
  const auto& tokens = sentence.tokens;
  if (preposition + 1 >= tokens.size()) return {};
  const Token &under = tokens[preposition], &noun = tokens[preposition + 1];
  if (!says(under, "under") && !says(under, "on") && !says(under, "in")) return {};
  const bool ends = preposition + 2 >= tokens.size() || !is_nominal(tokens[preposition + 2].tag);
  if (!ends || noun.plural || noun.capitalised || (noun.tag != Tag::noun && !noun.ing)) return {};
  if (noun.word.noun_class != lexicon::NounClass::act && noun.word.noun_class != lexicon::NounClass::event) return {};
  return std::string(lexicon::verb_of_noun(noun.word.noun_lemma));
}

/// Whether who appears at token i does so in court, charged or accused: "appeared before a judge accused of arson".
bool is_charged(const Sentence& sentence, std::size_t i) {
  constexpr std::size_t reach = 9;
  const auto& tokens = sentence.tokens;
  bool court = false;
  for (const std::size_t end = std::min(tokens.size(), i + reach); ++i < end && !ends_clause(tokens[i]);) {
    const Token& token = tokens[i];
    court = court || says(token, "court") || says(token, "judge") || says(token, "magistrate") ||
            says(token, "magistrates") || says(token, "tribunal");
    // "… as the owner was charged" tells of somebody else
    if (court && tokens[i - 1].tag != Tag::be &&
        (says(token, "charged") || says(token, "accused") || says(token, "charges")))
      return true;
  }
  return false;
}

/// "were found guilty", "was found not guilty": what that makes of the verb at token i; empty where it is no verdict.
std::string verdict_at(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  static const grammar::WordSet verbs{"adjudge", "declare", "find", "hold", "judge", "pronounce", "prove", "return"};
  if (!verbs.holds(tokens[i].word.verb_lemma)) return {};
  const bool denied = i + 1 < tokens.size() && says(tokens[i + 1], "not");
  const std::size_t word = denied ? i + 2 : i + 1;
  if (word >= tokens.size() || !says(tokens[word], "guilty")) return {};
  return denied ? "acquit" : "convict";
}

}  // namespace

bool is_auxiliary(Tag tag) {
  return tag == Tag::be || tag == Tag::have || tag == Tag::do_ || tag == Tag::modal || tag == Tag::negation;
}

std::optional<Predicate> verb_group(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  std::optional<std::size_t> copula;
  std::optional<std::size_t> be, have;
  for (const std::size_t limit = std::min(tokens.size(), i + 8); i < limit; ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::be) be = i;
    if (token.tag == Tag::have) have = i;
    if (is_auxiliary(token.tag) || token.tag == Tag::adverb || token.tag == Tag::to) continue;
    // "were either sold or scrapped"
    if (says(token, "either") || says(token, "both")) continue;
    // "have now all been found", "have each recorded"
    if ((says(token, "all") || says(token, "each")) && i + 1 < tokens.size() &&
        (tokens[i + 1].tag == Tag::be || tokens[i + 1].tag == Tag::verb || tokens[i + 1].tag == Tag::adverb))
      continue;
    // "have since been released"
    if (i > 0 && says(token, "since") && tokens[i - 1].tag == Tag::have) continue;
    if (token.tag == Tag::verb) {
      const bool made = be && token.past && makes_do(token.word.verb_lemma);
      if (i + 2 < tokens.size() && tokens[i + 1].tag == Tag::to && (made || leads_to_verb(token.word.verb_lemma))) {
        const Tag next = tokens[i + 2].tag;
        if (next == Tag::verb || next == Tag::be || next == Tag::have || next == Tag::adverb) continue;
      }
      // "confirmed dead", "feared trapped", "found guilty": what is known of people is told by the second word
      if (token.past && i + 1 < tokens.size() && !is_person_predicate(token.word.verb_lemma) &&
          (is_person_predicate(lower(tokens[i + 1].text)) ||
           (tokens[i + 1].past && is_person_predicate(tokens[i + 1].word.verb_lemma))))
        continue;
      if (std::string verdict = verdict_at(sentence, i); !verdict.empty()) return Predicate{i, verdict, true};
      std::string event = verb_lemma(token);
      if (i + 1 < tokens.size() && !says(tokens[i + 1], "in") && leads_into(event)) {
        if (std::string deed = deed_under(sentence, i + 1); !deed.empty()) return Predicate{i, std::move(deed), true};
      }
      // "appeared in court charged with arson"
      if (event == "appear" && is_charged(sentence, i)) return Predicate{i, "charge", true};
      if (is_copular(event) && i + 1 < tokens.size() && (tokens[i + 1].tag == Tag::adjective || tokens[i + 1].past)) {
        copula = i;
        continue;
      }
      return Predicate{i, event, true};
    }
    if (token.tag == Tag::adjective && is_of_time(token)) break;
    if (token.tag == Tag::adjective || (token.tag == Tag::noun && is_person_predicate(lower(token.text)))) {
      // "one of the world's biggest raids", "early Monday": an adjective before its noun says nothing of another
      const bool attributive = token.tag == Tag::adjective && i + 1 < tokens.size() && is_nominal(tokens[i + 1].tag) &&
                               !is_person_predicate(lower(token.text));
      if (!attributive) return Predicate{i, lower(token.text), true};
    }
    break;
  }
  if (copula) return Predicate{*copula, verb_lemma(tokens[*copula]), true};
  if (be) {
    std::string fate = fate_among(sentence, i);
    if (fate.empty()) fate = deed_under(sentence, i);
    return Predicate{*be, fate.empty() ? "be" : std::move(fate), true};
  }
  if (have) return Predicate{*have, "have", true};  // "have nowhere to sleep"
  return std::nullopt;
}

}  // namespace figcheck::extract
