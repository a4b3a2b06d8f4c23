#include "fetch/version.hpp"

#include <algorithm>
#include <charconv>

namespace figcheck::fetch {

Version Version::parse(std::string_view token) {
  Version version;
  while (!token.empty()) {
    const std::size_t end = std::min(token.find('\n'), token.size());
    const std::string_view line = token.substr(0, end);
    token.remove_prefix(std::min(end + 1, token.size()));
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || equals == 0) return {};
    version.values_.emplace(line.substr(0, equals), line.substr(equals + 1));
  }
  return version;
}

std::string Version::text(std::string_view name) const {
  const auto found = values_.find(name);
  return found != values_.end() ? found->second : std::string();
}

std::int64_t Version::number(std::string_view name) const {
  const std::string written = text(name);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  return error == std::errc() && end == written.data() + written.size() ? value : 0;
}

std::vector<std::string> Version::all(std::string_view name) const {
  std::vector<std::string> found;
  const auto [begin, end] = values_.equal_range(name);
  for (auto each = begin; each != end; ++each) found.push_back(each->second);
  return found;
}

void Version::add(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  std::string line(value);
  std::replace(line.begin(), line.end(), '\n', ' ');
  values_.emplace(name, std::move(line));
}

std::string Version::token() const {
  std::string token;
  for (const auto& [name, value] : values_) token.append(name).append("=").append(value).push_back('\n');
  return token;
}

}  // namespace figcheck::fetch
