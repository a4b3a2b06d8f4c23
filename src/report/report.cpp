#include "report/report.hpp"

#include <algorithm>
#include <array>

namespace figcheck::report {

std::span<const Format> formats() {
  static constexpr std::array<Format, 6> kFormats{{
      {"md", "Markdown, for a person", write_markdown},
      {"json", "one JSON object: documents, quantities, findings, problems", write_json},
      {"jsonl", "one quantity a line, then one finding a line, as in json", write_jsonl},
      {"html", "one HTML page that needs nothing else", write_html},
      {"sarif", "SARIF 2.1.0, for editors and code hosts", write_sarif},
      {"csv", "one figure a row with its quantity's verdict, its causes and findings", write_csv},
  }};
  return kFormats;
}

const Format* find_format(std::string_view name) {
  const auto all = formats();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Format& format) { return format.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace figcheck::report
