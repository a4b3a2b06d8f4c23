#pragma once

#include <optional>

#include "grammar/place.hpp"

namespace figcheck::grammar {

/// Parses a score or result of a game or vote: "2-0", "31-24", "6-3, 6-4", "12-3-1", "2-nil", "lost 1-3". Of two
/// numbers that rise ("10-15") a range is meant unless a word of winning and losing stands beside them.
std::optional<Span> parse_score(const Place& place);

}  // namespace figcheck::grammar
