#include "reconcile/independence.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

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
  std::vector<std::uint32_t> origin(readings.size());
  std::iota(origin.begin(), origin.end(), 0U);
  const auto root = [&](std::uint32_t i) {
    while (origin[i] != i) i = origin[i] = origin[origin[i]];
    return i;
  };
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> bands;
  for (std::uint32_t i = 0; i < readings.size(); ++i) {
    const std::vector<std::uint64_t>& signature = readings[i]->shingles;
    for (std::size_t band = 0; band + rows <= signature.size(); band += rows) {
      std::uint64_t key = 0xcbf29ce484222325ULL ^ band;  // FNV-1a over whole words
      for (std::size_t row = 0; row < rows; ++row) key = (key ^ signature[band + row]) * 0x100000001b3ULL;
      std::vector<std::uint32_t>& others = bands[key];
      for (const std::uint32_t other : others) {
        const std::uint32_t a = root(i), b = root(other);
        if (a != b && similarity(signature, readings[other]->shingles) >= copy_similarity)
          origin[std::max(a, b)] = std::min(a, b);
      }
      if (others.size() == compared) others.erase(others.begin());
      others.push_back(i);
    }
  }
  for (std::uint32_t i = 0; i < origin.size(); ++i) origin[i] = root(i);
  return origin;
}

}  // namespace figcheck::reconcile
