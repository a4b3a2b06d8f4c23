#pragma once

#include <cstdint>
#include <string_view>

namespace figcheck::text {

/// FNV-1a of 64 bits (Fowler, Noll and Vo): the same on every machine, quick for short texts, and no
/// guard against whoever wants two texts to have one hash.
inline constexpr std::uint64_t fnv1a_basis = 0xcbf29ce484222325ULL;
constexpr std::uint64_t fnv1a(unsigned char byte, std::uint64_t hash) { return (hash ^ byte) * 0x100000001b3ULL; }
/// The hash of bytes that come behind those of `hash`.
constexpr std::uint64_t fnv1a(std::string_view bytes, std::uint64_t hash = fnv1a_basis) {
  for (const char c : bytes) hash = fnv1a(static_cast<unsigned char>(c), hash);
  return hash;
}

}  // namespace figcheck::text
