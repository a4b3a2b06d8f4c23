#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whose the deeds are that a text has told of: of "Orbell made an offer", "Orbell offered …" and "the Orbell bid" the
/// offer and the bid are Orbell's, so that "the offer" of a later sentence is. Of each deed the last whose owner has a
/// name is known; of at most so many.
class Deeds {
 public:
  static constexpr std::size_t most = 16;

  /// Takes in what a sentence tells.
  void read(const Sentence& sentence, std::string_view text);
  /// The name of whoever did what the phrase resumes, "Orbell" of "offer" in "the offer"; empty where the phrase has
  /// more than its noun, is not definite, or nobody is known. `phrase` is a span of the text within the sentence.
  std::string_view owner_of(const Sentence& sentence, Span phrase) const;

 private:
  void learn(std::string_view deed, std::string_view owner);

  std::vector<std::pair<std::string, std::string>> known_;  // a deed's verb, and who did it last; the oldest first
};

}  // namespace figcheck::extract
