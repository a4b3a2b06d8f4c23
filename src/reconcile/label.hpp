#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// What a quantity is, for a person, in the words that most of its members use: "children deported", "magnitude of the
/// quake", "age of Ana Ruiz". The first by the alphabet where words tie.
std::string label_of(const Claims& claims, const std::vector<std::uint32_t>& members);

/// 16 hex digits that stay the same while the quantity's first member (by document and span) does: FNV-1a of 64 bits
/// over both.
std::string id_of(const Claims& claims, const std::vector<std::uint32_t>& members);

}  // namespace figcheck::reconcile
