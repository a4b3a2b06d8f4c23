#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "grammar/span.hpp"

namespace figcheck::grammar {

/// The first byte at or after `at` of text[within] where a figure can start: a digit, a decimal point before one, a
/// fraction sign, a number word, "a" before one; within.end if there is none. Everything that parse_numeral or
/// parse_set_aside takes begins at such a byte; most such bytes begin one. This is the loop that all text goes through:
/// one table look-up a word, no memory, no grammar.
std::size_t next_start(std::string_view text, std::size_t at, Span within);

/// A walk over those bytes of text[within], in order: 64 bytes a step, each of which is looked at once.
class StartWalk {
 public:
  StartWalk(std::string_view text, Span within) : StartWalk(text, within, within.begin) {}
  /// One that begins at `at`.
  StartWalk(std::string_view text, Span within, std::size_t at);

  /// What next_start finds from `at` on, which is not before what the call before has found.
  std::size_t next(std::size_t at);

 private:
  static constexpr std::size_t width = 64;

  void look_at_block();

  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  std::size_t block_;             ///< where the next block begins
  std::uint64_t candidates_ = 0;  ///< of the block before it: bit i stands for byte i
  bool inside_letters_;           ///< a letter stands before the next block
};

/// The first byte at or after `at` that is no letter or point inside or right behind a word: where a PlainWalk tries
/// the grammar.
std::size_t next_outside_words(std::string_view text, std::size_t at, Span within);

}  // namespace figcheck::grammar
