#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/token.hpp"
#include "grammar/word_set.hpp"
#include "lexicon/wordnet.hpp"

namespace figcheck::extract {

/// What a word is known to be wherever it stands.
struct WordForm {
  lexicon::Word word;           ///< what WordNet knows of it
  std::optional<Tag> function;  ///< its tag as a function word
  bool past = false;            ///< a past tense or past participle form
  bool ing = false;             ///< a present participle or gerund
  bool plural = false;          ///< a noun in the plural
  std::uint8_t cues = 0;        ///< each Cue that it is
};

/// What is known of the word, whatever its ASCII case. `key` is its key, empty if it is longer than a key can hold
/// (Token::key). The words of a text repeat: the last answers of a thread are kept, so that most words cost one look.
/// Valid until the thread's next call.
const WordForm& known_form(std::string_view word, const grammar::ShortWord& key);

}  // namespace figcheck::extract
