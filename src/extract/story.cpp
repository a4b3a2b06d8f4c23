#include "extract/story.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t shortest_word = 4;
constexpr std::size_t longest_word = 40;
constexpr std::size_t shingle = 5;
constexpr std::size_t fewest_words = 12;
constexpr std::size_t largest_table = 4096;  // a longer text is told by its first two thousand distinct words
constexpr std::size_t smallest_table = 64;

std::uint64_t mix(std::uint64_t x) {  // the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014)
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9u;
  x ^= x >> 27;
  x *= 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

struct WordAt {
  std::size_t end;
  std::uint64_t hash;  // of its bytes without regard to ASCII case: FNV-1a
};

/// For each byte of a word its lower case; 0 for bytes that no word holds. Bytes of multi-byte characters are letters.
constexpr std::array<std::uint8_t, 256> letters = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    if ((c >= 'a' && c <= 'z') || c >= 0x80) table[c] = static_cast<std::uint8_t>(c);
    if (c >= 'A' && c <= 'Z') table[c] = static_cast<std::uint8_t>(c + 32);
  }
  return table;
}();

/// Calls f(begin, word) for each word.
template <typename F>
void for_words(std::string_view text, F f) {
  const auto letter_at = [&](std::size_t i) { return letters[static_cast<std::uint8_t>(text[i])]; };
  std::size_t at = 0;
  while (true) {
    while (at < text.size() && letter_at(at) == 0) ++at;
    if (at == text.size()) return;
    const std::size_t begin = at;
    std::uint64_t hash = 14695981039346656037u;
    do {
      hash = (hash ^ letter_at(at)) * 1099511628211u;
    } while (++at < text.size() && letter_at(at) != 0);
    f(begin, WordAt{at, hash});
  }
}

// ---- The most frequent words ---------------------------------------------------------------------

class Frequencies {
 public:
  // Room for twice the words that a text of this length has, of six bytes each, so that a short article costs little.
  explicit Frequencies(std::size_t bytes)
      : places_(std::clamp(std::bit_ceil(bytes / 5 + 1), smallest_table, largest_table)) {
    words_.reserve(places_.size() / 2);
  }

  void count(std::size_t begin, const WordAt& word) {
    const std::size_t size = word.end - begin;
    if (size < shortest_word || size > longest_word) return;
    std::size_t at = word.hash & (places_.size() - 1);
    for (; places_[at] != 0; at = (at + 1) & (places_.size() - 1)) {
      if (words_[places_[at] - 1].hash != word.hash) continue;
      ++words_[places_[at] - 1].count;
      return;
    }
    if (words_.size() * 2 >= places_.size()) return;
    words_.push_back({word.hash, begin, static_cast<std::uint32_t>(size), 1});
    places_[at] = static_cast<std::uint16_t>(words_.size());
  }

  /// The content words, those of most places first; of equals those that come first in the text.
  std::vector<std::string> content_words(std::string_view text) const {
    std::vector<const Counted*> several;
    for (const Counted& word : words_)
      if (word.count > 1) several.push_back(&word);
    std::sort(several.begin(), several.end(), [](const Counted* a, const Counted* b) {
      return a->count != b->count ? a->count > b->count : a->begin < b->begin;
    });
    std::vector<std::string> out;
    out.reserve(story_words);
    const auto take = [&](const Counted& word) {
      const std::string_view written = text.substr(word.begin, word.size);
      if (function_word(written)) return;
      const Token token{{word.begin, word.begin + word.size}, written, Tag::noun, lexicon::look_up(written)};
      out.push_back(noun_lemma(token));
    };
    for (std::size_t i = 0; i < several.size() && out.size() < story_words; ++i) take(*several[i]);
    for (std::size_t i = 0; i < words_.size() && out.size() < story_words; ++i)
      if (words_[i].count == 1) take(words_[i]);
    return out;
  }

 private:
  struct Counted {
    std::uint64_t hash;
    std::size_t begin;
    std::uint32_t size;
    std::uint32_t count;
  };

  std::vector<Counted> words_;         // in the order of their first places
  std::vector<std::uint16_t> places_;  // index + 1 into words_; 0 is empty; a power of two long
};

// ---- The signature -------------------------------------------------------------------------------

class Signature {
 public:
  Signature() { bins_.fill(none); }

  void add(std::uint64_t word) {
    for (std::size_t k = 0; k + 1 < shingle; ++k) last_[k] = last_[k + 1];
    last_[shingle - 1] = word;
    if (++count_ < shingle) return;
    std::uint64_t hash = 0;
    for (const std::uint64_t each : last_) hash = mix(hash + each);
    std::uint64_t& bin = bins_[hash % signature_size];
    bin = std::min(bin, hash / signature_size);
  }

  std::vector<std::uint64_t> densified() const {
    if (count_ < fewest_words) return {};
    // An empty bin takes the value of the next full one on the right, marked by its distance.
    std::vector<std::uint64_t> out(signature_size);
    for (std::size_t i = 0; i < signature_size; ++i) {
      std::size_t distance = 0;
      while (distance < signature_size && bins_[(i + distance) % signature_size] == none) ++distance;
      out[i] = distance == 0 ? bins_[i] : mix(bins_[(i + distance) % signature_size] + distance);
    }
    return out;
  }

 private:
  static constexpr std::uint64_t none = std::numeric_limits<std::uint64_t>::max();

  std::array<std::uint64_t, signature_size> bins_;
  std::array<std::uint64_t, shingle> last_{};
  std::size_t count_ = 0;
};

}  // namespace

Story story_of(std::string_view text) {
  Frequencies frequencies(text.size());
  Signature signature;
  for_words(text, [&](std::size_t begin, const WordAt& word) {
    frequencies.count(begin, word);
    signature.add(word.hash);
  });
  return {frequencies.content_words(text), signature.densified()};
}

}  // namespace figcheck::extract
