#pragma once

#include <vector>

#include "extract/assertion.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Relates the figures of one sentence, which are `assertions[first…]`, by what the sentence says of their arithmetic:
/// what a level was before ("from 500 to 600", "600, up from 500", "600, compared with 500 a year ago"), what level a
/// change led to ("up 5% to $20", "from 500 to 600, up 20%"), what a share is a share of ("12% of the 500 workers") or
/// another word for ("60 workers, or 12% of …"), and the parts that a whole is said to have ("23 sailors: 12 men and 11
/// women"). `tokens_of[i]` is the sentence's token of assertion first + i. Linear in the sentence.
void compare(const Sentence& sentence, const std::vector<std::size_t>& tokens_of, std::size_t first,
             std::vector<Assertion>& assertions);

/// Writes down each assertion's links to others of the document from the indices that it holds.
void write_links(std::vector<Assertion>& assertions);

}  // namespace figcheck::extract
