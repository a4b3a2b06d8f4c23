#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/figure.hpp"
#include "grammar/span.hpp"
#include "grammar/word_set.hpp"
#include "lexicon/wordnet.hpp"

namespace figcheck::extract {

/// What a token is in its sentence. Function words have their own tags (Quirk et al. 1985); open classes are told apart
/// by WordNet and context.
enum class Tag : std::uint8_t {
  noun,
  proper,
  verb,
  adjective,
  adverb,
  determiner,
  possessive,
  pronoun,
  preposition,
  to,
  particle,
  conjunction,
  coordinator,
  wh,
  be,
  have,
  do_,
  modal,
  negation,
  genitive,   ///< 's
  figure,     ///< a figure with its hedges and unit word
  set_aside,  ///< a date, time, identifier or other numeral that asserts nothing
  comma,
  stop,
  colon,
  dash,
  open_bracket,
  close_bracket,
  open_quote,
  close_quote,
  other
};

/// A word, figure or mark of a sentence.
struct Token {
  Span span;
  std::string_view text;
  grammar::ShortWord key;  ///< the text in lower case, empty if it is longer than a key can hold
  Tag tag = Tag::other;
  lexicon::Word word;           ///< what WordNet knows of it
  std::optional<Tag> function;  ///< its tag as a function word, whatever it turns out to be here
  std::int32_t figure = -1;     ///< index into the sentence's figures for Tag::figure and Tag::set_aside
  bool capitalised = false;
  bool past = false;    ///< a past tense or past participle form
  bool ing = false;     ///< a present participle or gerund
  bool plural = false;  ///< a noun in the plural
  bool quoted = false;  ///< stands inside quotation marks
};

/// A sentence as extraction sees it. Tokens are in order; each figure is one token.
struct Sentence {
  Span span;
  std::uint32_t index = 0;
  std::vector<grammar::Figure> figures;
  std::vector<Token> tokens;
  std::uint8_t cues = 0;      ///< the Cue of each of its words
  bool headline = false;      ///< set in title case: capitals tell nothing
  bool opens_quoted = false;  ///< begins inside a quotation that an earlier sentence opened
  bool ends_quoted = false;   ///< its last quotation is still open
};

/// Cuts a sentence into tokens and tags them. `figures` are what grammar::find_figures found in it. Linear in its
/// length. `room` holds the tokens: that of a sentence done with saves an allocation.
Sentence tokenize(std::string_view text, Span span, std::vector<grammar::Figure> figures, bool opens_quoted,
                  std::vector<Token> room = {});

/// The lemma that names a noun, verb or other word in lower case ("children" → "child", "deported" → "deport"), chosen
/// by its tag.
std::string lemma(const Token& token);
std::string noun_lemma(const Token& token);
std::string verb_lemma(const Token& token);
/// What a participle or adjective says of somebody, "kill" of "killed", "dead": the participle's verb, else the word
/// itself in lower case.
std::string participle_lemma(const Token& token);
/// Adds lemma(token) to the list.
void add_lemma(std::vector<std::string>& list, const Token& token);

std::string lower(std::string_view text);

/// Whether the token reads so; `word` in lower case. Ignores ASCII case, never allocates.
inline bool says(std::string_view text, std::string_view word) {
  if (text.size() != word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != word[i]) return false;
  }
  return true;
}

/// A word that a rule asks for, in lower case: its key is worked out when the program is compiled, and to ask a token
/// for it is to compare two numbers.
struct AskedWord {
  template <std::size_t bytes>
  consteval AskedWord(const char (&word)[bytes]) : key(std::string_view(word, bytes - 1)) {
    static_assert(bytes > 1 && bytes - 1 <= grammar::ShortWord::longest, "no token has such a key");
  }

  grammar::ShortWord key;
};

/// Whether the token reads so, in any ASCII case.
inline bool says(const Token& token, AskedWord word) { return token.key == word.key; }
/// The same of a word, in lower case, that is known only when the program runs.
inline bool says(const Token& token, std::same_as<std::string_view> auto word) { return says(token.text, word); }

}  // namespace figcheck::extract
