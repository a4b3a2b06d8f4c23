#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace figcheck {

/// One of the bytes `marks`.
template <char... marks>
struct OneOf {
  static auto among(const auto& bytes) { return ((bytes == static_cast<std::uint8_t>(marks)) | ...); }
};

/// A byte from `first` to `last`.
template <char first, char last>
struct InRange {
  static auto among(const auto& bytes) {
    return (bytes >= static_cast<std::uint8_t>(first)) & (bytes <= static_cast<std::uint8_t>(last));
  }
};

/// The place of the first of the sixteen bytes at `from`, the first `skipped` (fewer than 16) left out, that is of
/// `Class`; 16 if there is none. In the vector registers that the machine has.
template <typename Class>
std::size_t find_in_sixteen(const char* from, std::size_t skipped) {
  using Lanes = std::uint8_t __attribute__((vector_size(16)));
  Lanes lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  const auto found = Class::among(lanes);
#ifdef __SSE2__
  __m128i mask;
  std::memcpy(&mask, &found, sizeof mask);
  const auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(mask)) >> skipped << skipped;
  return static_cast<std::size_t>(std::countr_zero(bits | 1U << 16));
#else
  std::uint64_t halves[2];
  std::memcpy(halves, &found, sizeof found);
  if constexpr (std::endian::native == std::endian::big)
    for (std::uint64_t& half : halves) half = __builtin_bswap64(half);
  if (skipped >= 8) halves[0] = 0;
  halves[skipped / 8] &= ~std::uint64_t{0} << 8 * (skipped % 8);
  if (halves[0] != 0) return static_cast<std::size_t>(std::countr_zero(halves[0])) / 8;
  return 8 + static_cast<std::size_t>(std::countr_zero(halves[1])) / 8;
#endif
}

/// The first byte at or after `at` and before `end` that is of `Class`; `end` if there is none. Sixteen bytes a step.
template <typename Class>
std::size_t find_of_class(std::string_view text, std::size_t at, std::size_t end) {
  constexpr std::size_t width = 16;
  const char* const bytes = text.data();
  for (; at + width <= end; at += width)
    if (const std::size_t place = find_in_sixteen<Class>(bytes + at, 0); place < width) return at + place;
  // What is left is shorter than a step, which takes bytes before it, too, if there are as many.
  if (at < end && end >= width) return end - width + find_in_sixteen<Class>(bytes + end - width, at + width - end);
  while (at < end && !Class::among(static_cast<std::uint8_t>(bytes[at]))) ++at;
  return at;
}

/// The first byte at or after `at` and before `end` that is one of `marks`; `end` if there is none.
template <char... marks>
std::size_t find_byte(std::string_view text, std::size_t at, std::size_t end) {
  return find_of_class<OneOf<marks...>>(text, at, end);
}

}  // namespace figcheck
