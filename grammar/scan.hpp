#pragma once

#include <cstddef>
#include <string_view>

#include "grammar/span.hpp"

namespace figcheck::grammar {

/// The first byte at or after `at` of text[within] where a figure can start: a digit, a decimal point before one, a
/// fraction sign, a number word, "a" before one; within.end if there is none. Everything that parse_numeral or
/// parse_set_aside takes begins at such a byte; most such bytes begin one. This is the loop that all text goes through:
/// one table look-up a byte, no memory, no grammar.
std::size_t next_start(std::string_view text, std::size_t at, Span within);

/// The first byte at or after `at` that is no letter or point inside or right behind a word: where a PlainWalk tries
/// the grammar.
std::size_t next_outside_words(std::string_view text, std::size_t at, Span within);

}  // namespace figcheck::grammar
