#include "store/postgres_location.hpp"

#include <array>
#include <utility>

namespace figcheck::store {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> defaults = {
    {{"connect_timeout", "15"}, {"application_name", "figcheck"}}};

/// Where the value of a URI's parameter begins, or npos.
std::size_t parameter_value(std::string_view location, std::string_view name) {
  for (std::size_t at = location.find('?'); at != std::string_view::npos; at = location.find('&', at + 1)) {
    const std::string_view rest = location.substr(at + 1);
    if (rest.starts_with(name) && rest.substr(name.size()).starts_with('=')) return at + 1 + name.size() + 1;
  }
  return std::string_view::npos;
}

}  // namespace

std::string without_password(std::string_view location) {
  std::string shown(location);
  // A password is to have its "/", "?" and "@" escaped; where it has not, more is hidden rather than less.
  const std::size_t user = shown.find("//") + 2;
  const std::size_t at =
      shown.rfind('@', shown.find('?', shown.find('@', user) == std::string::npos ? user : shown.find('@', user)));
  if (at != std::string::npos && at > user) {
    const std::size_t colon = shown.find(':', user);
    if (colon < at) shown.replace(colon, at - colon, ":***");
  }
  for (const std::string_view secret : {"password", "sslpassword"}) {
    const std::size_t value = parameter_value(shown, secret);
    if (value != std::string_view::npos)
      shown.replace(value, std::min(shown.find('&', value), shown.size()) - value, "***");
  }
  return shown;
}

std::string with_defaults(std::string_view location) {
  std::string full(location);
  for (const auto& [name, value] : defaults) {
    if (parameter_value(full, name) != std::string_view::npos) continue;
    full += full.find('?') == std::string::npos ? '?' : '&';
    full += name;
    full += '=';
    full += value;
  }
  return full;
}

}  // namespace figcheck::store
