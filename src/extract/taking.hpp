#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the verb "claim" at token `claim` takes what its object names, and states nothing: "the flood has claimed 30
/// lives", "Norvik claimed second place", "claimed the prize of $3m"; not "claimed 600 members", "claimed the title was
/// his".
bool takes_object(const Sentence& sentence, std::size_t claim);

}  // namespace figcheck::extract
