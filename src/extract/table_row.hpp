#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/span.hpp"

namespace figcheck::extract {

inline constexpr std::size_t longest_row = 600;   // bytes
inline constexpr std::size_t longest_label = 80;  // bytes

/// A line of a table or list: a label and the cells beside it.
struct Row {
  Span line;
  std::vector<Span> cells;  // the first is the label; trimmed
  bool rule = false;        // "|---|---|"
};

/// Reads a line as a row: cells between bars or tabs, or a label, a colon or dash, and what stands behind it; bullets
/// and emphasis are no part of the label. Nothing where it is none, or too long to be one.
std::optional<Row> row_of(std::string_view text, Span line);

/// Appends the pieces of a line between marks, trimmed. False where there are more than a row may have cells: a sum
/// over those that were cut would lack the others.
bool cut(std::string_view text, Span line, std::string_view mark, std::vector<Span>& cells);

/// The bytes of a span.
inline std::string_view slice_of(std::string_view text, Span span) {
  return text.substr(span.begin, span.end - span.begin);
}

}  // namespace figcheck::extract
