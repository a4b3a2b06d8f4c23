#include "store/compressed_text.hpp"

#include <zstd.h>

#include <memory>
#include <new>
#include <stdexcept>

namespace figcheck::store {
namespace {

// What a higher level saves of a page of text is not worth its time.
constexpr int level = 6;

struct Free {
  void operator()(ZSTD_CCtx* context) const { ::ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const { ::ZSTD_freeDCtx(context); }
};

/// A thread's context, as making one costs more than packing an article with it.
ZSTD_CCtx& packer() {
  thread_local const std::unique_ptr<ZSTD_CCtx, Free> context = [] {
    std::unique_ptr<ZSTD_CCtx, Free> made(::ZSTD_createCCtx());
    if (!made) throw std::bad_alloc();
    ::ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, level);
    ::ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
    return made;
  }();
  return *context;
}

ZSTD_DCtx& unpacker() {
  thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(::ZSTD_createDCtx());
  if (!context) throw std::bad_alloc();
  return *context;
}

}  // namespace

std::string compressed(std::string_view text) {
  if (text.size() > longest_text) throw std::length_error("a text of more than 1 GiB");
  std::string frame(::ZSTD_compressBound(text.size()), '\0');
  const std::size_t size = ::ZSTD_compress2(&packer(), frame.data(), frame.size(), text.data(), text.size());
  if (::ZSTD_isError(size) != 0) throw std::runtime_error(::ZSTD_getErrorName(size));
  frame.resize(size);
  frame.shrink_to_fit();
  return frame;
}

std::optional<std::string> decompressed(std::string_view frame, std::size_t most) {
  const unsigned long long length = ::ZSTD_getFrameContentSize(frame.data(), frame.size());
  if (length == ZSTD_CONTENTSIZE_UNKNOWN || length == ZSTD_CONTENTSIZE_ERROR || length > most) return std::nullopt;
  if (::ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size()) return std::nullopt;
  std::string text(static_cast<std::size_t>(length), '\0');
  const std::size_t size = ::ZSTD_decompressDCtx(&unpacker(), text.data(), text.size(), frame.data(), frame.size());
  if (::ZSTD_isError(size) != 0 || size != length) return std::nullopt;
  return text;
}

}  // namespace figcheck::store
