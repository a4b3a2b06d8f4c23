#include "markdown_reading.hpp"

#include <array>
#include <cctype>
#include <utility>

namespace figcheck::report {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kReferences{
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&#124;", "|"}, {"&#8203;", ""}}};

bool is_punctuation(char c) { return std::ispunct(static_cast<unsigned char>(c)) != 0; }

std::vector<std::string> cells(std::string_view row) {
  std::vector<std::string> out;
  std::string cell;
  for (std::size_t i = 1; i < row.size(); ++i) {
    if (row[i] != '|' || row[i - 1] == '\\') {
      cell.push_back(row[i]);
      continue;
    }
    const std::size_t begin = cell.find_first_not_of(' ');
    out.push_back(begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
    cell.clear();
  }
  return out;
}

std::string lower_case(std::string_view text) {
  std::string out;
  for (const char c : text) out.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
  return out;
}

}  // namespace

MarkdownReading read_markdown(std::string_view text) {
  MarkdownReading reading;
  std::size_t columns = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.starts_with('|')) columns = 0;
    if (line.starts_with('|')) {
      if (line.starts_with("|---")) continue;
      auto row = cells(line);
      if (columns == 0) columns = row.size();
      reading.rows.push_back(std::move(row));
      reading.columns.push_back(columns);
    } else if (line.starts_with('#')) {
      reading.headings.emplace_back(line);
    } else if (!line.empty()) {
      reading.others.emplace_back(line);
    }
  }
  return reading;
}

std::string active_markup(std::string_view line) {
  std::string rest;  // the line without what is inert
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size() && is_punctuation(line[i + 1])) {
      ++i;
      rest.push_back(' ');
      continue;
    }
    bool reference = false;
    for (const auto& [name, value] : kReferences) {
      if (!line.substr(i).starts_with(name)) continue;
      i += name.size() - 1;
      rest.push_back('\x01');
      reference = true;
      break;
    }
    if (!reference) rest.push_back(line[i]);
  }
  std::string active;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (rest.compare(i, 2, "**") == 0) {
      ++i;
      continue;
    }
    if (std::string_view("*_`~[]<>&|^").find(rest[i]) != std::string_view::npos) active.push_back(rest[i]);
    if (rest[i] == '@' && i + 1 < rest.size() && std::isalnum(static_cast<unsigned char>(rest[i + 1]))) active += '@';
  }
  const std::string lower = lower_case(rest);
  for (const std::string_view link : {"://", "www."}) {
    if (lower.find(link) != std::string::npos) active += link;
  }
  return active;
}

std::string shown(std::string_view line) {
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.substr(i).starts_with("**")) {
      ++i;
      continue;
    }
    if (line[i] == '\\' && i + 1 < line.size() && is_punctuation(line[i + 1])) {
      out.push_back(line[++i]);
      continue;
    }
    bool reference = false;
    for (const auto& [name, value] : kReferences) {
      if (!line.substr(i).starts_with(name)) continue;
      out += value;
      i += name.size() - 1;
      reference = true;
      break;
    }
    if (!reference) out.push_back(line[i]);
  }
  return out;
}

}  // namespace figcheck::report
