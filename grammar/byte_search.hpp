#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace figcheck {

/// The first byte at or after `at` and before `end` that is one of `marks`; `end` if there is none. Sixteen bytes a
/// step, in the vector registers that the machine has.
template <char... marks>
std::size_t find_byte(std::string_view text, std::size_t at, std::size_t end) {
  using Lanes = std::uint8_t __attribute__((vector_size(16)));
  constexpr std::size_t width = sizeof(Lanes);
  const char* const bytes = text.data();
  for (; at + width <= end; at += width) {
    Lanes lanes;
    std::memcpy(&lanes, bytes + at, width);
    const auto found = ((lanes == static_cast<std::uint8_t>(marks)) | ...);
    std::uint64_t halves[2];
    std::memcpy(halves, &found, width);
    if ((halves[0] | halves[1]) != 0) break;
  }
  while (at < end && !((bytes[at] == marks) || ...)) ++at;
  return at;
}

}  // namespace figcheck
