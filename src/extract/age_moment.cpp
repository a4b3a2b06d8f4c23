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
  const bool past = says(token, "was") || says(token, "were");
  return past && dated_by_event(sentence, at) ? Moment::earlier : Moment::told;
}

}  // namespace figcheck::extract
