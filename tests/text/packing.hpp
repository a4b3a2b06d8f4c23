#pragma once

#include <string>
#include <string_view>

namespace figcheck::text {

/// The bytes packed as one gzip member.
std::string gzipped(std::string_view bytes);

/// The bytes packed as zlib does for HTTP's "deflate"; `bare` without the frame.
std::string deflated(std::string_view bytes, bool bare);

/// The bytes packed as one zstd frame.
std::string zstd_packed(std::string_view bytes);

}  // namespace figcheck::text
