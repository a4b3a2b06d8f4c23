#include "store/fields.hpp"

#include <charconv>

namespace figcheck::store {

std::string packed_fields(std::span<const std::string_view> fields) {
  std::size_t size = 0;
  for (const std::string_view field : fields) size += field.size() + 24;
  std::string packed;
  packed.reserve(size);
  for (const std::string_view field : fields) {
    packed += std::to_string(field.size());
    packed += ':';
    packed += field;
    packed += ',';
  }
  return packed;
}

std::optional<std::vector<std::string>> unpacked_fields(std::string_view packed, std::size_t count) {
  std::vector<std::string> fields;
  while (fields.size() < count) {
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(packed.data(), packed.data() + packed.size(), length);
    const auto digits = static_cast<std::size_t>(end - packed.data());
    packed.remove_prefix(digits);
    if (error != std::errc() || !packed.starts_with(':') || packed.size() - 1 <= length) return std::nullopt;
    if (packed[1 + length] != ',') return std::nullopt;
    fields.emplace_back(packed.substr(1, length));
    packed.remove_prefix(length + 2);
  }
  if (!packed.empty()) return std::nullopt;
  return fields;
}

}  // namespace figcheck::store
