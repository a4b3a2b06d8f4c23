#pragma once

#include <optional>
#include <string_view>

#include "grammar/joint.hpp"
#include "grammar/unit.hpp"

namespace figcheck::grammar {

/// Parses an age behind a numeral: "-year-old", "years old", "months of age", "yo".
std::optional<UnitMatch> parse_age(std::string_view text, const Joint& joint, std::size_t end);

/// Parses the cue of an age that stands before the numeral at `at`: "aged 22", "age of 22", "turned 30", and the name
/// of "Doe, 58,", where the span is empty. Reads within [begin, end).
std::optional<UnitMatch> parse_age_before(std::string_view text, std::size_t at, std::size_t begin, std::size_t end);

}  // namespace figcheck::grammar
