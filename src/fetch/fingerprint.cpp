#include "fetch/fingerprint.hpp"

#include <charconv>

namespace figcheck::fetch {

std::string to_string(const Fingerprint& fingerprint) {
  char digits[16];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, fingerprint.state(), 16);
  const std::string written(digits, end);
  return std::string(sizeof digits - written.size(), '0') + written;
}

Fingerprint fingerprint_from(std::string_view digits) {
  std::uint64_t state = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), state, 16);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  return whole ? Fingerprint(state) : Fingerprint();
}

}  // namespace figcheck::fetch
