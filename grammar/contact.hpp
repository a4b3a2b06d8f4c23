#pragma once

#include <optional>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses a telephone number that holds the numeral: "+44 20 7946 0000", "(212) 555-0100", "555-0100" behind "call",
/// "0800 123 456".
std::optional<Span> parse_phone(const Place& place);

/// Parses a postal address: "16-18 Industrial Avenue", "500 block of Main Street", "PO Box 12", "Suite 5", the code
/// behind a US state.
std::optional<Span> parse_address(const Place& place);

}  // namespace figcheck::grammar
