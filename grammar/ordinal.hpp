#pragma once

#include <optional>
#include <string_view>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses an ordinal: "21st", "1,000th", "third", "twenty-first", with a noun that only names its turn ("third-largest"
/// to the word's end). Fractions ("two thirds") begin at their numerator and are not met here.
std::optional<Span> parse_ordinal(const Place& place);

/// The rank that an ordinal names, which is all there is of `ordinal` or its beginning: 21 of "21st", 3 of
/// "third-largest"; nothing for one that names none ("umpteenth") or has more than 15 digits.
std::optional<double> rank_of(std::string_view ordinal);

}  // namespace figcheck::grammar
