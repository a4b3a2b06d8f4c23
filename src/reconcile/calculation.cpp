#include "reconcile/calculation.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "reconcile/agreement.hpp"
#include "reconcile/explanation.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// Beyond this a product or sum might overflow, and no article counts so far.
constexpr double largest = 1e100;

/// Ends of rooms that differ by no more than the last bits of a calculation meet.
constexpr double bits = 1e-9;

/// "One in five" is said of 18% to 22%, "two-thirds" of 60% to 73%.
constexpr double rough_share = 0.1;

/// A share or measure without decimals is written to the unit.
constexpr double half_one = 0.5;

double slack(double bound, Bound kind) {
  const bool hedged = kind != Bound::exact && kind != Bound::range;
  return hedged ? hedge_slack * std::abs(bound) : 0;
}

}  // namespace

bool Room::meets(const Room& other) const {
  const auto beyond = [](double low, double high) {
    return low > high + bits * std::max(std::abs(low), std::abs(high)) && low > high;
  };
  return !beyond(lower, other.upper) && !beyond(other.lower, upper);
}

Room operator+(const Room& a, const Room& b) { return {a.lower + b.lower, a.upper + b.upper}; }

Room operator-(const Room& a, const Room& b) { return {a.lower - b.upper, a.upper - b.lower}; }

std::optional<Room> quotient(const Room& part, const Room& whole) {
  if (!(part.lower >= 0) || !(whole.lower > 0)) return std::nullopt;
  // What has no upper end, shared by what has none, is anything.
  const double lower = std::isinf(whole.upper) ? 0 : part.lower / whole.upper;
  return Room{lower, part.upper / whole.lower};
}

Room times(const Room& room, double factor) { return {room.lower * factor, room.upper * factor}; }

bool calculable(const Assertion& said) {
  if (said.role != Role::assertion || said.negated || said.hypothetical || said.bound == Bound::vague) return false;
  if (!said.interval.lower && !said.interval.upper) return false;
  for (const std::optional<double>& end : {said.value, said.interval.lower, said.interval.upper})
    if (end && !(std::abs(*end) <= largest)) return false;
  return std::isfinite(said.rounding) && said.rounding >= 0;
}

double half_unit(const Assertion& said) {
  const double size = std::abs(said.value.value_or(said.interval.lower.value_or(said.interval.upper.value_or(0))));
  if (said.kind == Kind::count && size < 100 && (said.rounding == 0 || said.rounding >= half_one)) return 0;
  if (said.kind == Kind::ratio) return rough_share * size;
  // Small whole numbers have no rounding of their own, as counts; as shares and measures they are written to the unit.
  const double half = said.rounding == 0 && said.kind != Kind::count ? half_one : said.rounding;
  return said.kind == Kind::percent ? std::min(half, half_one) : half;
}

Room room_of(const Assertion& said, double half) {
  Room room;
  if (said.interval.lower) room.lower = *said.interval.lower - half - slack(*said.interval.lower, said.bound);
  if (said.interval.upper) room.upper = *said.interval.upper + half + slack(*said.interval.upper, said.bound);
  return room;
}

double shared_half(double own, double finest, double size, double part) {
  return std::min(own, std::max(finest, part * std::abs(size)));
}

std::string digits_of(double value) {
  if (std::abs(value) < 1e15 && value == std::round(value)) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.0f", value);
    std::string text = buffer;
    const std::size_t sign = value < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > 3 + sign; at -= 3) text.insert(at - 3, 1, ',');
    // "2,500,000" is "2.5 million" to a reader, as long as no digit is lost.
    if (std::abs(value) >= 1e6 && std::fmod(std::abs(value), 1e4) == 0) return written(value);
    return text;
  }
  return written(value);
}

std::string operand_words(const Assertion& said) {
  const auto number = [&](double value) { return digits_of(value); };
  const double value = said.value.value_or(0);
  if (!said.value) {
    if (said.interval.lower && said.interval.upper)
      return number(*said.interval.lower) + " to " + number(*said.interval.upper);
    return said.figure;
  }
  switch (said.bound) {
    case Bound::approx:
      return "about " + number(value);
    case Bound::below:
      return "nearly " + number(value);
    case Bound::at_least:
      return "at least " + number(value);
    case Bound::more_than:
      return "more than " + number(value);
    case Bound::at_most:
      return "at most " + number(value);
    case Bound::less_than:
      return "less than " + number(value);
    default:
      return number(value);
  }
}

std::string percent_words(double value, double other) {
  for (int places = 0; places < 3; ++places) {
    const double scale = std::pow(10, places);
    const double shown = std::round(value * scale) / scale;
    // As many places as tell it from the other, and as the other has.
    const bool fine = std::abs(other * scale - std::round(other * scale)) < 1e-9 ||
                      std::abs(other * 100 - std::round(other * 100)) > 1e-9;
    const bool vanishes = shown == 0 && value != 0;
    if (std::abs(shown - other) > 1e-9 && fine && !vanishes) {
      char buffer[64];
      if (std::abs(shown) >= 1e6) return written(shown);
      std::snprintf(buffer, sizeof buffer, "%.*f", places, shown);
      std::string text = buffer;
      if (places > 0) {
        while (text.ends_with('0')) text.pop_back();
        if (text.ends_with('.')) text.pop_back();
      }
      if (std::abs(shown) >= 1000) return digits_of(shown);
      return text;
    }
  }
  return written(value);
}

}  // namespace figcheck::reconcile
