#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "extract/attribution.hpp"
#include "extract/occasion.hpp"
#include "extract/shared_list.hpp"
#include "extract/speakers.hpp"
#include "extract/token.hpp"
#include "extract/when.hpp"
#include "text/document.hpp"

namespace figcheck::extract {

/// What the words of a sentence tell of all its figures alike.
struct Context {
  std::vector<Attribution> attributions;
  std::vector<TimeMention> times;
  Occasions occasions;
  SharedList<std::string> terms;
  SharedList<std::string> names;
  SharedList<int> years;
};

/// A sentence read as far as it can be without the sentences before it.
struct ReadSentence {
  Sentence sentence;
  Context context;       // of a sentence with assertions
  bool asserts = false;  // has figures that are assertions
  bool dated = false;    // has dates
};

/// Reads the sentences of a text a few at a time, each step for all of them before the next step: the code of one step
/// fits into the processor's instruction cache, that of all steps does not.
class SentenceReader {
 public:
  SentenceReader(const text::Document& document, const std::vector<Span>& sentences, const Speakers& speakers, bool all)
      : document_(document), sentences_(sentences), speakers_(speakers), all_(all) {}

  /// The next sentence that holds what is asked for; null when the text is done. Valid until the next call.
  const ReadSentence* next();

 private:
  static constexpr std::size_t most_at_once = 32;

  void read_some();
  /// Whether the sentence holds figures that are asked for.
  bool find_figures(std::size_t index, ReadSentence& out) const;

  const text::Document& document_;
  const std::vector<Span>& sentences_;
  const Speakers& speakers_;
  bool all_;
  std::size_t at_ = 0;     // the first sentence that is not read
  std::size_t size_ = 0;   // of those read at once
  std::size_t given_ = 0;  // how many of them next() has given
  // Used again by every text that a thread reads, for the tokens' memory costs more to get than to fill.
  static thread_local std::array<ReadSentence, most_at_once> room_;
};

}  // namespace figcheck::extract
