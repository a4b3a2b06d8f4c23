#pragma once

#include <cstddef>

#include "extract/assertion.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// When the age at token `at` is or was that of its person, if the sentence says that it is not the article's own day:
/// "will be 30 in spring", "turns 30" are later, "was 19 at the time", "was 19 when …", "then 19" earlier. The day
/// itself is not told so.
Moment moment_of_age(const Sentence& sentence, std::size_t at);

}  // namespace figcheck::extract
