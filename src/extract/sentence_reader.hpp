#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

#include "extract/attribution.hpp"
#include "extract/occasion.hpp"
#include "extract/shared_list.hpp"
#include "extract/speakers.hpp"
#include "extract/token.hpp"
#include "extract/when.hpp"
#include "grammar/numeral_start.hpp"
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

/// A document cut into its sentences.
struct CutDocument {
  explicit CutDocument(const text::Document& whole);
  CutDocument(const CutDocument&) = delete;  // its speakers look at its sentences
  CutDocument& operator=(const CutDocument&) = delete;

  const text::Document& document;
  std::vector<Span> sentences;
  Speakers speakers;
};

/// A sentence read as far as it can be without the sentences before it.
struct ReadSentence {
  std::size_t document = 0;  // the place of its document among those that are read together
  Sentence sentence;
  Context context;       // of a sentence with assertions
  bool asserts = false;  // has figures that are assertions
  bool dated = false;    // has dates
};

/// Reads the sentences of several documents, in order, many at a time, each step for all of them before the next step:
/// a step that comes again and again finds its code in the processor's caches and its branches known, one that comes
/// once in a while finds neither.
class SentenceReader {
 public:
  /// `documents` must outlive it.
  SentenceReader(const std::deque<CutDocument>& documents, bool all) : documents_(documents), all_(all) {}

  /// The next sentence that holds what is asked for; null when the documents are done. Valid until the next call.
  const ReadSentence* next();

 private:
  /// A sentence that may hold figures.
  struct Numbered {
    std::size_t document;
    std::size_t sentence;
    std::size_t first_start;  // where its numerals may begin: the first of starts_, and how many
    std::size_t starts;
  };
  std::string_view text_of(const Numbered& each) const { return documents_[each.document].document.text; }
  Span span_of(const Numbered& each) const { return documents_[each.document].sentences[each.sentence]; }

  void read_some();
  void look_for_numerals();
  /// Whether the sentence holds figures that are asked for.
  bool find_figures(const Numbered& in, ReadSentence& out) const;

  const std::deque<CutDocument>& documents_;
  bool all_;
  std::size_t document_ = 0;  // where the first sentence stands that is not looked at
  std::size_t sentence_ = 0;
  std::vector<Numbered> numbered_;
  std::vector<grammar::NumeralStart> starts_;
  std::size_t size_ = 0;   // of those read at once
  std::size_t given_ = 0;  // how many of them next() has given
  // Used again by all texts that a thread reads, for the tokens' memory costs more to get than to fill.
  static thread_local std::vector<ReadSentence> room_;
};

}  // namespace figcheck::extract
