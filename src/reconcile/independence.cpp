#include "reconcile/independence.hpp"

#include <algorithm>
#include <utility>

#include "reconcile/disjoint_sets.hpp"

namespace figcheck::reconcile {
namespace {

/// Rows in a band: of 64 hashes 16 bands of 4, so that a pair of similarity 0.7 shares a band with a chance of 98.8 %.
constexpr std::size_t rows = 4;

/// How many texts of one band each new one is compared with: the latest. A band that thousands share holds copies of
/// one text, and each is the copy of the one before it.
constexpr std::size_t compared = 4;

}  // namespace

double similarity(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  if (a.empty() || a.size() != b.size()) return 0;
  std::size_t equal = 0;
  for (std::size_t i = 0; i < a.size(); ++i) equal += a[i] == b[i];
  return static_cast<double>(equal) / static_cast<double>(a.size());
}

std::vector<std::uint32_t> origins(const std::vector<const extract::Reading*>& readings) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> bands;  // hash and reading
  for (std::uint32_t i = 0; i < readings.size(); ++i) {
    const std::vector<std::uint64_t>& signature = readings[i]->shingles;
    for (std::size_t band = 0; band + rows <= signature.size(); band += rows) {
      std::uint64_t key = 0xcbf29ce484222325ULL ^ band;  // FNV-1a over whole words
      for (std::size_t row = 0; row < rows; ++row) key = (key ^ signature[band + row]) * 0x100000001b3ULL;
      bands.emplace_back(key, i);
    }
  }
  std::sort(bands.begin(), bands.end());
  DisjointSets sets(static_cast<std::uint32_t>(readings.size()));
  for (std::size_t at = 0; at < bands.size(); ++at) {
    const auto [key, reading] = bands[at];
    for (std::size_t before = at; before-- > 0 && at - before <= compared && bands[before].first == key;) {
      const std::uint32_t other = bands[before].second;
      if (sets.root(reading) != sets.root(other) &&
          similarity(readings[reading]->shingles, readings[other]->shingles) >= copy_similarity)
        sets.join(reading, other);
    }
  }
  std::vector<std::uint32_t> origin(readings.size());
  for (std::uint32_t i = 0; i < origin.size(); ++i) origin[i] = sets.root(i);
  return origin;
}

}  // namespace figcheck::reconcile
