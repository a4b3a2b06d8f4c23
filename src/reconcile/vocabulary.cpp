#include "reconcile/vocabulary.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace figcheck::reconcile {
namespace {

/// Sums of squared weights: of what is in both, in a, in b.
struct Overlap {
  double both = 0;
  double a = 0;
  double b = 0;
};

template <class Weight>
Overlap overlap_of(const WordSet& a, const WordSet& b, Weight weight) {
  Overlap sum;
  for (const WordId word : a) sum.a += weight(word);
  for (const WordId word : b) sum.b += weight(word);
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i < *j) {
      ++i;
    } else if (*j < *i) {
      ++j;
    } else {
      sum.both += weight(*i);
      ++i, ++j;
    }
  }
  return sum;
}

}  // namespace

Vocabulary::Vocabulary(std::vector<std::string> words) : words_(std::move(words)) {
  words_.emplace_back();  // sorts first: no_word
  std::sort(words_.begin(), words_.end());
  words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
  ids_.reserve(words_.size());
  for (WordId id = 0; id < words_.size(); ++id) ids_.emplace(words_[id], id);
}

WordId Vocabulary::find(std::string_view word) const {
  const auto found = ids_.find(word);
  return found == ids_.end() ? no_word : found->second;
}

void normalize(WordSet& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  if (!words.empty() && words.front() == no_word) words.erase(words.begin());
}

bool contains(const WordSet& words, WordId word) { return std::binary_search(words.begin(), words.end(), word); }

bool disjoint(const WordSet& a, const WordSet& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) return false;
    if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return true;
}

bool subset(const WordSet& part, const WordSet& whole) {
  return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

Weights::Weights(const std::vector<const WordSet*>& contexts, std::size_t words)
    : Weights(contexts, std::vector<double>(words, 0.0), 0) {}

Weights::Weights(const std::vector<const WordSet*>& contexts, const std::vector<double>& before, double contexts_before)
    : weights_(before) {
  for (const WordSet* context : contexts) {
    for (const WordId word : *context) weights_[word] += 1;
  }
  const double total = static_cast<double>(contexts.size()) + contexts_before + 1;
  for (double& weight : weights_) weight = std::max(0.0, std::log(total / (weight + 0.5)));
}

double cosine(const WordSet& a, const WordSet& b, const Weights& weights) {
  const Overlap sum = overlap_of(a, b, [&](WordId word) { return weights[word] * weights[word]; });
  return sum.both > 0 ? std::min(1.0, sum.both / std::sqrt(sum.a * sum.b)) : 0;
}

double plain_cosine(const WordSet& a, const WordSet& b) {
  const Overlap sum = overlap_of(a, b, [](WordId) { return 1.0; });
  return sum.both > 0 ? std::min(1.0, sum.both / std::sqrt(sum.a * sum.b)) : 0;
}

double jaccard(const WordSet& a, const WordSet& b, const Weights& weights) {
  const Overlap sum = overlap_of(a, b, [&](WordId word) { return weights[word] + 0.1; });
  const double all = sum.a + sum.b - sum.both;
  return sum.both > 0 ? std::min(1.0, sum.both / all) : 0;
}

}  // namespace figcheck::reconcile
