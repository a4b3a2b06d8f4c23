#pragma once

#include <cstddef>
#include <string_view>

#include "grammar/unit.hpp"
#include "grammar/unit_table.hpp"

namespace figcheck::grammar {

/// Adds to `match`, a match of `unit`, the smaller unit that follows it: the inches of "5 feet 2 inches", the minutes
/// of "2 hours and 15 minutes". The part must be less than one of the larger unit.
void add_smaller_unit(UnitMatch& match, const Unit& unit, std::string_view text, std::size_t end);

}  // namespace figcheck::grammar
