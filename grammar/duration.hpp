#pragma once

#include <optional>
#include <string_view>

#include "grammar/joint.hpp"
#include "grammar/unit.hpp"
#include "grammar/unit_table.hpp"

namespace figcheck::grammar {

/// Parses a stretch of time behind a numeral: "hours", "-year", "hours and 15 minutes", "decades". Whether it is a date
/// ("two days ago") is parse_set_aside's to say, whether it is an age parse_age's. `word` is the unit word
/// at joint.unit.
std::optional<UnitMatch> parse_duration(std::string_view text, const Joint& joint, std::size_t end,
                                        const std::optional<UnitWord>& word);

}  // namespace figcheck::grammar
