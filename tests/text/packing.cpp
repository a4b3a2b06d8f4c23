#include "packing.hpp"

#include <zlib.h>
#include <zstd.h>

namespace figcheck::text {
namespace {

std::string deflated_in(std::string_view bytes, int window) {
  z_stream state{};
  ::deflateInit2(&state, Z_BEST_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
  std::string packed(::deflateBound(&state, bytes.size()) + 64, '\0');
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  state.avail_in = static_cast<uInt>(bytes.size());
  state.next_out = reinterpret_cast<Bytef*>(packed.data());
  state.avail_out = static_cast<uInt>(packed.size());
  ::deflate(&state, Z_FINISH);
  packed.resize(packed.size() - state.avail_out);
  ::deflateEnd(&state);
  return packed;
}

}  // namespace

std::string gzipped(std::string_view bytes) { return deflated_in(bytes, 15 + 16); }

std::string deflated(std::string_view bytes, bool bare) { return deflated_in(bytes, bare ? -15 : 15); }

std::string zstd_packed(std::string_view bytes) {
  std::string packed(::ZSTD_compressBound(bytes.size()), '\0');
  packed.resize(::ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 3));
  return packed;
}

}  // namespace figcheck::text
