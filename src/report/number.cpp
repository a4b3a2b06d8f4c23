#include "report/number.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace figcheck::report {

namespace {

constexpr double kLongestWhole = 1e15;  // below 2^53: every whole number up to here is exact

bool is_whole(double value) { return std::abs(value) <= kLongestWhole && value == std::trunc(value); }

/// "1234567" → "1,234,567"; a sign and what follows the digits stay.
std::string grouped(std::string_view digits) {
  const std::size_t begin = digits.starts_with('-') ? 1 : 0;
  const std::size_t end = std::min(digits.find_first_not_of("0123456789", begin), digits.size());
  std::string out(digits.substr(0, begin));
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin && (end - i) % 3 == 0) out.push_back(',');
    out.push_back(digits[i]);
  }
  out += digits.substr(end);
  return out;
}

}  // namespace

void append_number(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  std::array<char, 40> buffer;
  const auto end = is_whole(value)
                       ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<std::int64_t>(value))
                       : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  out.append(buffer.data(), end.ptr);
}

void append_number(std::string& out, const std::optional<double>& value) {
  if (value) {
    append_number(out, *value);
  } else {
    out += "null";
  }
}

std::string number_words(double value) {
  if (!std::isfinite(value)) return "no number";
  std::array<char, 40> buffer;
  char* const first = buffer.data();
  char* const last = first + buffer.size();
  if (is_whole(value)) return grouped({first, std::to_chars(first, last, static_cast<std::int64_t>(value)).ptr});
  constexpr int kDigits = 6;
  // Whole parts of more digits than that are not to be cut to an exponent: 1234567.5 is "1,234,568".
  if (std::abs(value) >= 1e5 && std::abs(value) < kLongestWhole) return number_words(std::round(value));
  return grouped({first, std::to_chars(first, last, value, std::chars_format::general, kDigits).ptr});
}

std::string interval_words(const Interval& interval) {
  if (!interval.lower && !interval.upper) return "any number";
  if (!interval.upper) return "at least " + number_words(*interval.lower);
  if (!interval.lower) return "at most " + number_words(*interval.upper);
  const std::string lower = number_words(*interval.lower);
  const std::string upper = number_words(*interval.upper);
  return lower == upper ? lower : lower + "–" + upper;
}

}  // namespace figcheck::report
