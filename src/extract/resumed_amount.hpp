#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// The figure whose unit a bare number at token `at` goes on with: "from 6.1 to 5.9 percent", "from 90 barrels to 85",
/// "rose by 2 percent, … fell by 1", "jailed for 12 years, his brother for five", "20 hours rather than 12"; null where
/// none is. Looks a few words back.
const grammar::Figure* paired(const Sentence& sentence, std::size_t at);

/// Whether the number at token `at` stands right before a limit that it sets ("the 4 million quota"), which is not
/// what it counts.
bool is_of_limit(const Sentence& sentence, std::size_t at);

}  // namespace figcheck::extract
