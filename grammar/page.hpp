#pragma once

#include <optional>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses the number of a list's item: "1. First …", "(2) …", at the sentence's start.
std::optional<Span> parse_list_marker(const Place& place);

/// Parses what a page says of itself: "Page 2 of 5", "Photo 3 of 12", "3 comments" or "5 min read" alone, digits inside
/// a link.
std::optional<Span> parse_furniture(const Place& place);

}  // namespace figcheck::grammar
