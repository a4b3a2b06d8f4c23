#pragma once

#include <optional>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses a name or number that something is known by: "Flight 447", "No. 3", "AK-47", "A380", "Boeing 737", "G-8",
/// "Group of 20", "5G", "version 2.0.1", "Formula One", "007". The span holds the words that make a name of it.
std::optional<Span> parse_identifier(const Place& place);

}  // namespace figcheck::grammar
