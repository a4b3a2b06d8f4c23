#pragma once

#include <string_view>

#include "grammar/span.hpp"

namespace figcheck::extract {

/// Whether a name is one of the calendar's: a day of the week, a month.
bool is_calendar_name(std::string_view name);

/// Whether a word of a name says which office its bearer holds: "Minister", "Attorney-General".
bool is_office(std::string_view word);

/// Whether the name, found at byte `at` of the text, tells by its own words that it is a place's: a street's ("Mill
/// Lane", "Rua do Cais"), what place names begin with ("Santa Paula", "Mount Orrel"), or a place that WordNet knows
/// ("London"). A person of such a name is known by a title or as a speaker, which this cannot see.
bool names_place(std::string_view name);

/// Whether the text says "in" or "near" the name within a few thousand bytes of byte `at`, as of places alone.
bool stands_as_place(std::string_view text, std::size_t at, std::string_view name);

}  // namespace figcheck::extract
