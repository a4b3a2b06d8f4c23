#pragma once

#include <optional>
#include <string_view>

#include "grammar/joint.hpp"
#include "grammar/unit.hpp"

namespace figcheck::grammar {

/// Parses a share of a hundred behind a numeral: "%", "percent", "per cent", "pct", "percentage points", "basis
/// points".
std::optional<UnitMatch> parse_percent(std::string_view text, const Joint& joint, std::size_t end);

}  // namespace figcheck::grammar
