#include "extract/doer.hpp"

#include "extract/function_word.hpp"
#include "extract/phrase.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// Whether a verb tells what one does to a person (person_predicates.def), and not what its own subject goes through
/// though it may have an object: "fled their homes", "survived the fire".
bool is_done_to_people(std::string_view verb) {
  static const grammar::WordSet own{"die",  "drown",  "evacuate",  "flee",   "perish",
                                    "quit", "starve", "suffocate", "survive"};
  return is_person_predicate(verb) && !own.holds(verb);
}

/// Whether an object stands right behind the verb at token `verb`: "shot five farmers", "wounded him", "shot dead the
/// mayor".
bool has_object(const Sentence& sentence, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  std::size_t next = verb + 1;
  if (next < tokens.size() && says(tokens[next], "dead")) ++next;
  if (next >= tokens.size()) return false;
  switch (tokens[next].tag) {
    case Tag::figure:
    case Tag::determiner:
    case Tag::possessive:
    case Tag::proper:
      return true;
    case Tag::noun:
      return tokens[next].plural;  // "were wounded north of the town"
    case Tag::pronoun:
      return !says(tokens[next], "themselves");
    case Tag::adjective:
      return next + 1 < tokens.size() && is_nominal(tokens[next + 1].tag);
    default:
      return false;
  }
}

}  // namespace

std::string deed_of_doers(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t most_between = 2;  // "shot dead by"
  std::size_t by = at;
  while (by > 0 && (tokens[by - 1].tag == Tag::determiner || tokens[by - 1].tag == Tag::adverb)) --by;
  if (by == 0 || !says(tokens[by - 1], "by")) return {};
  --by;
  for (std::size_t verb = by; verb > 0 && by - verb < most_between; --verb) {
    const Token& token = tokens[verb - 1];
    if (token.tag == Tag::verb)
      return token.past && is_done_to_people(token.word.verb_lemma) ? std::string(token.word.verb_lemma)
                                                                    : std::string();
  }
  return {};
}

bool does_deed(const Sentence& sentence, std::size_t last, const Predicate& predicate) {
  const auto& tokens = sentence.tokens;
  if (!is_done_to_people(predicate.event)) return false;
  if (!predicate.behind || predicate.joined || predicate.token <= last) return false;
  const Token& verb = tokens[predicate.token];
  if (verb.tag != Tag::verb) return false;
  for (std::size_t i = last + 1; i < predicate.token; ++i)
    if (tokens[i].tag == Tag::be) return false;
  return has_object(sentence, predicate.token);
}

}  // namespace figcheck::extract
