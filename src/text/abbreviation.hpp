#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace figcheck::text {

/// What the full stop of an abbreviation says about the end of its sentence.
enum class Abbreviation : std::uint8_t {
  none,       ///< not an abbreviation: the full stop ends the sentence
  leading,    ///< a name or an explanation follows ("Mr.", "e.g."): never ends one
  either,     ///< may end one ("U.S.", "Inc.", "Jan."): only before a word that opens sentences, such as "The"
  numbered,   ///< an abbreviation before a number ("No. 3"), else an ordinary word
  clock,      ///< "a.m.": ends one before a capital unless a day or a time zone follows
  measure,    ///< an abbreviated unit after a number ("6 in."), else an ordinary word; may end one like `either`
  magnitude,  ///< an abbreviated magnitude after a number: ends one unless a currency follows ("70 bn. Euro")
};

/// What the word whose full stop stands at byte `stop` is, looking no further back than `begin`. A single capital
/// ("J.") and dotted single letters ("U.S.") are abbreviations without being listed; the others are those of
/// abbreviations.def.
Abbreviation abbreviation_before(std::string_view text, std::size_t begin, std::size_t stop);

/// Whether the word at byte `at` is of the closed classes that open sentences ("The", "He", "In", "But" …) and seldom
/// stand capitalised inside one: sentence_openers.def.
bool opens_sentence(std::string_view text, std::size_t at);

}  // namespace figcheck::text
