#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "extract/extract.hpp"

namespace figcheck::extract {

/// Reads a text published on Wednesday 14 May 2031.
inline Reading read_text(std::string_view text, bool all = false) {
  text::Document document;
  document.id = "test.txt";
  document.text = text;
  document.published = {2031, 5, 14};
  return read(document, {all});
}

/// The parts that a text says make up a whole, as "12 of 42".
inline std::vector<std::string> parts_in(std::string_view text) {
  std::vector<std::string> out;
  const Reading reading = read_text(text);
  for (const Assertion& said : reading.assertions)
    if (said.partition)
      out.push_back(said.figure + " of " + reading.assertions[static_cast<std::size_t>(said.subset_of)].figure);
  return out;
}

/// The n-th assertion (from 0) whose figure reads so; an empty assertion if there is none.
inline Assertion figure_in(std::string_view text, std::string_view figure, int n = 0) {
  for (const Assertion& assertion : read_text(text).assertions)
    if (assertion.figure == figure && n-- == 0) return assertion;
  return {};
}

}  // namespace figcheck::extract
