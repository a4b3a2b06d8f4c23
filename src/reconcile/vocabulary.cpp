#include "reconcile/vocabulary.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace figcheck::reconcile {
namespace {

/// Sum of the weights of what two sets share.
template <class Weight>
double common(WordView a, WordView b, Weight weight) {
  double sum = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    // Which of two words comes first cannot be foretold: no branch on it.
    const WordId x = *i, y = *j;
    if (x == y) sum += weight(x);
    i += x <= y;
    j += y <= x;
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

WordView WordStore::keep(const WordSet& words) {
  constexpr std::size_t block = 1 << 16;
  if (words.empty()) return {};
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < words.size()) {
    blocks_.emplace_back();
    blocks_.back().reserve(std::max(block, words.size()));
  }
  std::vector<WordId>& last = blocks_.back();
  last.insert(last.end(), words.begin(), words.end());
  return {last.data() + last.size() - words.size(), words.size()};
}

bool contains(WordView words, WordId word) { return std::binary_search(words.begin(), words.end(), word); }

bool disjoint(WordView a, WordView b) {
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

bool subset(WordView part, WordView whole) {
  return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

Weights::Weights(const std::vector<WordView>& contexts, std::size_t words)
    : Weights(contexts, std::vector<double>(words, 0.0), 0) {}

Weights::Weights(const std::vector<WordView>& contexts, const std::vector<double>& before, double contexts_before)
    : weights_(before) {
  for (const WordView& context : contexts) {
    for (const WordId word : context) weights_[word] += 1;
  }
  const double total = static_cast<double>(contexts.size()) + contexts_before + 1;
  for (double& weight : weights_) weight = std::max(0.0, std::log(total / (weight + 0.5)));
}

double cosine(WordView a, WordView b, const Weights& weights) {
  return cosine(a, b, weights, squared_norm(a, weights), squared_norm(b, weights));
}

double squared_norm(WordView words, const Weights& weights) {
  double sum = 0;
  for (const WordId word : words) sum += weights[word] * weights[word];
  return sum;
}

double cosine(WordView a, WordView b, const Weights& weights, double norm_a, double norm_b) {
  const double both = common(a, b, [&](WordId word) { return weights[word] * weights[word]; });
  return both > 0 ? std::min(1.0, both / std::sqrt(norm_a * norm_b)) : 0;
}

double plain_cosine(WordView a, WordView b) {
  const double both = common(a, b, [](WordId) { return 1.0; });
  return both > 0 ? std::min(1.0, both / std::sqrt(static_cast<double>(a.size()) * static_cast<double>(b.size()))) : 0;
}

double jaccard(WordView a, WordView b, const Weights& weights) {
  const auto weight = [&](WordId word) { return weights[word] + 0.1; };
  const double both = common(a, b, weight);
  if (!(both > 0)) return 0;
  double all = 0, of_b = 0;
  for (const WordId word : a) all += weight(word);
  for (const WordId word : b) of_b += weight(word);
  return both / (all + of_b - both);
}

}  // namespace figcheck::reconcile
