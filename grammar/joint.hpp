#pragma once

#include <cstddef>
#include <string_view>

#include "grammar/token.hpp"

namespace figcheck::grammar {

/// How a unit is joined to the numeral before it: "10km", "10 km", "10-km", "three million - euro".
struct Joint {
  std::size_t numeral = 0;  ///< the numeral's end
  std::size_t unit = 0;     ///< where the unit begins
  bool glued = false;
  bool hyphenated = false;
};

/// Reads the joint at `at`: at most one hyphen, with or without blanks around it.
inline Joint parse_joint(std::string_view text, std::size_t at, std::size_t end) {
  Joint joint{at, skip_blanks(text, at, end), false, false};
  const auto hyphen_at = [&](std::size_t i) -> std::size_t {
    if (i < end && text[i] == '-') return 1;
    const std::string_view three = i + 3 <= end ? text.substr(i, 3) : std::string_view{};
    return three == "\xE2\x80\x90" || three == "\xE2\x80\x91" ? 3 : 0;
  };
  if (const std::size_t width = hyphen_at(joint.unit)) {
    const std::size_t behind = skip_blanks(text, joint.unit + width, end);
    // " -word" opens a new phrase; "- word" and "-word" do not.
    const bool detached = joint.unit > at && behind == joint.unit + width;
    if (!detached && behind < end && is_ascii_letter(text[behind])) {
      joint.unit = behind;
      joint.hyphenated = true;
    }
  }
  joint.glued = joint.unit == at;
  return joint;
}

}  // namespace figcheck::grammar
