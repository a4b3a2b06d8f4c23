#include "reconcile/digit_slip.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string>

namespace figcheck::reconcile {
namespace {

/// A number as its digits up to the last that is no zero, of six at most, and the power of ten of the first.
struct Digits {
  std::string significant;
  int exponent = 0;
};

Digits digits_of(double value) {
  constexpr int most = 6;
  Digits out;
  out.exponent = static_cast<int>(std::floor(std::log10(value)));
  const double scaled = value / std::pow(10.0, out.exponent - (most - 1));
  out.significant = std::to_string(std::llround(scaled));
  if (out.significant.size() > static_cast<std::size_t>(most)) {  // rounded up to the next power of ten
    ++out.exponent;
    out.significant.resize(most);
  }
  while (out.significant.size() > 1 && out.significant.back() == '0') out.significant.pop_back();
  return out;
}

/// Whether two strings of digits differ in two neighbouring places alone, each with the other's digit.
bool swapped(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return false;
  const auto first = std::mismatch(a.begin(), a.end(), b.begin());
  if (first.first == a.end() || first.first + 1 == a.end()) return false;
  return first.first[0] == first.second[1] && first.first[1] == first.second[0] &&
         std::equal(first.first + 2, a.end(), first.second + 2);
}

/// What is soon seen of two numbers, the lower first, that no slip made of each other: they are no power of ten apart,
/// and further apart than 19 and 91, or, if they are whole, not by a multiple of nine.
bool may_be_slip(double low, double high) {
  constexpr double furthest = 4.8, largest_whole = 1e15, nine = 9;
  const double ratio = high / low;
  if (ratio > furthest) return std::abs(ratio / 10 - 1) < 1e-9 || std::abs(ratio / 1000 - 1) < 1e-9;
  const bool whole = high < largest_whole && std::trunc(low) == low && std::trunc(high) == high;
  return !whole || std::fmod(high - low, nine) == 0;
}

}  // namespace

double digit_slip(double a, double b) {
  if (!std::isfinite(a) || !std::isfinite(b) || !(a > 0) || !(b > 0) || !may_be_slip(std::min(a, b), std::max(a, b)))
    return 0;
  const Digits x = digits_of(a), y = digits_of(b);
  if (x.significant == y.significant) {
    const int zeros = std::abs(x.exponent - y.exponent);
    if (zeros != 1 && zeros != 3) return 0;
    // 3 and 30 have nothing in common; 50,000 and 500,000 have, if little.
    if (x.significant.size() == 1) return std::min(x.exponent, y.exponent) >= 3 ? 0.3 : 0;
    return x.significant.size() == 2 ? 0.7 : 1;
  }
  if (x.exponent != y.exponent || !swapped(x.significant, y.significant)) return 0;
  return x.significant.size() == 2 ? 0.8 : 1;
}

}  // namespace figcheck::reconcile
