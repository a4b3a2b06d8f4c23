#pragma once

#include <optional>
#include <string_view>

namespace figcheck::grammar {

/// The number of units `to` that `value` units `from` are, by canonical name: convert(10, "kilometer", "mile") is 6.21.
/// Nothing where the units measure different things or one is unknown. Factors after NIST SP 811, appendix B;
/// temperatures are points on their scale, not differences; basis points convert to percentage points, currencies to
/// nothing.
std::optional<double> convert(double value, std::string_view from, std::string_view to);

/// What a unit measures: "length", "speed", "duration" …; "" for a name that is no unit and for a unit that converts to
/// no other.
std::string_view dimension(std::string_view unit);

}  // namespace figcheck::grammar
