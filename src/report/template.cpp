#include "report/template.hpp"

#include <algorithm>

namespace figcheck::report {

void fill(std::string& out, std::string_view pattern, std::span<const Field> fields) {
  while (!pattern.empty()) {
    const std::size_t open = pattern.find("{{");
    const std::size_t close = open == std::string_view::npos ? open : pattern.find("}}", open);
    if (close == std::string_view::npos) break;
    out += pattern.substr(0, open);
    const std::string_view name = pattern.substr(open + 2, close - open - 2);
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.name == name; });
    out += field == fields.end() ? pattern.substr(open, close + 2 - open) : field->value;
    pattern.remove_prefix(close + 2);
  }
  out += pattern;
}

}  // namespace figcheck::report
