#pragma once

#include "extract/token.hpp"

namespace figcheck::extract {

/// Tags the tokens of a sentence that tokenize has cut: function words by list, the open classes by what WordNet allows
/// and by the words beside them, in one pass from left to right. Names are told from other capitalised words by where
/// they stand.
void tag(Sentence& sentence);

}  // namespace figcheck::extract
