#pragma once

#include <optional>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses the date that holds the numeral: a calendar date ("May 5", "Friday, 5 May 2010"), a year ("in 2009", "the
/// 2004 tsunami", "2009-10", "FY2019", "79 AD"), a decade ("1990s", "mid-90s", "'90s", "her 30s"), a distance in time
/// ("two days ago", "a year later").
std::optional<Span> parse_temporal(const Place& place);

}  // namespace figcheck::grammar
