#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the dash at token `dash` closes a dateline, "TORVALE, May 3 (Reuters) -": names, dates and an agency in
/// brackets alone stand before it, the first in capitals.
/// The tags of the tokens before it must be set.
bool closes_dateline(const Sentence& sentence, std::size_t dash);

/// The token behind the dateline that the sentence begins with; 0 where it begins with none.
std::size_t dateline_end(const Sentence& sentence);

}  // namespace figcheck::extract
