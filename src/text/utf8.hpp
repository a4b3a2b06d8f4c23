#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace figcheck::text {

/// One step of decoding UTF-8: a code point and the bytes it takes. An invalid byte is U+FFFD of length 1, so that a
/// walk over any bytes moves on and its offsets stay true; length 0 only at the end of the text.
struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 0;
};

/// Decodes the code point that begins at byte `at`. Well-formed as in table 3-7 of the Unicode Standard: no overlong
/// forms, no surrogates, nothing above U+10FFFF.
Decoded decode(std::string_view text, std::size_t at);

/// Appends a code point as UTF-8; U+FFFD for what is none (surrogates, above U+10FFFF).
void append_utf8(std::string& text, char32_t code_point);

/// Upper case, lower case or any letter, by the Unicode character database (ICU).
bool is_upper(char32_t code_point);
bool is_lower(char32_t code_point);
bool is_letter(char32_t code_point);

/// The offset of the first byte that is no well-formed UTF-8, or text.size() if there is none.
std::size_t first_invalid(std::string_view text);

/// How many bytes of white space other than a line feed begin at byte `at`: ASCII blanks, no-break and typographic
/// spaces; 0 if none.
std::size_t blank_length(std::string_view text, std::size_t at);

/// The end of what stands before byte `at`, without ASCII blanks.
inline std::size_t back_over_blanks(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\r')) --at;
  return at;
}

/// The first byte from `at` on that is no white space other than a line feed.
inline std::size_t skip_blanks(std::string_view text, std::size_t at) {
  // most bytes that are asked for are a letter or digit, or one blank before it
  const auto begins_blank = [](char c) { return c <= ' ' || static_cast<unsigned char>(c) >= 0x80; };
  if (at < text.size() && text[at] == ' ') ++at;
  if (at < text.size() && !begins_blank(text[at])) return at;
  while (const std::size_t length = blank_length(text, at)) at += length;
  return at;
}

inline bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
inline bool is_ascii_letter(char c) { return is_ascii_upper(c) || is_ascii_lower(c); }
inline bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace figcheck::text
