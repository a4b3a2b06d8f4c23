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
  std::size_t begin;
  std::size_t size;
  std::uint64_t hash;  // of its bytes without regard to ASCII case: FNV-1a
};

constexpr std::uint64_t fnv_seed = 14695981039346656037u;
constexpr std::uint64_t fnv_step(std::uint64_t hash, std::uint8_t byte) { return (hash ^ byte) * 1099511628211u; }

/// For each byte of a word its lower case; 0 for bytes that no word holds. Bytes of multi-byte characters are letters.
constexpr std::array<std::uint8_t, 256> letters = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    if ((c >= 'a' && c <= 'z') || c >= 0x80) table[c] = static_cast<std::uint8_t>(c);
    if (c >= 'A' && c <= 'Z') table[c] = static_cast<std::uint8_t>(c + 32);
  }
  return table;
}();

/// Calls f(word) for each word.
template <typename F>
void for_words(std::string_view text, F f) {
  const auto letter_at = [&](std::size_t i) { return letters[static_cast<std::uint8_t>(text[i])]; };
  // Up to its last byte that is no letter, a text ends every word itself.
  std::size_t bound = text.size();
  while (bound > 0 && letter_at(bound - 1) != 0) --bound;
  std::size_t at = 0;
  while (at < bound) {
    if (letter_at(at) == 0) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    std::uint64_t hash = fnv_seed;
    for (std::uint8_t letter = letter_at(at); letter != 0; letter = letter_at(++at)) hash = fnv_step(hash, letter);
    f(WordAt{begin, at - begin, hash});
    ++at;
  }
  if (bound == text.size()) return;
  std::uint64_t hash = fnv_seed;
  for (at = bound; at < text.size(); ++at) hash = fnv_step(hash, letter_at(at));
  f(WordAt{bound, at - bound, hash});
}

// ---- The most frequent words ---------------------------------------------------------------------

class Frequencies {
 public:
  // Room for twice the words that a text of this length has, of six bytes each, so that a short article costs little.
  explicit Frequencies(std::size_t bytes)
      : places_(std::clamp(std::bit_ceil(bytes / 5 + 1), smallest_table, largest_table)) {
    words_.reserve(places_.size() / 2);
  }

  void count(const WordAt& word) {
    if (word.size < shortest_word || word.size > longest_word) return;
    std::size_t at = word.hash & (places_.size() - 1);
    for (; places_[at] != 0; at = (at + 1) & (places_.size() - 1)) {
      if (words_[places_[at] - 1].hash != word.hash) continue;
      ++words_[places_[at] - 1].count;
      return;
    }
    if (words_.size() * 2 >= places_.size()) return;
    words_.push_back({word.hash, word.begin, static_cast<std::uint32_t>(word.size), 1});
    places_[at] = static_cast<std::uint16_t>(words_.size());
  }

  /// The content words, those of most places first; of equals those that come first in the text.
  std::vector<std::string> content_words(std::string_view text) const {
    // Words stand in the order of their first places: a key of count and index sorts as they are to be told.
    std::vector<std::uint64_t> several;
    several.reserve(words_.size());
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_[i].count > 1) several.push_back(~std::uint64_t{words_[i].count} << 16 | i);
    std::sort(several.begin(), several.end());
    std::vector<std::string> out;
    out.reserve(story_words);
    const auto take = [&](const Counted& word) {
      const std::string_view written = text.substr(word.begin, word.size);
      if (function_word(written)) return;
      const std::string_view noun = lexicon::look_up(written).noun_lemma;
      out.push_back(noun.empty() ? lower(written) : std::string(noun));
    };
    for (std::size_t i = 0; i < several.size() && out.size() < story_words; ++i) take(words_[several[i] & 0xffff]);
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

  /// Shingles are taken a run of words at a time: their hashes hang on nothing else, and overlap in the processor.
  void add(std::uint64_t word) {
    run_[size_++] = word;
    if (size_ == run_.size()) take_run();
  }

  void take_run() {
    for (std::size_t i = 0; i + shingle <= size_; ++i) {
      std::uint64_t hash = 0;
      for (std::size_t k = 0; k < shingle; ++k) hash = mix(hash + run_[i + k]);
      std::uint64_t& bin = bins_[hash % signature_size];
      bin = std::min(bin, hash / signature_size);
    }
    if (size_ < shingle) return;
    count_ += size_ - (shingle - 1);
    std::copy_n(run_.begin() + static_cast<std::ptrdiff_t>(size_ - (shingle - 1)), shingle - 1, run_.begin());
    size_ = shingle - 1;
  }

  std::vector<std::uint64_t> densified() {
    take_run();
    if (count_ + shingle - 1 < fewest_words) return {};
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
  std::array<std::uint64_t, 64> run_;  // the words from the last four of the run before on
  std::size_t size_ = 0;
  std::size_t count_ = 0;  // of the shingles taken
};

}  // namespace

Story story_of(std::string_view text) {
  Frequencies frequencies(text.size());
  Signature signature;
  for_words(text, [&](const WordAt& word) {
    frequencies.count(word);
    signature.add(word.hash);
  });
  return {frequencies.content_words(text), signature.densified()};
}

}  // namespace figcheck::extract
