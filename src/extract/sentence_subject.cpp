#include "extract/sentence_subject.hpp"

#include <algorithm>
#include <string>

#include "extract/dateline_dash.hpp"
#include "extract/phrase.hpp"
#include "extract/verb_group.hpp"

namespace figcheck::extract {
namespace {

/// Whether a verb in the present is at token i, though it could be a plural, too: "Ana Prohl points at the bank".
bool acts_now(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  if (i + 1 >= tokens.size() || tokens[i].word.verb_form != lexicon::VerbForm::third_person) return false;
  const Tag next = tokens[i + 1].tag;
  return next == Tag::preposition || next == Tag::determiner || next == Tag::possessive || next == Tag::to ||
         next == Tag::adverb || next == Tag::stop;
}

/// The one whom a sentence begins with and then tells more of, "Ana Prohl, commanding 40 men, praised …", "the owner,
/// whose boats sank, sat …", "the owner, Ana Prohl, points …": the verbs of what is told between are none of the
/// sentence's.
std::optional<Speaker> begun_with(const Sentence& sentence, std::string_view text) {
  const auto& tokens = sentence.tokens;
  const std::size_t start = dateline_end(sentence);
  std::size_t name = start;
  while (name < tokens.size() && tokens[name].tag == Tag::proper && !tokens[name].quoted) ++name;
  if (name > start + 1 && acts_now(sentence, name))
    return Speaker{start, name - 1, std::string(text_of(sentence, text, {start, name - 1})), false, name};
  const auto phrase = phrase_from(sentence, start);
  if (!phrase || phrase->first > start + 1 || phrase->head + 2 >= tokens.size()) return std::nullopt;
  const Token& head = tokens[phrase->head];
  if (head.quoted || !can_speak(head)) return std::nullopt;
  const std::size_t comma = phrase->head + 1;
  const Speaker speaker{phrase->first, phrase->head, std::string(text_of(sentence, text, *phrase)), false, comma};
  if (tokens[comma].tag != Tag::comma) return std::nullopt;
  const Token& opener = tokens[comma + 1];
  if (opener.tag == Tag::wh || (opener.tag == Tag::verb && (opener.ing || opener.past))) return speaker;
  if (opener.tag != Tag::proper || head.tag != Tag::noun || head.plural) return std::nullopt;
  std::size_t last = comma + 1;
  while (last + 1 < tokens.size() && tokens[last + 1].tag == Tag::proper) ++last;
  if (last + 2 >= tokens.size() || tokens[last + 1].tag != Tag::comma || !acts_now(sentence, last + 2))
    return std::nullopt;
  return Speaker{comma + 1, last, std::string(text_of(sentence, text, {comma + 1, last})), false, last + 1};
}

}  // namespace

std::optional<Speaker> subject_of_sentence(const Sentence& sentence, std::string_view text) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t farthest = 30;
  if (const auto begun = begun_with(sentence, text)) return begun;
  for (std::size_t i = dateline_end(sentence); i < tokens.size() && i < farthest; ++i) {
    const Token& token = tokens[i];
    if (token.quoted || token.tag == Tag::colon) return std::nullopt;
    const bool finite = is_auxiliary(token.tag) || (token.tag == Tag::verb && !token.ing);
    if (!finite || i == 0 || tokens[i - 1].tag == Tag::wh || tokens[i - 1].tag == Tag::to) continue;
    if (auto speaker = speaker_before(sentence, text, i); speaker && !speaker->pronoun) return speaker;
    if (token.tag != Tag::verb || !token.past) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::string_view> person_met(const Sentence& sentence, std::string_view text, std::size_t behind) {
  const auto& tokens = sentence.tokens;
  std::size_t verb = behind;
  while (verb < tokens.size() && is_auxiliary(tokens[verb].tag)) ++verb;
  if (verb + 1 >= tokens.size() || tokens[verb].tag != Tag::verb) return std::nullopt;
  std::size_t first = verb + 1;
  while (first + 1 < tokens.size() && tokens[first].tag == Tag::determiner) ++first;
  const auto met = phrase_from(sentence, first);
  if (!met) return std::nullopt;
  const Token& head = tokens[met->head];
  const bool title = head.tag == Tag::proper && head.word.noun_class == lexicon::NounClass::person;
  const bool person = head.tag == Tag::noun && !head.plural && lexicon::can_be_person(noun_lemma(head));
  if (!title && !person) return std::nullopt;
  return text_of(sentence, text, *met);
}

bool names_no_person(const Sentence& sentence, const Speaker& speaker) {
  for (std::size_t k = speaker.first; k <= speaker.last; ++k) {
    const std::string_view word = sentence.tokens[k].text;
    if (word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
      return true;
  }
  std::size_t first = speaker.first;
  while (first < speaker.last &&
         (sentence.tokens[first].tag == Tag::determiner || sentence.tokens[first].tag == Tag::adjective))
    ++first;
  return first > speaker.first && sentence.tokens[first].tag == Tag::proper;
}

}  // namespace figcheck::extract
