#pragma once

#include <cstddef>

#include "extract/assertion.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// The direction that a verb, noun, adverb or adjective of change names: "rise", "drop", "higher".
Trend direction_of(const Token& token);

/// Whether the figure at token `at` is the size of a rise or fall ("rose 5%", "down 1.95p", "a drop of 12%", "shed 12
/// points, or 0.4%"), and which. The level reached ("rose to 24") is none.
Trend trend_of(const Sentence& sentence, std::size_t at);

}  // namespace figcheck::extract
