#pragma once

#include <cstddef>
#include <string_view>

#include "extract/token.hpp"
#include "grammar/figure.hpp"

namespace figcheck::extract {

/// Whether the people that the figure at token `at` counts, under the noun `unit`, are those who live somewhere: "home
/// to 40,000 people", "a town of 900 souls", "with a population of two million", "population 8,100", "900 inhabitants".
/// What befalls the place is no event of theirs.
bool is_population(const Sentence& sentence, std::size_t at, std::string_view unit);

/// Whether a length says how far one place is from another, by the word behind it: "40 miles north of the delta", "6
/// km away", "18 km (11 miles) from the shore". `last` is the last token of the figure and its conversion.
bool is_distance(const Sentence& sentence, const grammar::Figure& figure, std::size_t last);

/// Whether the people whose phrase ends at token `last` are said to be in a vehicle: "202 people on board", "240
/// passengers aboard the Santa Lucia", "240 people on the boat" (not where `only_on_board`), and nothing else is told
/// of them behind that.
bool is_aboard(const Sentence& sentence, std::size_t last, bool only_on_board);

/// Whether a verb says no more than where something is: "lie 12 km off the coast".
bool is_position_verb(std::string_view lemma);

}  // namespace figcheck::extract
