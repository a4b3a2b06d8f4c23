#pragma once

#include <string>
#include <string_view>

#include "extract/assertion.hpp"

namespace figcheck::report {

/// A sentence cut in three at its figure, shortened to what a person needs to see; raw bytes of the document, to be
/// escaped.
struct Passage {
  bool cut_before = false;  ///< something was left out in front of `before`
  std::string_view before;
  std::string_view figure;
  std::string_view after;
  bool cut_after = false;
};

/// The assertion's sentence around its figure, about `most` bytes of it, cut between words (never inside a code point).
/// Views into the assertion. Where the figure is not in the sentence, all of it is `before`.
Passage passage(const extract::Assertion& assertion, std::size_t most = 240);

/// A text of at most about `most` bytes: a longer one is cut between words, with an ellipsis.
std::string shortened(std::string_view text, std::size_t most = 120);

/// The figure with its hedges and unit word as the sentence has them ("at least 19,500 children"); the figure alone
/// where the sentence does not hold them.
std::string_view worded(const extract::Assertion& assertion);

}  // namespace figcheck::report
