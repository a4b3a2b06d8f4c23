#include "text/utf8.hpp"

#include <unicode/uchar.h>

namespace figcheck::text {
namespace {

constexpr Decoded invalid{0xFFFD, 1};

std::uint8_t byte(std::string_view text, std::size_t at) { return static_cast<std::uint8_t>(text[at]); }

bool in(std::uint8_t value, std::uint8_t low, std::uint8_t high) { return value >= low && value <= high; }

char32_t tail(std::uint8_t value) { return value & 0x3FU; }

}  // namespace

Decoded decode(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const std::uint8_t lead = byte(text, at);
  if (lead < 0x80) return {lead, 1};
  const std::size_t left = text.size() - at;
  if (in(lead, 0xC2, 0xDF)) {
    if (left < 2 || !in(byte(text, at + 1), 0x80, 0xBF)) return invalid;
    return {(char32_t{lead} & 0x1FU) << 6 | tail(byte(text, at + 1)), 2};
  }
  if (in(lead, 0xE0, 0xEF)) {
    const std::uint8_t low = lead == 0xE0 ? 0xA0 : 0x80;
    const std::uint8_t high = lead == 0xED ? 0x9F : 0xBF;
    if (left < 3 || !in(byte(text, at + 1), low, high) || !in(byte(text, at + 2), 0x80, 0xBF)) return invalid;
    return {(char32_t{lead} & 0x0FU) << 12 | tail(byte(text, at + 1)) << 6 | tail(byte(text, at + 2)), 3};
  }
  if (in(lead, 0xF0, 0xF4)) {
    const std::uint8_t low = lead == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t high = lead == 0xF4 ? 0x8F : 0xBF;
    if (left < 4 || !in(byte(text, at + 1), low, high) || !in(byte(text, at + 2), 0x80, 0xBF) ||
        !in(byte(text, at + 3), 0x80, 0xBF)) {
      return invalid;
    }
    return {(char32_t{lead} & 0x07U) << 18 | tail(byte(text, at + 1)) << 12 | tail(byte(text, at + 2)) << 6 |
                tail(byte(text, at + 3)),
            4};
  }
  return invalid;
}

void append_utf8(std::string& text, char32_t code_point) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) code_point = 0xFFFD;
  const auto add = [&](char32_t bits) { text += static_cast<char>(bits); };
  if (code_point < 0x80) {
    add(code_point);
  } else if (code_point < 0x800) {
    add(0xC0 | code_point >> 6);
    add(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    add(0xE0 | code_point >> 12);
    add(0x80 | (code_point >> 6 & 0x3F));
    add(0x80 | (code_point & 0x3F));
  } else {
    add(0xF0 | code_point >> 18);
    add(0x80 | (code_point >> 12 & 0x3F));
    add(0x80 | (code_point >> 6 & 0x3F));
    add(0x80 | (code_point & 0x3F));
  }
}

bool is_upper(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_upper(static_cast<char>(code_point));
  return u_isupper(static_cast<UChar32>(code_point)) != 0 || u_istitle(static_cast<UChar32>(code_point)) != 0;
}

bool is_lower(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_lower(static_cast<char>(code_point));
  return u_islower(static_cast<UChar32>(code_point)) != 0;
}

bool is_letter(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_letter(static_cast<char>(code_point));
  return u_isalpha(static_cast<UChar32>(code_point)) != 0;
}

std::size_t first_invalid(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (byte(text, at) < 0x80) {
      ++at;
      continue;
    }
    const Decoded step = decode(text, at);
    if (step.length == 1) return at;
    at += step.length;
  }
  return text.size();
}

std::size_t blank_length(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  switch (byte(text, at)) {
    case ' ':
    case '\t':
    case '\r':
    case '\f':
    case '\v':
      return 1;
    case 0xC2:
    case 0xE2:
    case 0xE3: {
      const Decoded step = decode(text, at);
      const char32_t c = step.code_point;
      const bool space = c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F || c == 0x3000;
      return space ? step.length : 0;
    }
    default:
      return 0;
  }
}

}  // namespace figcheck::text
