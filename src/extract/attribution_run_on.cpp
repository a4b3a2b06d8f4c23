#include "extract/attribution_reader.hpp"
#include "extract/function_word.hpp"
#include "extract/speaker_name.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// What one can say, or say of something, so that "he said" behind it is a relative clause: "the number he said", "the
/// way she said".
bool can_be_said(const Token& token) {
  static const grammar::WordSet nouns{"day",   "lot",    "manner", "minute", "moment", "one",
                                      "place", "reason", "thing",  "time",   "way",    "year"};
  if (token.tag != Tag::noun) return false;
  return token.word.noun_class == lexicon::NounClass::communication || names_count(token.word.noun_lemma) ||
         nouns.holds(token.word.noun_lemma);
}

/// Whether the definite noun phrase that ends at token `last` is what somebody or something is: "it was the bridge".
bool is_what_it_is(const std::vector<Token>& tokens, std::size_t last) {
  constexpr std::size_t longest = 6;
  std::size_t k = last;
  while (k > 0 && last - k < longest &&
         (is_nominal(tokens[k].tag) || tokens[k].tag == Tag::adjective || tokens[k].tag == Tag::figure))
    --k;
  if (!says(tokens[k], "the")) return false;
  while (k > 0 && (tokens[k - 1].tag == Tag::adverb || tokens[k - 1].tag == Tag::negation)) --k;
  return k > 0 && tokens[k - 1].tag == Tag::be;
}

/// Whether nothing but a time follows from token `at` to the end of the sentence: "on Monday", "late last night".
bool ends_with_time(const std::vector<Token>& tokens, std::size_t at) {
  constexpr std::size_t longest = 5;
  for (std::size_t k = at; k < tokens.size() && k < at + longest; ++k) {
    const Token& token = tokens[k];
    if (token.tag == Tag::stop) return true;
    const bool time = token.tag == Tag::set_aside || token.tag == Tag::adverb || token.tag == Tag::adjective ||
                      token.tag == Tag::determiner || says(token, "on") || says(token, "in") ||
                      (is_nominal(token.tag) && token.word.noun_class == lexicon::NounClass::time);
    if (!time) return false;
  }
  return at >= tokens.size();
}

/// Whether a clause with a verb of its own ends right before token `end`.
bool ends_with_clause(const std::vector<Token>& tokens, std::size_t end) {
  constexpr std::size_t longest = 40;
  for (std::size_t k = end; k > 0 && end - k < longest; --k) {
    const Token& token = tokens[k - 1];
    if (token.quoted || token.tag == Tag::stop) return false;
    if (is_auxiliary(token.tag) && token.tag != Tag::negation) return true;
    if (token.tag == Tag::verb && token.past && k > 1 &&
        (is_nominal(tokens[k - 2].tag) || tokens[k - 2].tag == Tag::pronoun))
      return true;
  }
  return false;
}

}  // namespace

/// "Nine boats had sunk he said.", "… at noon (2pm there) clinic spokeswoman Ana Prohl said.": the speaker whose verb
/// at i ends the sentence, and whose comma was left out; nothing where the words before it are a relative clause's,
/// "the number he said".
std::optional<Speaker> AttributionReader::run_on(std::size_t i, std::size_t heard, const Speaker& speaker) const {
  const std::string_view event = tokens[i].word.verb_lemma;
  if ((event != "say" && event != "tell" && event != "add") || tokens[i].ing || speaker.last >= i) return std::nullopt;
  if (!ends_with_time(tokens, heard + 1)) return std::nullopt;
  if (speaker.pronoun && says(tokens[speaker.first], "it")) return std::nullopt;
  Speaker found = speaker;
  // "… in the storm the mayor said.": an article can only begin a phrase of its own
  for (std::size_t k = speaker.first + 1; k < speaker.last; ++k)
    if (says(tokens[k], "the") && (is_nominal(tokens[k - 1].tag) || tokens[k - 1].tag == Tag::set_aside)) {
      found.first = k + 1;
      found.name = name_of(sentence, text, k + 1, speaker.last);
    }
  if (!speaker.pronoun && !can_speak(tokens[speaker.last])) return std::nullopt;
  const std::size_t behind = with_determiners(tokens, found.first);
  if (behind < 3) return std::nullopt;
  const Token& before = tokens[behind - 1];
  switch (before.tag) {
    case Tag::noun:
    case Tag::proper:
      if (event == "add" || can_be_said(before) || is_what_it_is(tokens, behind - 1)) return std::nullopt;
      break;
    case Tag::adverb:
    case Tag::adjective:
      break;
    case Tag::verb:
      if (!before.past) return std::nullopt;
      break;
    case Tag::set_aside:
    case Tag::close_bracket:
      break;
    default:
      return std::nullopt;
  }
  return ends_with_clause(tokens, behind) ? std::optional(std::move(found)) : std::nullopt;
}

}  // namespace figcheck::extract
