#include "extract/word_form.hpp"

#include <array>

#include "extract/cue.hpp"
#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && says(text.substr(text.size() - tail.size()), tail);
}

/// The prefixes that a hyphen joins to a noun which stays what it is (Quirk et al. 1985, appendix I.20-I.29).
constexpr std::string_view prefixes[] = {"co",   "ex",    "mini", "micro", "mid",   "multi", "non",
                                         "semi", "super", "sub",  "ultra", "under", "vice"};

/// What is known of "directors" for "co-directors", which no lexicon lists.
lexicon::Word look_up_behind_prefix(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos || hyphen > 5 || hyphen < 2 || hyphen + 1 == text.size() ||
      text[hyphen + 1] < 'a' || text[hyphen + 1] > 'z')
    return {};
  for (const std::string_view prefix : prefixes)
    if (says(text.substr(0, hyphen), prefix)) return lexicon::look_up(text.substr(hyphen + 1));
  return {};
}

WordForm form_of(std::string_view text) {
  WordForm form;
  form.function = function_word(text);
  form.word = lexicon::look_up(text);
  if (form.word.pos == 0) form.word = look_up_behind_prefix(text);
  const lexicon::Word& word = form.word;
  form.ing = ends_with(text, "ing") && (word.pos == 0 || (!word.verb_lemma.empty() && !says(text, word.verb_lemma)));
  if (!word.verb_lemma.empty() && !form.ing && !ends_with(text, "s")) form.past = !says(text, word.verb_lemma);
  if (word.pos == 0 && ends_with(text, "ed") && text.size() > 4) form.past = true;
  form.plural = word.plural_noun ||
                (word.pos == 0 && ends_with(text, "s") && !ends_with(text, "ss") && text.size() > 3) ||
                says(text, "people") || says(text, "police") || says(text, "others");
  return form;
}

/// What was answered for a key; of one cache line, for most looks find nothing of the memory at hand.
struct alignas(64) Remembered {
  grammar::ShortWord key;
  WordForm form;
};
static_assert(sizeof(Remembered) == 64);
constexpr std::size_t remembered_forms = 4096;

}  // namespace

const WordForm& known_form(std::string_view word, const grammar::ShortWord& key) {
  thread_local std::array<Remembered, remembered_forms + 1> memory;
  // A NUL at a word's end is lost in its key.
  const bool fits = key != grammar::ShortWord() && word.back() != '\0';
  Remembered& place = memory[fits ? key.hash() % remembered_forms : remembered_forms];
  if (!fits || place.key != key) {
    place = {key, form_of(word)};
    place.form.cues = cues_of(key);
  }
  return place.form;
}

}  // namespace figcheck::extract
