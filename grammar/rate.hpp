#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/span.hpp"
#include "grammar/unit_table.hpp"

namespace figcheck::grammar {

/// What a figure is per: "a barrel", "per share", "an hour", "-a-share", "/oz".
struct Rate {
  Span span;
  std::string per;           ///< the noun's singular: "barrel", "square foot", "capita", "100,000 people"
  std::optional<Unit> unit;  ///< where it is a unit of measurement
};

/// Parses the rate that begins at `at`, where a blank, hyphen or slash may stand. "a year ago", "a second time" are
/// none.
std::optional<Rate> parse_rate(std::string_view text, std::size_t at, std::size_t end);

}  // namespace figcheck::grammar
