#include "extract/story.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <span>

#include "extract/word_form.hpp"
#include "extract/word_walk.hpp"

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

// ---- The most frequent words ---------------------------------------------------------------------

class Frequencies {
 public:
  // Room for twice the words that a text of this length has, of six bytes each, so that a short article costs little.
  explicit Frequencies(std::size_t bytes)
      : size_(std::clamp(std::bit_ceil(bytes / 5 + 1), smallest_table, largest_table)) {
    std::fill_n(places_.begin(), size_, std::uint16_t{0});
  }

  void count(std::string_view text, std::span<const WordAt> words) {
    // Which of them count is gathered first: their lengths follow no rule, and each branch on one is a guess.
    std::array<std::uint8_t, WordWalk::most_words> counting;
    std::size_t size = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      counting[size] = static_cast<std::uint8_t>(i);
      size += words[i].size - shortest_word <= longest_word - shortest_word ? 1 : 0;
    }
    for (std::size_t i = 0; i < size; ++i) count(text, words[counting[i]]);
  }

  /// The content words, those of most places first; of equals those that come first in the text.
  std::vector<std::string> content_words(std::string_view text) const {
    // Words stand in the order of their first places: a key of count and index sorts as they are to be told.
    std::vector<std::uint64_t> several(distinct_ + 1);
    std::size_t size = 0;
    for (std::size_t i = 0; i < distinct_; ++i) {
      several[size] = ~std::uint64_t{words_[i].count} << 16 | i;
      size += words_[i].count > 1 ? 1 : 0;
    }
    several.resize(size);
    std::sort(several.begin(), several.end());
    std::vector<std::string> out;
    out.reserve(story_words);
    const auto take = [&](const Counted& word) {
      const std::string_view written = text.substr(word.begin, word.size);
      const bool fits = written.size() <= grammar::ShortWord::longest;
      const WordForm& form = known_form(written, fits ? grammar::ShortWord(written) : grammar::ShortWord());
      if (form.function) return;
      const std::string_view noun = form.word.noun_lemma;
      out.push_back(noun.empty() || is_name(word) ? lower(written) : std::string(noun));
      // What the dictionary has is told by its capital to be a name.
      if (is_name(word) && form.word.pos != 0) out.back().front() = written.front();
    };
    for (std::size_t i = 0; i < several.size() && out.size() < story_words; ++i) take(words_[several[i] & 0xffff]);
    for (std::size_t i = 0; i < distinct_ && out.size() < story_words; ++i)
      if (words_[i].count == 1) take(words_[i]);
    return out;
  }

 private:
  void count(std::string_view text, const WordAt& word) {
    std::size_t at = word.hash & (size_ - 1);
    while (places_[at] != 0 && words_[places_[at] - 1].hash != word.hash) at = (at + 1) & (size_ - 1);
    const bool first = places_[at] == 0;
    if (first && distinct_ * 2 >= size_) return;
    // One way for a word that is new and for one that is known: which comes next follows no rule.
    const std::size_t index = first ? distinct_ : places_[at] - std::size_t{1};
    Counted& counted = words_[index];
    counted.hash = word.hash;
    counted.begin = first ? word.begin : counted.begin;
    counted.size = first ? static_cast<std::uint16_t>(word.size) : counted.size;
    counted.count = (first ? 0 : counted.count) + 1;
    counted.written = (first ? std::uint8_t{0} : counted.written) | spelling(text, word.begin);
    places_[at] = static_cast<std::uint16_t>(index + 1);
    distinct_ += first ? 1 : 0;
  }

  /// How the places of a word are written: small somewhere, or with a capital in the middle of a sentence.
  enum Spelling : std::uint8_t { small = 1, capital_within = 2 };

  struct Counted {
    std::uint64_t hash;
    std::size_t begin;
    std::uint32_t count;
    std::uint16_t size;  // at most longest_word
    std::uint8_t written;
  };

  static std::uint8_t spelling(std::string_view text, std::size_t at) {
    if ((text[at] & 0x20) != 0) return small;
    // behind a blank and a small letter or a comma
    if (at < 2 || text[at - 1] != ' ') return 0;
    const char before = text[at - 2];
    return (before >= 'a' && before <= 'z') || before == ',' ? capital_within : 0;
  }

  /// Whether a word is written as a name throughout, and more than once.
  static bool is_name(const Counted& word) { return word.count > 1 && word.written == capital_within; }

  std::size_t size_;                                 // of the table in use, a power of two
  std::size_t distinct_ = 0;                         // words in it
  std::array<Counted, largest_table / 2> words_;     // in the order of their first places
  std::array<std::uint16_t, largest_table> places_;  // index + 1 into words_; 0 is empty
};

// ---- The signature -------------------------------------------------------------------------------

class Signature {
 public:
  Signature() { bins_.fill(none); }

  /// Shingles are taken a run of words at a time, of which the last four begin the next run.
  void add(std::span<const WordAt> words) {
    if (size_ + words.size() > run_.size()) take_run();
    std::uint64_t* to = run_.data() + size_;
    for (const WordAt& word : words) *to++ = word.hash;
    size_ += words.size();
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

  void take_run() {
    if (size_ < shingle) return;
    // A shingle's hash follows from that of the one before by what comes in and what drops out: BuzHash, by rotation
    // (Cohen, "Recursive hashing functions for n-grams", ACM TOIS 15, 1997).
    constexpr int turn = 19;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i + 1 < shingle; ++i) hash = std::rotl(hash, turn) ^ run_[i];
    const std::size_t shingles = size_ - (shingle - 1);
    for (std::size_t i = 0; i < shingles; ++i) {
      hash = std::rotl(hash, turn) ^ run_[i + shingle - 1];
      const std::uint64_t mixed = mix(hash);
      std::uint64_t& bin = bins_[mixed % signature_size];
      const std::uint64_t value = mixed / signature_size;
      bin ^= (bin ^ value) & -std::uint64_t{value < bin};  // the lesser of both, without a branch that none foretells
      hash ^= std::rotl(run_[i], turn * static_cast<int>(shingle - 1));
    }
    count_ += shingles;
    std::copy_n(run_.begin() + static_cast<std::ptrdiff_t>(shingles), shingle - 1, run_.begin());
    size_ = shingle - 1;
  }

  std::array<std::uint64_t, signature_size> bins_;
  std::array<std::uint64_t, 256> run_;  // hashes of words, from the last four of the run before on
  std::size_t size_ = 0;
  std::size_t count_ = 0;  // of the shingles taken
};

}  // namespace

Story story_of(std::string_view text) {
  Frequencies frequencies(text.size());
  Signature signature;
  for (WordWalk walk(text); !walk.done();) {
    const std::span<const WordAt> words = walk.next();
    frequencies.count(text, words);
    signature.add(words);
  }
  return {frequencies.content_words(text), signature.densified()};
}

}  // namespace figcheck::extract
