#pragma once

#include "extract/assertion.hpp"
#include "text/document.hpp"

namespace figcheck::extract {

struct Options {
  bool all = false;  ///< also numerals that assert nothing, with their role
};

/// Finds every numeric assertion of a document. A pure function: same document, same reading. Linear in the text.
Reading read(const text::Document& document, const Options& options = {});

}  // namespace figcheck::extract
