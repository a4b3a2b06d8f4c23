#include "extract/age_moment.hpp"

#include <algorithm>

#include "extract/phrase.hpp"
#include "extract/predicate.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach = 6;  // tokens from the figure to what dates it

/// "at the time", "at the moment of", "when" right behind an age.
bool dated_by_event(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const std::size_t end = std::min(tokens.size(), at + reach);
  for (std::size_t i = at + 1; i < end; ++i) {
    if (says(tokens[i], "when")) return true;
    if (says(tokens[i], "at") && i + 2 < tokens.size() && says(tokens[i + 1], "the") &&
        (says(tokens[i + 2], "time") || says(tokens[i + 2], "moment")))
      return true;
    if (tokens[i].tag == Tag::stop || tokens[i].tag == Tag::comma || tokens[i].tag == Tag::coordinator) return false;
  }
  return false;
}

/// "since he was 11", "until she was 30", "before they were 20": a subordinator of time before the subject of the verb
/// group that begins at token `group` (Quirk et al. 1985, 14.12).
bool dates_another_clause(const Sentence& sentence, std::size_t group) {
  constexpr std::size_t longest_subject = 4;
  const auto& tokens = sentence.tokens;
  for (std::size_t i = group; i > 0 && group - i < longest_subject; --i) {
    const Token& token = tokens[i - 1];
    if (says(token, "since") || says(token, "when") || says(token, "until") || says(token, "till") ||
        says(token, "before") || says(token, "after") || says(token, "while"))
      return i < group;
    if (token.tag != Tag::pronoun && token.tag != Tag::determiner && token.tag != Tag::possessive &&
        !is_nominal(token.tag))
      return false;
  }
  return false;
}

}  // namespace

Moment moment_of_age(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at > 0 && (says(tokens[at - 1], "then") || (at > 1 && says(tokens[at - 2], "then")))) return Moment::earlier;
  const std::string worded = lower(tokens[at].text);
  if (worded.starts_with("turns ") || worded.starts_with("turn ")) return Moment::later;
  const auto verb = predicate_before(sentence, at);
  if (!verb || !verb->governs) return Moment::told;
  const Token& token = tokens[verb->token];
  std::size_t i = verb->token;
  bool planned = false;
  while (i > 0 && (tokens[i - 1].tag == Tag::modal || tokens[i - 1].tag == Tag::to ||
                   tokens[i - 1].tag == Tag::adverb || tokens[i - 1].tag == Tag::be)) {
    --i;
    planned = planned || says(tokens[i], "will") || says(tokens[i], "would") || says(tokens[i], "shall") ||
              says(tokens[i], "to");
  }
  const bool turns = verb->event == "turn" || verb->event == "reach";
  if ((turns || verb->event == "be") && planned) return Moment::later;
  if (turns && !token.past) return Moment::later;
  const bool past = says(token, "was") || says(token, "were") || (turns && token.past);
  return past && (dated_by_event(sentence, at) || dates_another_clause(sentence, i)) ? Moment::earlier : Moment::told;
}

}  // namespace figcheck::extract
