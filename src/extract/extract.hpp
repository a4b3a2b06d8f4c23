#pragma once

#include <span>
#include <vector>

#include "extract/assertion.hpp"
#include "text/document.hpp"

namespace figcheck::extract {

struct Options {
  bool all = false;  ///< also numerals that assert nothing, with their role
};

/// Finds every numeric assertion of a document. A pure function: same document, same reading. Linear in the text.
Reading read(const text::Document& document, const Options& options = {});
/// The readings of documents, in their order: the same as one by one, and faster, since each step is done for many of
/// them before the next step.
std::vector<Reading> read(std::span<const text::Document> documents, const Options& options = {});

}  // namespace figcheck::extract
