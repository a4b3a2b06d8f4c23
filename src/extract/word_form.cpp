#include "extract/word_form.hpp"

#include <array>

#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && says(text.substr(text.size() - tail.size()), tail);
}

WordForm form_of(std::string_view text) {
  WordForm form;
  form.function = function_word(text);
  form.word = lexicon::look_up(text);
  const lexicon::Word& word = form.word;
  form.ing = ends_with(text, "ing") && (word.pos == 0 || (!word.verb_lemma.empty() && !says(text, word.verb_lemma)));
  if (!word.verb_lemma.empty() && !form.ing && !ends_with(text, "s")) form.past = !says(text, word.verb_lemma);
  if (word.pos == 0 && ends_with(text, "ed") && text.size() > 4) form.past = true;
  form.plural = word.plural_noun ||
                (word.pos == 0 && ends_with(text, "s") && !ends_with(text, "ss") && text.size() > 3) ||
                says(text, "people") || says(text, "police") || says(text, "others");
  return form;
}

struct Remembered {
  grammar::ShortWord key;
  std::size_t size = 0;
  WordForm form;
};
constexpr std::size_t remembered_forms = 4096;

}  // namespace

const WordForm& known_form(std::string_view word, const grammar::ShortWord& key) {
  thread_local std::array<Remembered, remembered_forms + 1> memory;
  const bool fits = key != grammar::ShortWord();
  Remembered& place = memory[fits ? key.hash() % remembered_forms : remembered_forms];
  if (!fits || place.key != key || place.size != word.size()) place = {key, word.size(), form_of(word)};
  return place.form;
}

}  // namespace figcheck::extract
