#pragma once

#include <cstddef>
#include <string_view>

namespace figcheck::text {

/// Tells line breaks that a program put in to keep lines short from those that a writer meant. A block (the lines
/// between two empty ones) is wrapped when its lines are of book width and most are full: the next line's first word
/// had no room on them. That is what greedy filling leaves behind (Knuth and Plass, "Breaking Paragraphs into Lines",
/// 1981, on first-fit). Call `is_wrap` with rising offsets; each block is measured once, so a walk over a text is
/// linear.
class LineWrap {
 public:
  explicit LineWrap(std::string_view text) : text_(text) {}

  /// Whether the line feed at byte `feed`, which ends the line that begins at `line`, only wraps a running sentence.
  bool is_wrap(std::size_t line, std::size_t feed);

 private:
  void measure_block(std::size_t line);
  bool is_full(std::size_t line, std::size_t feed) const;

  std::string_view text_;
  std::size_t block_end_ = 0;  ///< end of the block last measured
  std::size_t width_ = 0;      ///< its longest line
  bool wrapped_ = false;
};

/// Whether a bullet or a list number ("- ", "• ", "2. ", "3) ") stands at byte `at`.
bool is_list_marker(std::string_view text, std::size_t at);

}  // namespace figcheck::text
