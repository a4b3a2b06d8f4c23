#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// How large a bucket of a small input may be for all its pairs to be proposed; in a larger one each claim meets only
/// its neighbours.
inline constexpr std::size_t whole_bucket = 300;
/// How many neighbours, by value, a claim of a larger bucket meets.
inline constexpr std::size_t bucket_window = 12;

/// Pairs of claims (lower index first, sorted, none twice) that are worth comparing: those that share a key of base
/// unit with event class, with what is counted, with a telling word of sentence or story, with the number itself.
/// Copies (Claims::first) are in none. Near-linear: claims × keys × window, whatever the input.
std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates(const Claims& claims);

}  // namespace figcheck::reconcile
