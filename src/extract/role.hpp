#pragma once

#include <cstddef>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// What the figure at token `at` is there for, where its own form left that open: a bare number right behind a name is
/// part of it ("the Orbix 11 has"), and four plain digits behind a name, an adjective or an article and before a noun
/// are a year ("their 2018 sales").
Role role_in_sentence(const Sentence& sentence, std::size_t at, const Counted& counted);

}  // namespace figcheck::extract
