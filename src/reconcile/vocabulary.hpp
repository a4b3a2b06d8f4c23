#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace figcheck::reconcile {

/// A word as a number; `no_word` is the empty word.
using WordId = std::uint32_t;
inline constexpr WordId no_word = 0;

/// Words as numbers, given out in the order of the alphabet and not of arrival, so that sums over sorted sets of words
/// come out the same to the last bit in whatever order the readings are given.
class Vocabulary {
 public:
  /// Takes every word there will be; repeated words are no matter.
  explicit Vocabulary(std::vector<std::string> words);
  Vocabulary() : Vocabulary(std::vector<std::string>{}) {}
  Vocabulary(const Vocabulary&) = delete;  // ids_ looks into words_
  Vocabulary& operator=(const Vocabulary&) = delete;
  Vocabulary(Vocabulary&&) = default;
  Vocabulary& operator=(Vocabulary&&) = default;

  /// The number of a word that was among those given, else no_word.
  WordId find(std::string_view word) const;
  const std::string& word(WordId id) const { return words_[id]; }
  std::size_t size() const { return words_.size(); }

 private:
  std::vector<std::string> words_;
  std::unordered_map<std::string_view, WordId> ids_;
};

/// A set of words: sorted, without repeats.
using WordSet = std::vector<WordId>;
void normalize(WordSet& words);

/// A set of words that is kept elsewhere: in a WordStore, or a WordSet that outlives it.
class WordView {
 public:
  WordView() = default;
  WordView(const WordId* words, std::size_t size) : words_(words), size_(size) {}
  WordView(const WordSet& words) : words_(words.data()), size_(words.size()) {}

  const WordId* begin() const { return words_; }
  const WordId* end() const { return words_ + size_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  friend bool operator==(const WordView& a, const WordView& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  const WordId* words_ = nullptr;
  std::size_t size_ = 0;
};

/// Keeps many small sets side by side, in the order in which they came: what is compared together lies together, and
/// no set has an allocation of its own. What it gave stays valid when it is moved.
class WordStore {
 public:
  WordView keep(const WordSet& words);

 private:
  std::vector<std::vector<WordId>> blocks_;
};

bool contains(WordView words, WordId word);
bool disjoint(WordView a, WordView b);
bool subset(WordView part, WordView whole);

/// What a word tells, by how few of the contexts hold it: log((N + 1) / (n + 0.5)), Spärck Jones (1972) with
/// Robertson's 0.5.
class Weights {
 public:
  Weights() = default;
  /// `contexts` are the sets of words of N contexts, `words` the size of the vocabulary.
  Weights(const std::vector<WordView>& contexts, std::size_t words);
  /// The same where more contexts are known of than these: each word is held to stand in `before[word]` of
  /// `contexts_before` others. So words are weighed much the same whether few contexts are given or many.
  Weights(const std::vector<WordView>& contexts, const std::vector<double>& before, double contexts_before);

  double operator[](WordId word) const { return word < weights_.size() ? weights_[word] : 0; }

 private:
  std::vector<double> weights_;
};

/// Cosine of two sets under the weights: 0 disjoint or empty, 1 equal.
double cosine(WordView a, WordView b, const Weights& weights);
/// Sum of the squared weights of a set.
double squared_norm(WordView words, const Weights& weights);
/// cosine() of two sets whose squared norms are known.
double cosine(WordView a, WordView b, const Weights& weights, double norm_a, double norm_b);
/// Cosine with every word alike: for stories, where the words that all share are the very ones that show it is one
/// story.
double plain_cosine(WordView a, WordView b);
/// Share of the weight of both that is common to both: 0 disjoint or empty, 1 equal.
double jaccard(WordView a, WordView b, const Weights& weights);

}  // namespace figcheck::reconcile
