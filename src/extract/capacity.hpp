#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the figure at token `at` says how many there may be and not how many there are: "licensed for 150", "built
/// to hold 900", "a capacity of 40,000", "room for 12". Looks at the three words before it.
bool states_capacity(const Sentence& sentence, std::size_t at);

/// Whether the noun names a value that is set for something, by which events are measured and not counted: "quota",
/// "target". The nouns are WordNet 3.0's for a set bound or share (limit.n.02, quota.n.01, aim.n.02, minimum.n.01 and
/// their kin), in the singular.
bool names_set_value(const Token& noun);

}  // namespace figcheck::extract
