#pragma once

#include <cstddef>

#include "extract/predicate.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether those that the figure at token `at` counts do what their predicate tells to somebody or something else
/// (Dowty 1991, proto-agents), where it is something done to people: "shot by two guards", "three bombers killed 26
/// people". False of those to whom it is done and of what only happens ("nine died"). `last` is the last token of the
/// figure's phrase.
bool does_deed(const Sentence& sentence, std::size_t at, std::size_t last, const Predicate& predicate);

}  // namespace figcheck::extract
