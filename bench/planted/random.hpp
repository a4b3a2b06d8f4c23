#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace figcheck::planted {

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) with
/// distributions of its own, since those of the standard library differ from one to the next.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();

  /// Uniform in [0, below); 0 where `below` is 0.
  std::size_t below(std::size_t below);

  /// Uniform in [low, high].
  int between(int low, int high);

  /// Uniform in [0, 1), in steps of 2^-53.
  double unit();

  /// Spread evenly over the orders of magnitude between two positive numbers. Computed by square roots alone, which
  /// IEEE 754 rounds alike everywhere.
  double magnitude(double low, double high);

  bool chance(double probability) { return unit() < probability; }

  template <typename T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }

  template <typename T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::uint64_t state_;
};

/// A seed for one part of a whole that has a seed: parts are drawn independently of each other.
std::uint64_t seed_of(std::uint64_t whole, std::uint64_t part);

}  // namespace figcheck::planted
