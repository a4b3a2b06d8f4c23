#pragma once

#include <string>
#include <string_view>

namespace figcheck::reconcile {

/// The name of a unit behind a number that is not one: "miles", "square feet", "kilometers per hour", "degrees
/// celsius", "kilowatt hours". `unit` is a name of units.def.
std::string unit_plural(std::string_view unit);

}  // namespace figcheck::reconcile
