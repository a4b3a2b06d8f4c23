#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the figure at token `at` says how many there may be and not how many there are: "licensed for 150", "built
/// to hold 900", "a capacity of 40,000", "room for 12". Looks at the three words before it.
bool states_capacity(const Sentence& sentence, std::size_t at);

}  // namespace figcheck::extract
