// Unpacking of any bytes, as a stream and as the content coding of a response, and what resumes behind a fault.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "text/compression.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace figcheck::text;
  constexpr std::size_t most = std::size_t{1} << 20;
  constexpr Expansion bounds{std::uint64_t{1} << 16, 250, most};
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const Compression compression : {Compression::gzip, Compression::zstd}) {
    ByteSource source = decompressed(ByteSource::of(bytes), compression, bounds);
    std::string unpacked;
    do {
      if (read_whole(source, most, unpacked) == Whole::read && source.fault() != nullptr) std::abort();
    } while (source.skip_fault());
    if (unpacked.size() > most + 1) std::abort();
  }
  for (const std::string_view coding : {"gzip", "deflate", "zstd", "br"}) {
    const auto decoded = decode_content(bytes, coding, most);
    if (decoded && decoded->size() > most) std::abort();
  }
  return 0;
}
