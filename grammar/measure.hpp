#pragma once

#include <optional>
#include <string_view>

#include "grammar/joint.hpp"
#include "grammar/unit.hpp"
#include "grammar/unit_table.hpp"

namespace figcheck::grammar {

/// Parses a physical measure behind a numeral: "km", "square miles", "feet 2 inches", "miles per hour", "degrees
/// Celsius", "-story",
/// "-magnitude", "on the Richter scale". Units of time are parse_duration's. `word` is the unit word at joint.unit.
std::optional<UnitMatch> parse_measure(std::string_view text, const Joint& joint, std::size_t end,
                                       const std::optional<UnitWord>& word);

/// Parses the magnitude whose word stands before the numeral: "magnitude 5.8", "a magnitude of at least 5.8", "an
/// earthquake measuring 5.8".
std::optional<UnitMatch> parse_magnitude_before(std::string_view text, std::size_t at, std::size_t begin,
                                                std::size_t end);

}  // namespace figcheck::grammar
