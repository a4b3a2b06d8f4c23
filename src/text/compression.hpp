#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/byte_source.hpp"

namespace figcheck::text {

/// How bytes are packed, told by their first ones.
enum class Compression : std::uint8_t { none, gzip, zstd };

/// What packed files' names end in.
constexpr std::array<std::string_view, 4> packed_extensions = {".gz", ".gzip", ".zst", ".zstd"};

Compression compression_of(std::string_view head);

/// How far packed data may expand. Text is packed to a third to a tenth, so that a file of spaces made to fill memory
/// and time is the only thing that meets these.
struct Expansion {
  std::uint64_t free = std::uint64_t{16} << 20;  ///< bytes that may come of any input
  std::uint64_t ratio = 250;                     ///< beyond them, bytes that may come of a byte
  std::uint64_t most = std::uint64_t{16} << 40;  ///< bytes in all
};

/// The unpacked bytes of a source, as they are read: gzip (RFC 1952, any number of members one behind the other) or
/// zstd (RFC 8878, any number of frames, windows of up to 128 MiB). Broken, broken off or over the bounds is a fault
/// that leaves what came before it. `skip_fault` goes on at the next thing that begins as a gzip member does.
ByteSource decompressed(ByteSource&& packed, Compression compression, const Expansion& bounds = {});

/// Unpacks what HTTP calls the coding "gzip", "deflate" (with or without zlib's frame) or "zstd", at most `most`
/// bytes of it. Nothing if it is broken, broken off or longer, or for another coding.
std::optional<std::string> decode_content(std::string_view bytes, std::string_view coding, std::size_t most);

}  // namespace figcheck::text
