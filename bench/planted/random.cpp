#include "planted/random.hpp"

#include <cmath>

namespace figcheck::planted {
namespace {

std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;

}  // namespace

std::uint64_t Random::next() { return mix(state_ += golden); }

std::size_t Random::below(std::size_t below) {
  // The bias is below 2^-32 for all sizes drawn here.
  return below == 0 ? 0 : static_cast<std::size_t>(next() % below);
}

int Random::between(int low, int high) {
  return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
}

double Random::unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

double Random::magnitude(double low, double high) {
  // Bisects [low, high] by geometric means, sixteen times, then goes straight.
  for (int step = 0; step < 16; ++step) {
    const double middle = std::sqrt(low * high);
    (next() & 1) != 0 ? low = middle : high = middle;
  }
  return low + (high - low) * unit();
}

std::uint64_t seed_of(std::uint64_t whole, std::uint64_t part) {
  return mix(mix(whole + golden) ^ (part * golden + 1));
}

}  // namespace figcheck::planted
