#pragma once

#include <optional>

#include "grammar/place.hpp"
#include "grammar/span.hpp"

// Names that numbers make together with a common word or a few capitals beside them.
namespace figcheck::grammar {

/// A letter or two and a number with a hyphen that stands apart, as in text put together from tokens: "the DC - 3
/// flew", "MERV -19 masks". Only within running text: "UN - 30 dead" opens a line.
std::optional<Span> parse_spaced_designation(const Place& place);

/// "the 97999 ZIP code", "postcode"s and dialling codes that a number names.
std::optional<Span> parse_code(const Place& place);

/// A turn by its number, behind a preposition and without an article: "on day two", "in week 3 of the strike", "by
/// phase one".
std::optional<Span> parse_turn(const Place& place);

/// A rank by its number, in words: "the number one suspect", "as number two in the party".
std::optional<Span> parse_rank(const Place& place);

/// The rounds of a knock-out contest by how many are left: "a last-32 tie", "the last 16", "the round of 16".
std::optional<Span> parse_round(const Place& place);

}  // namespace figcheck::grammar
