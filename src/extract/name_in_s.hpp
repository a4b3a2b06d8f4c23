#pragma once

#include "extract/token.hpp"

namespace figcheck::extract {

/// Makes one token of a name that ends in what looks like a genitive, where a verb follows it: "Dunlow's has sold", "the
/// O's cut 12 jobs", "Bellamy's said". A genitive has a noun behind it (Quirk et al. 1985, 5.112), so that one before a
/// finite verb is the end of a name.
void join_names_in_s(Sentence& sentence);

}  // namespace figcheck::extract
