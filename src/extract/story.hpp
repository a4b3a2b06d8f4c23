#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace figcheck::extract {

constexpr std::size_t story_words = 32;
constexpr std::size_t signature_size = 64;

/// What tells one story from another.
struct Story {
  /// The words that tell most of what a text is about: its most frequent content words of four letters and more, in
  /// lower case, at most story_words of them, most frequent first. A word of the dictionary that stands there more than
  /// once, always with a capital and not only where sentences begin, is a name, and keeps its capital.
  std::vector<std::string> words;
  /// A MinHash signature of the text's five-word shingles by one permutation hashing with rotation (Shrivastava and Li,
  /// "Densifying One Permutation Hashing via Rotation", ICML 2014): the share of equal places of two signatures
  /// estimates the Jaccard similarity of the texts. Empty for a text of fewer than 12 words.
  std::vector<std::uint64_t> signature;
};

/// The story of a text, in one walk over its words. Linear in the text; memory for its distinct words, up to a bound.
Story story_of(std::string_view text);

}  // namespace figcheck::extract
