#pragma once

#include <optional>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses an ordinal: "21st", "1,000th", "third", "twenty-first", with a noun that only names its turn ("third-largest"
/// to the word's end). Fractions ("two thirds") begin at their numerator and are not met here.
std::optional<Span> parse_ordinal(const Place& place);

}  // namespace figcheck::grammar
