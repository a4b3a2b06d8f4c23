#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/figure.hpp"
#include "grammar/span.hpp"

namespace figcheck::grammar {

/// A numeral that asserts nothing, with all that belongs to it: "May 5, 2010", "6:52 a.m.", "Route 66", "two days ago".
struct SetAside {
  Span span;
  Role role = Role::identifier;
};

/// Parses the longest date, clock time, ordinal, identifier, score, phone number, address, list marker or page
/// furniture that holds the numeral which begins at byte `at`. Looks back and ahead a bounded way, never outside
/// `within`. Nothing where the numeral counts.
std::optional<SetAside> parse_set_aside(std::string_view text, std::size_t at, Span within);

}  // namespace figcheck::grammar
