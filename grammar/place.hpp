#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/span.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {

/// Where a numeral stands: what the grammars of set-aside numerals look at around it. Made once for each numeral.
struct Place {
  std::string_view text;
  Span within;
  std::size_t at = 0;            ///< the numeral's first byte
  std::size_t digits = 0;        ///< how many digits begin there
  std::size_t end = 0;           ///< behind those digits, or behind the word if it is one
  Span previous;                 ///< the word before, without its full stop; empty if a mark stands between
  bool previous_stop = false;    ///< the previous word has a full stop: "No. 3"
  bool previous_hyphen = false;  ///< it is joined by a hyphen: "mid-1990s"
  bool plain =
      false;  ///< digits that no separator, decimal, letter or fraction continues: "2010", not "2,010", "20.10", "20k"
  Span next;  ///< the word behind, after blanks; empty if a mark stands between

  std::string_view previous_word() const { return slice(text, previous); }
  std::string_view next_word() const { return slice(text, next); }
  /// The byte at `i`, or 0 outside `within`.
  char byte(std::size_t i) const { return i >= within.begin && i < within.end ? text[i] : '\0'; }
  /// The number that the digits are; those beyond nine are cut off.
  int value() const;
};

Place place_of(std::string_view text, std::size_t at, Span within);

/// The word that ends at `end`, letters, digits and non-ASCII letters, not before `begin`.
Span word_ending_at(std::string_view text, std::size_t begin, std::size_t end);

/// The word before byte `at`, across blanks; empty if a mark stands between.
Span word_before(std::string_view text, std::size_t begin, std::size_t at);

/// The word behind byte `at`, across blanks.
Span word_behind(std::string_view text, std::size_t at, std::size_t end);

bool is_capital(char c);

/// Whether the words are the same but for ASCII case; `lower` is in lower case.
bool same_word(std::string_view word, std::string_view lower);

/// Whether a word, in any ASCII case, says which of its dimensions a measure in front of it is: "wide" of "30 metres
/// wide".
bool is_dimension(std::string_view word);

/// Whether a word has the look of a plural noun that a number can count: in lower case, ending in -s (not -ss, -us,
/// -is), or an irregular plural ("people", "women").
bool looks_plural(std::string_view word);

}  // namespace figcheck::grammar
