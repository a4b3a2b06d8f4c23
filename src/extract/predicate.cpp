#include "extract/predicate.hpp"

#include <algorithm>

#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach_ahead = 14;
constexpr std::size_t reach_back = 24;

bool is_auxiliary(Tag tag) {
  return tag == Tag::be || tag == Tag::have || tag == Tag::do_ || tag == Tag::modal || tag == Tag::negation;
}

/// Verbs that only link a subject to what follows, after Quirk et al. 16.21-16.24 (copular verbs).
bool is_copular(std::string_view lemma) {
  if (lemma.size() > 6) return false;  // longer than all of them
  static constexpr std::string_view verbs[] = {"appear", "become", "feel",   "get",  "go",    "keep", "lie",
                                               "look",   "prove",  "remain", "seem", "stand", "stay", "turn"};
  return std::binary_search(std::begin(verbs), std::end(verbs), lemma);
}

std::optional<Predicate> verb_group(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  std::optional<std::size_t> copula;
  for (const std::size_t limit = std::min(tokens.size(), i + 8); i < limit; ++i) {
    const Token& token = tokens[i];
    if (is_auxiliary(token.tag) || token.tag == Tag::adverb || token.tag == Tag::to) continue;
    if (token.tag == Tag::verb) {
      // "confirmed dead", "feared trapped", "found guilty": what is known of people is told by the second word
      if (token.past && i + 1 < tokens.size() && !is_person_predicate(token.word.verb_lemma) &&
          (is_person_predicate(lower(tokens[i + 1].text)) ||
           (tokens[i + 1].past && is_person_predicate(tokens[i + 1].word.verb_lemma))))
        continue;
      const std::string event = verb_lemma(token);
      if (is_copular(event) && i + 1 < tokens.size() && (tokens[i + 1].tag == Tag::adjective || tokens[i + 1].past)) {
        copula = i;
        continue;
      }
      return Predicate{i, event, true};
    }
    if (token.tag == Tag::adjective || (token.tag == Tag::noun && is_person_predicate(lower(token.text)))) {
      // "one of the world's biggest raids", "early Monday": an adjective before its noun says nothing of another
      const bool attributive = token.tag == Tag::adjective && i + 1 < tokens.size() && is_nominal(tokens[i + 1].tag) &&
                               !is_person_predicate(lower(token.text));
      if (!attributive) return Predicate{i, lower(token.text), true};
    }
    break;
  }
  if (copula) return Predicate{*copula, verb_lemma(tokens[*copula]), true};
  return std::nullopt;
}

/// How many tokens an apposition between commas or dashes may have.
constexpr std::size_t longest_insertion = 14;

/// Whether a token can stand in an apposition: those of noun phrases, so that a clause of its own is none.
bool is_of_phrase(const Token& token) {
  if (ends_clause(token)) return false;
  return is_nominal(token.tag) || token.tag == Tag::figure || token.tag == Tag::set_aside ||
         token.tag == Tag::determiner || token.tag == Tag::adjective || token.tag == Tag::preposition ||
         token.tag == Tag::possessive || token.tag == Tag::genitive || token.tag == Tag::coordinator ||
         token.tag == Tag::adverb || says(token, "including") || says(token, "them") || says(token, "whom");
}

/// Whether the clause goes on at token i with its verb.
bool goes_on(const Sentence& sentence, std::size_t i) {
  if (i >= sentence.tokens.size()) return false;
  const Token& token = sentence.tokens[i];
  return token.tag == Tag::be || token.tag == Tag::have || token.tag == Tag::modal ||
         (token.tag == Tag::verb && !token.ing && !is_saying_verb(token.word.verb_lemma));
}

/// Where the clause goes on behind an apposition that the comma or dash at token `at` opens or closes: "three people, a
/// man and two women, were killed", "the miners - one of them a trainee - died".
std::optional<std::size_t> past_insertion(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (goes_on(sentence, at + 1)) {
    for (std::size_t i = at; i > 1 && at - i < longest_insertion; --i) {
      if (tokens[i - 1].tag == tokens[at].tag && i < at)
        return is_nominal(tokens[i - 2].tag) ? std::optional(at + 1) : std::nullopt;
      if (!is_of_phrase(tokens[i - 1])) return std::nullopt;
    }
    return std::nullopt;
  }
  const std::size_t limit = std::min(tokens.size(), at + longest_insertion);
  for (std::size_t i = at + 1; i < limit; ++i) {
    if (tokens[i].tag == tokens[at].tag)
      return i > at + 1 && goes_on(sentence, i + 1) ? std::optional(i + 1) : std::nullopt;
    if (!is_of_phrase(tokens[i])) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool is_measure_verb(std::string_view lemma) {
  // VerbNet 3.4, classes register-54.1 and cost-54.2: whatever the thing did besides, the measure is of it, and not of
  // what it did.
  static constexpr std::string_view verbs[] = {"cost", "measure", "number", "register", "span", "total", "weigh"};
  return std::binary_search(std::begin(verbs), std::end(verbs), lemma);
}

std::optional<Predicate> predicate_behind(const Sentence& sentence, std::size_t last) {
  const auto& tokens = sentence.tokens;
  const std::size_t limit = std::min(tokens.size(), last + reach_ahead);
  bool joined = false;
  for (std::size_t i = last + 1; i < limit; ++i) {
    const Token& token = tokens[i];
    // "22 percent next year", "40 last week"
    if ((says(token, "next") || says(token, "last")) && i + 1 < tokens.size() &&
        tokens[i + 1].word.noun_class == lexicon::NounClass::time)
      return std::nullopt;
    if (says(token, "more") || says(token, "others") || says(token, "other")) continue;  // "60 more are trapped"
    if (token.tag == Tag::verb || token.tag == Tag::adjective || is_auxiliary(token.tag)) {
      auto predicate = verb_group(sentence, i);
      if (predicate) predicate->joined = joined;
      return predicate;
    }
    if (token.tag == Tag::wh) {
      if (i + 1 < limit &&
          (is_auxiliary(tokens[i + 1].tag) || tokens[i + 1].tag == Tag::verb || tokens[i + 1].tag == Tag::adverb))
        return verb_group(sentence, i + 1);
      return std::nullopt;
    }
    if (token.tag == Tag::preposition && i + 1 < limit) {
      // a phrase that modifies the noun: "14 people from three villages were …"
      std::size_t next = i + 1;
      while (next < limit && tokens[next].figure >= 0) ++next;
      const auto phrase = phrase_from(sentence, next);
      if (!phrase) {
        if (next > i + 1) {
          i = next - 1;
          continue;
        }
        return std::nullopt;
      }
      i = phrase->head;
      continue;
    }
    if (token.tag == Tag::coordinator && (says(token, "and") || says(token, "or"))) {
      // "30 houses and barns burned", "two women and one man died": the noun that it is joined to has the same verb
      std::size_t next = i + 1;
      if (next < limit && tokens[next].tag == Tag::figure) ++next;
      const auto phrase = next < limit ? phrase_from(sentence, next) : std::nullopt;
      if (!phrase) return std::nullopt;
      i = phrase->head;
      joined = true;
      continue;
    }
    if (token.tag == Tag::adverb || token.tag == Tag::close_quote || token.tag == Tag::open_quote) continue;
    if (token.tag == Tag::comma || token.tag == Tag::dash) {
      const auto past = past_insertion(sentence, i);
      if (!past) return std::nullopt;
      return verb_group(sentence, *past);
    }
    if (token.tag == Tag::open_bracket) {
      // a conversion or gloss in brackets is stepped over
      while (i < limit && tokens[i].tag != Tag::close_bracket) ++i;
      continue;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Predicate> predicate_before(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const std::size_t floor = at > reach_back ? at - reach_back : 0;
  bool direct = true;
  for (std::size_t i = at; i > floor; --i) {
    const Token& token = tokens[i - 1];
    if (token.tag == Tag::verb) {
      // a participle right before its noun is a modifier, not the clause's verb ("damaged houses in 12 villages")
      if (token.past && i < at && is_nominal(tokens[i].tag) && i >= 2 &&
          (tokens[i - 2].tag == Tag::determiner || tokens[i - 2].tag == Tag::preposition))
        continue;
      return Predicate{i - 1, verb_lemma(token), false, false, direct};
    }
    if (token.tag == Tag::be || token.tag == Tag::have)
      return Predicate{i - 1, token.tag == Tag::be ? "be" : "have", false, false, direct};
    if (ends_clause(token)) return std::nullopt;
    if (token.tag != Tag::adverb && token.tag != Tag::determiner && token.tag != Tag::possessive &&
        token.tag != Tag::open_quote)
      direct = false;
  }
  return std::nullopt;
}

std::optional<Predicate> predicate_of(const Sentence& sentence, std::size_t at, std::size_t last) {
  const auto& tokens = sentence.tokens;
  auto behind = predicate_behind(sentence, last);
  auto before = predicate_before(sentence, at);
  // What a speaker does tells nothing of what he counts: "police said 12 people …"
  if (before && is_saying_verb(before->event) && behind) before.reset();
  if (behind && is_saying_verb(behind->event) && before) behind.reset();
  if (!behind) return before;
  if (!before) return behind;
  if (behind->joined) return before;
  // "a storm measuring 940 millibars struck …"
  if (before->governs && is_measure_verb(before->event)) return before;
  // "stealing $2 million of stones from a jeweller working for …": a participle behind belongs to the noun beside it
  if (before->governs && tokens[behind->token].ing && behind->token > 0 && tokens[behind->token - 1].tag != Tag::be)
    return before;
  const bool relative = last + 1 < tokens.size() && tokens[last + 1].tag == Tag::wh;
  if (before->governs && before->event != "be" && before->event != "have" &&
      (relative || is_person_predicate(before->event)) && !is_person_predicate(behind->event))
    return before;
  return behind;
}

}  // namespace figcheck::extract
