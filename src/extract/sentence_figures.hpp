#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/assertion.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// The figures of one sentence, in their order, with the tokens that they stand at: what relates figures of a sentence
/// to each other is built on it.
struct SentenceFigures {
  const Sentence& sentence;
  const std::vector<std::size_t>& tokens_of;  ///< of each figure, its token
  std::size_t first;                          ///< of the assertions, the sentence's first
  std::vector<Assertion>& assertions;
  const std::vector<Token>& tokens = sentence.tokens;

  /// The sentence's k-th figure.
  Assertion& at(std::size_t k) const { return assertions[first + k]; }
  /// The same by its place among all assertions, as links name it.
  std::int32_t index(std::size_t k) const { return static_cast<std::int32_t>(first + k); }

  /// Makes figures `from` to before `to` the parts that make up `whole`.
  void partition(std::size_t whole, std::size_t from, std::size_t to) const {
    for (std::size_t k = from; k < to; ++k) {
      at(k).relation = Relation::subset;
      at(k).subset_of = index(whole);
      at(k).partition = true;
    }
  }
};

}  // namespace figcheck::extract
