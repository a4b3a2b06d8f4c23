#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace figcheck::report {

/// Reads RFC 4180: rows end with CRLF, cells may be quoted, a quote in one is doubled. What breaks the grammar gives a
/// row "malformed".
inline std::vector<std::vector<std::string>> read_csv(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"') {
        cell.push_back(c);
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        cell.push_back('"');
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == '"' && cell.empty()) {
      quoted = true;
    } else if (c == ',') {
      row.push_back(std::move(cell));
      cell.clear();
    } else if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
      ++i;
      row.push_back(std::move(cell));
      cell.clear();
      rows.push_back(std::move(row));
      row.clear();
    } else if (c == '"' || c == '\r' || c == '\n') {
      rows.push_back({"malformed"});
    } else {
      cell.push_back(c);
    }
  }
  if (quoted || !cell.empty() || !row.empty()) rows.push_back({"malformed"});
  return rows;
}

}  // namespace figcheck::report
