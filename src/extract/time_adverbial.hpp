#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Where the adverbial of time begins that ends right before token `end`, behind what it is no part of: "Orbell [last
/// year]", "the agency [late last week]", "Kesh [on Monday]"; `end` where none does.
std::size_t before_time(const Sentence& sentence, std::size_t end);

}  // namespace figcheck::extract
