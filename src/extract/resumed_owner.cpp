#include "extract/resumed_owner.hpp"

#include <algorithm>
#include <optional>

#include "extract/function_word.hpp"
#include "extract/light_verb.hpp"
#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

/// The verb of a noun that names what somebody does, "propose" of "proposal"; empty for other words.
std::string_view deed_of(const Token& token) {
  using lexicon::NounClass;
  if (token.tag != Tag::noun || token.plural) return {};
  const NounClass what = token.word.noun_class;
  const bool deed = what == NounClass::act || what == NounClass::communication || what == NounClass::possession;
  return deed ? lexicon::verb_of_noun(token.word.noun_lemma) : std::string_view();
}

/// The name that owns the noun at token i as a compound's first part or a genitive, "the Orbell bid", "Orbell's bid".
std::optional<NounPhrase> name_before(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  std::size_t end = i;
  if (end > 0 && tokens[end - 1].tag == Tag::genitive) --end;
  std::size_t first = end;
  constexpr std::size_t longest = 5;
  while (first > 0 && end - first < longest && tokens[first - 1].tag == Tag::proper) --first;
  return first < end ? std::optional(NounPhrase{first, end - 1}) : std::nullopt;
}

/// The name that is the subject of the verb at token i.
std::optional<NounPhrase> name_of_doer(const Sentence& sentence, std::size_t i) {
  const auto subject = subject_of(sentence, i);
  if (!subject || sentence.tokens[subject->head].tag != Tag::proper) return std::nullopt;
  return subject;
}

}  // namespace

void Deeds::learn(std::string_view deed, std::string_view owner) {
  std::erase_if(known_, [&](const auto& each) { return each.first == deed; });
  if (known_.size() == most) known_.erase(known_.begin());
  known_.emplace_back(deed, owner);
}

void Deeds::read(const Sentence& sentence, std::string_view text) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t longest_sentence = 120;
  for (std::size_t i = 0; i < std::min(tokens.size(), longest_sentence); ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::verb && !token.ing && !token.word.verb_lemma.empty() &&
        !is_light_verb(token.word.verb_lemma) && !is_saying_verb(token.word.verb_lemma)) {
      if (i > 0 && (tokens[i - 1].tag == Tag::be || tokens[i - 1].tag == Tag::to)) continue;
      if (const auto doer = name_of_doer(sentence, i)) learn(token.word.verb_lemma, text_of(sentence, text, *doer));
      continue;
    }
    const std::string_view deed = deed_of(token);
    if (deed.empty()) continue;
    std::size_t first = i;
    while (first > 0 && (tokens[first - 1].tag == Tag::adjective || tokens[first - 1].tag == Tag::noun)) --first;
    if (const auto name = name_before(sentence, first)) {
      learn(deed, text_of(sentence, text, *name));
      continue;
    }
    // "made an offer", "have extended their offer": the object of a verb, and the first that is told of it
    const std::size_t object = with_determiners(tokens, first);
    if (object == first || object == 0 || says(tokens[first - 1], "the")) continue;
    std::size_t verb = object - 1;
    if (tokens[verb].tag == Tag::figure && verb > 0) --verb;
    if (tokens[verb].tag != Tag::verb) continue;
    if (const auto doer = name_of_doer(sentence, verb)) learn(deed, text_of(sentence, text, *doer));
  }
}

std::string_view Deeds::owner_of(const Sentence& sentence, Span phrase) const {
  const auto& tokens = sentence.tokens;
  const auto at =
      std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) { return token.span.begin >= phrase.begin; });
  if (at == tokens.end() || at == tokens.begin() || at->span.begin != phrase.begin || at->span.end != phrase.end)
    return {};
  const Token& before = *(at - 1);
  if (!says(before, "the") && !says(before, "this") && !says(before, "that")) return {};
  const std::string_view deed = deed_of(*at);
  if (deed.empty()) return {};
  const auto known = std::find_if(known_.begin(), known_.end(), [&](const auto& each) { return each.first == deed; });
  return known == known_.end() ? std::string_view() : std::string_view(known->second);
}

}  // namespace figcheck::extract
