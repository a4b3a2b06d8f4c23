#pragma once

#include <optional>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses a time of day that holds the numeral: "6:52 a.m.", "2145 GMT", "9 pm", "0900 hrs", "10 o'clock", "9 to 11
/// a.m.", "half past nine".
std::optional<Span> parse_clock(const Place& place);

}  // namespace figcheck::grammar
