#pragma once

#include <string_view>

#include "extract/assertion.hpp"

namespace figcheck::extract {

/// Whether the amount is a price of what the world trades in American dollars, whatever the land that tells of it: one
/// a barrel or an ounce, one a tonne, ton or pound in a sentence that names a metal or fuel, or one of which such a
/// thing is the subject ("Gold hit $1,900", "oil prices fell to $70", "crude, which trades at $70").
bool is_world_price(const Assertion& said, std::string_view text);

}  // namespace figcheck::extract
