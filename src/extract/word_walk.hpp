#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace figcheck::extract {

/// A word of a text: a run of ASCII letters and bytes of multi-byte characters.
struct WordAt {
  std::size_t begin = 0;
  std::size_t size = 0;
  std::uint64_t hash = 0;  ///< of its bytes without regard to ASCII case: the same word has the same one in every text
};

/// A walk over the words of a text, 256 bytes a step.
class WordWalk {
 public:
  static constexpr std::size_t block = 64;  // bytes that are looked at together
  static constexpr std::size_t step = 4 * block;
  /// A step ends at most this many words, each of which has a byte behind it that is no letter.
  static constexpr std::size_t most_words = step / 2 + 1;

  /// `text` must outlive the walk.
  explicit WordWalk(std::string_view text) : text_(text) {}

  bool done() const { return at_ >= text_.size() && !open_; }
  /// The words that end in the next step, in order: valid until the one after it.
  std::span<const WordAt> next();

 private:
  /// Adds the words that end in the next block to the first `count`; how many there are then.
  std::size_t take_block(std::size_t count);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;  // of the word that goes on into the next block
  bool open_ = false;      // whether there is one
  std::array<WordAt, most_words> words_;
};

}  // namespace figcheck::extract
