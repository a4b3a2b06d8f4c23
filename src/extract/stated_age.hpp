#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// "she will be 29", "Lindqvist, who turned 61": a bare number said of one person by "be" or "turn" is an age.
bool says_age(const Sentence& sentence, std::size_t at);

}  // namespace figcheck::extract
