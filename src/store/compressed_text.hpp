#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace figcheck::store {

/// The most that a text may unpack to.
constexpr std::size_t longest_text = std::size_t{1} << 30;

/// Packs a text as one frame of zstd (RFC 8878) with its length and a checksum: `zstd -d` unpacks it. News text comes
/// to some 45 % of its size. Throws std::length_error for one longer than `longest_text`.
std::string compressed(std::string_view text);

/// The text of such a frame; nothing if a bit of it is not as it was, if it says no length or one over `most`, or if
/// anything stands behind it. Takes memory for no more than that length.
std::optional<std::string> decompressed(std::string_view frame, std::size_t most = longest_text);

}  // namespace figcheck::store
