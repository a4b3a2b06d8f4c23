#pragma once

#include <vector>

#include "extract/assertion.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Links the parts that a sentence says make up a whole, as `part_of`:
///
///   12 people died, seven in the north and six in the south       bare numbers behind a comma, each with its own place
///   12 ships and 5 barges, 17 vessels in all                      a coordination and its total
///
/// and those that it only tells a whole in, as `subset_of`, all but the last as Assertion::divides:
///
///   of the 31 dead, 19 were men and 12 women                      what parts of a set are said to be
///   the rescued, 31 in all, are 19 men and 12 women               the same of a total
///   among the 31 dead are 19 men and 12 women                     some of a set
///
/// None where the whole has a place of the same sort ("22 in the north, 15 in the south and six in the east" is a
/// series). `tokens_of[i]` is the sentence's token of assertion first + i. Linear in the sentence.
void link_whole_and_parts(const Sentence& sentence, const std::vector<std::size_t>& tokens_of, std::size_t first,
                          std::vector<Assertion>& assertions);

}  // namespace figcheck::extract
