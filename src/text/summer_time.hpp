#pragma once

#include <cstdint>
#include <optional>

#include "grammar/date.hpp"

namespace figcheck::text {

/// By whose rule the clocks of a zone are put an hour ahead in summer, where its name is said all the year: "ET".
enum class SummerTime : std::uint8_t { none, american, british };

/// Whether summer time holds on a day. Nothing where that is not known: of a day without its year or month, of one on
/// which the clocks are put ahead or back, and of years before the rules: 1987 for the American one (Uniform Time Act
/// as amended by Public Law 99-359, from 2007 on by the Energy Policy Act of 2005), 1996 for the British one (Summer
/// Time Orders, as Directive 2000/84/EC has it since).
std::optional<bool> is_summer_time(SummerTime rule, const Date& day);

}  // namespace figcheck::text
