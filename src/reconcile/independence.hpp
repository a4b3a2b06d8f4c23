#pragma once

#include <cstdint>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// Share of equal places at which two signatures count as copies of one text: an estimate of the Jaccard similarity of
/// their shingles.
inline constexpr double copy_similarity = 0.7;

/// Estimated Jaccard similarity of two texts by their MinHash signatures (Broder 1997): the share of equal places. 0
/// where either is empty or they differ in length.
double similarity(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

/// The origin of each reading, as the lowest index of a reading that it is a near-copy of (directly or through others);
/// its own index if it is none. Copies are found by bands of the signature (Leskovec, Rajaraman and Ullman, Mining of
/// Massive Datasets, 3.4), so not all pairs are compared.
std::vector<std::uint32_t> origins(const std::vector<const extract::Reading*>& readings);

}  // namespace figcheck::reconcile
