#pragma once

#include <cstdint>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// Claims::first of claims whose origin is known: of each claim, the first that says the very same, in the same place
/// of the same sentence, in a copy of the same text; itself if none does. Linear.
std::vector<std::uint32_t> firsts(const Claims& claims);

}  // namespace figcheck::reconcile
