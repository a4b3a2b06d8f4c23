#pragma once

#include <cstddef>
#include <string_view>

#include "grammar/span.hpp"

namespace figcheck::grammar {

/// Whether an abbreviation of the telex behind a number can be the unit that it is short for: "cts" (cents), "stg"
/// (sterling), "BPD" (barrels a day); true of all other words. In capitals they are models of cars, rifles and police
/// as well, and units only where all that is around them is in capitals, as in a headline, "BPD" only of a thousand or
/// more. "cts" are carats before what is weighed in them ("12 cts of diamonds"). `numeral` is where the number ends, or
/// its magnitude.
bool may_be_telex_unit(std::string_view text, Span word, std::size_t numeral, std::size_t end);

}  // namespace figcheck::grammar
