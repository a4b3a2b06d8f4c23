#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace figcheck::report {

/// One code point of a text that may not be UTF-8.
struct Codepoint {
  char32_t value = 0;      ///< U+FFFD where the bytes are invalid
  std::size_t length = 0;  ///< bytes it takes, at least 1; of invalid bytes the longest start of a sequence (Unicode
                           ///< 15, 3.9, U+FFFD Substitution of Maximal Subparts)
  bool valid = true;
};

/// The code point at byte `at` of `text`; `at` must be inside the text.
Codepoint decode(std::string_view text, std::size_t at);

/// Appends a code point as UTF-8.
void append_utf8(std::string& out, char32_t value);

/// What a code point would do to a reader's screen.
enum class Sight {
  plain,    ///< shows as itself
  blank,    ///< space, tab, line and paragraph breaks
  control,  ///< C0, DEL, C1: moves cursors, changes colours
  bidi,     ///< turns the direction of what follows: marks, embeddings, overrides, isolates
  unseen,   ///< takes no room: zero-width spaces and joiners, soft hyphen, BOM, tag characters
};
Sight sight(char32_t value);

}  // namespace figcheck::report
