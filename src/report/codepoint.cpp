#include "report/codepoint.hpp"

namespace figcheck::report {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// What a lead byte announces: how many bytes, and the limits of the second one (Unicode 15, table 3-7).
struct Lead {
  int length = 0;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
};

Lead lead(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2};
  if (byte == 0xE0) return {3, 0xA0};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3};
  if (byte == 0xF0) return {4, 0x90};
  if (byte >= 0xF1 && byte <= 0xF3) return {4};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {};
}

}  // namespace

Codepoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  if (first < 0x80) return {first, 1};
  const Lead start = lead(first);
  if (start.length == 0) return {kReplacement, 1, false};
  char32_t value = first & (0x7Fu >> start.length);
  for (int i = 1; i < start.length; ++i) {
    const std::size_t next = at + static_cast<std::size_t>(i);
    const unsigned char low = i == 1 ? start.low : 0x80;
    const unsigned char high = i == 1 ? start.high : 0xBF;
    if (next >= text.size() || byte(next) < low || byte(next) > high)
      return {kReplacement, static_cast<std::size_t>(i), false};
    value = (value << 6) | (byte(next) & 0x3Fu);
  }
  return {value, static_cast<std::size_t>(start.length)};
}

void append_utf8(std::string& out, char32_t value) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | (value >> 6));
    put(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    put(0xE0 | (value >> 12));
    put(0x80 | ((value >> 6) & 0x3F));
    put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | (value >> 18));
    put(0x80 | ((value >> 12) & 0x3F));
    put(0x80 | ((value >> 6) & 0x3F));
    put(0x80 | (value & 0x3F));
  }
}

// Unicode 15: UAX #9 (bidirectional formatting characters), DerivedCoreProperties (Default_Ignorable_Code_Point) for
// what is unseen.
Sight sight(char32_t value) {
  if (value == ' ' || (value >= 0x09 && value <= 0x0D) || value == 0x85 || value == 0x2028 || value == 0x2029) {
    return Sight::blank;
  }
  if (value < 0x20 || (value >= 0x7F && value <= 0x9F)) return Sight::control;
  if (value == 0x061C || value == 0x200E || value == 0x200F || (value >= 0x202A && value <= 0x202E) ||
      (value >= 0x2066 && value <= 0x2069)) {
    return Sight::bidi;
  }
  if (value == 0xAD || value == 0x034F || value == 0x115F || value == 0x1160 || value == 0x17B4 || value == 0x17B5 ||
      (value >= 0x180B && value <= 0x180F) || (value >= 0x200B && value <= 0x200D) ||
      (value >= 0x2060 && value <= 0x206F) || value == 0x3164 || value == 0xFEFF || value == 0xFFA0 ||
      (value >= 0xFFF0 && value <= 0xFFFB) || (value >= 0x1BCA0 && value <= 0x1BCA3) ||
      (value >= 0x1D173 && value <= 0x1D17A) || (value >= 0xE0000 && value <= 0xE0FFF)) {
    return Sight::unseen;
  }
  return Sight::plain;
}

}  // namespace figcheck::report
