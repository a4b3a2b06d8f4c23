#include "text/compression.hpp"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace figcheck::text {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t chunk = std::size_t{64} << 10;
constexpr auto gzip_magic = "\x1F\x8B\x08"sv;
constexpr auto zstd_magic = "\x28\xB5\x2F\xFD"sv;
constexpr int largest_window = 27;  // of zstd, as a power of two: what its own tool takes without being told
constexpr auto again = "fetch it again, or unpack it with a tool that repairs"sv;

/// Unpacked bytes of a packed source, whatever unpacks them.
class Unpacking : public ByteStream {
 public:
  Unpacking(ByteSource&& packed, const Expansion& bounds) : packed_(std::move(packed)), bounds_(bounds) {
    input_.resize(chunk);
  }

  std::size_t read(char* into, std::size_t most) override {
    std::size_t got = 0;
    while (got < most && !fault_ && !ended_) {
      const std::uint64_t allowed =
          bounds_.free + (taken_ > bounds_.most / bounds_.ratio ? bounds_.most : taken_ * bounds_.ratio);
      const std::uint64_t left = std::min(allowed, bounds_.most) - std::min(given_, std::min(allowed, bounds_.most));
      if (left == 0) {
        stop("expands to more than " + std::to_string(bounds_.ratio) + " times its size",
             "unpack it by hand if it is to be trusted", true);
        break;
      }
      const std::size_t step = unpack(into + got, static_cast<std::size_t>(std::min<std::uint64_t>(most - got, left)));
      got += step;
      given_ += step;
    }
    return got;
  }

  const Fault* fault() const override { return fault_ ? &*fault_ : nullptr; }

 protected:
  /// Unpacks some bytes, perhaps none.
  virtual std::size_t unpack(char* into, std::size_t most) = 0;

  bool has_input() {
    if (at_ < filled_) return true;
    at_ = 0;
    filled_ = packed_.read(input_.data(), input_.size());
    return filled_ > 0;
  }
  std::string_view input() const { return std::string_view(input_).substr(at_, filled_ - at_); }
  void take(std::size_t count) {
    at_ += count;
    taken_ += count;
  }
  /// The packed input is at its end where it should not be.
  void break_off(std::string_view name) {
    if (packed_.fault() != nullptr) {
      stop(packed_.fault()->what, packed_.fault()->remedy, true);
    } else {
      stop("the " + std::string(name) + " data break off " + place(), std::string(again), true);
    }
  }
  void stop(std::string what, std::string remedy, bool sound) {
    fault_ = Fault{std::move(what), std::move(remedy), sound};
  }
  std::string place() const { return "after " + std::to_string(taken_) + " packed bytes"; }
  void end() { ended_ = true; }
  void clear_fault() { fault_.reset(); }

 private:
  ByteSource packed_;
  Expansion bounds_;
  std::string input_;
  std::size_t at_ = 0;
  std::size_t filled_ = 0;
  std::uint64_t taken_ = 0;
  std::uint64_t given_ = 0;
  bool ended_ = false;
  std::optional<Fault> fault_;
};

class Gunzip final : public Unpacking {
 public:
  Gunzip(ByteSource&& packed, const Expansion& bounds) : Unpacking(std::move(packed), bounds) {
    usable_ = ::inflateInit2(&state_, 15 + 16) == Z_OK;
  }
  Gunzip(const Gunzip&) = delete;
  Gunzip& operator=(const Gunzip&) = delete;
  ~Gunzip() override { ::inflateEnd(&state_); }

  bool skip_fault() override {
    if (fault() == nullptr || !broken_) return false;
    std::size_t matched = 0;
    while (has_input()) {
      const std::string_view in = input();
      if (matched == 0) {
        const std::size_t begin = in.find(gzip_magic[0]);
        take(std::min(begin, in.size() - 1) + 1);
        matched = begin == std::string_view::npos ? 0 : 1;
      } else if (in[0] != gzip_magic[matched]) {
        matched = 0;
      } else {
        take(1);
        if (++matched < gzip_magic.size()) continue;
        ::inflateReset(&state_);
        pending_ = gzip_magic;
        inside_ = true;
        broken_ = false;
        clear_fault();
        return true;
      }
    }
    return false;
  }

 private:
  std::size_t unpack(char* into, std::size_t most) override {
    if (!usable_) {
      stop("cannot be unpacked: no memory", "free some", false);
      return 0;
    }
    if (pending_.empty() && !has_input()) {
      if (inside_) {
        break_off("gzip");
      } else {
        end();
      }
      return 0;
    }
    if (!inside_) {
      // As gzip(1): what follows the last member and begins none (padding, most often zeros) is passed over.
      if (!input().starts_with('\x1F')) {
        end();
        return 0;
      }
      ::inflateReset(&state_);
      inside_ = true;
    }
    const std::string_view in = pending_.empty() ? input() : pending_;
    state_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));  // zlib does not write to it
    state_.avail_in = static_cast<uInt>(in.size());
    state_.next_out = reinterpret_cast<Bytef*>(into);
    state_.avail_out = static_cast<uInt>(std::min(most, chunk * 16));
    const uInt room = state_.avail_out;
    const int result = ::inflate(&state_, Z_NO_FLUSH);
    if (pending_.empty()) {
      take(in.size() - state_.avail_in);
    } else {
      pending_.remove_prefix(in.size() - state_.avail_in);
    }
    if (result == Z_STREAM_END) {
      inside_ = false;
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      broken_ = true;
      stop("the gzip data are broken " + place(), std::string(again), true);
    }
    return room - state_.avail_out;
  }

  z_stream state_{};
  bool usable_ = false;
  bool inside_ = false;  ///< of a member
  bool broken_ = false;
  std::string_view pending_;  ///< of a member that was found again, what was already taken
};

class Unzstd final : public Unpacking {
 public:
  Unzstd(ByteSource&& packed, const Expansion& bounds) : Unpacking(std::move(packed), bounds) {
    if (state_) ::ZSTD_DCtx_setParameter(state_.get(), ZSTD_d_windowLogMax, largest_window);
  }

 private:
  std::size_t unpack(char* into, std::size_t most) override {
    if (!state_) {
      stop("cannot be unpacked: no memory", "free some", false);
      return 0;
    }
    if (!flushing_ && !has_input()) {
      if (inside_) {
        break_off("zstd");
      } else {
        end();
      }
      return 0;
    }
    const std::string_view bytes = input();
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    ZSTD_outBuffer out{into, most, 0};
    const std::size_t result = ::ZSTD_decompressStream(state_.get(), &out, &in);
    take(in.pos);
    if (::ZSTD_isError(result) != 0) {
      stop("the zstd data are broken " + place() + ": " + ::ZSTD_getErrorName(result), std::string(again), true);
      return out.pos;
    }
    inside_ = result != 0;
    flushing_ = out.pos == out.size && inside_;
    return out.pos;
  }

  std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> state_{::ZSTD_createDCtx(), ::ZSTD_freeDCtx};
  bool inside_ = false;
  bool flushing_ = false;  ///< there is more to come without more input
};

/// zlib's formats in memory, `window` as inflateInit2 takes it.
std::optional<std::string> inflate_all(std::string_view bytes, int window, std::size_t most) {
  z_stream state{};
  if (::inflateInit2(&state, window) != Z_OK) return std::nullopt;
  const std::unique_ptr<z_stream, int (*)(z_stream*)> ending(&state, ::inflateEnd);
  if (bytes.size() > most) return std::nullopt;
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  state.avail_in = static_cast<uInt>(bytes.size());
  std::string out;
  while (true) {
    const std::size_t before = out.size();
    out.resize(std::min(before + std::max(chunk, before), most + 1));
    state.next_out = reinterpret_cast<Bytef*>(out.data() + before);
    state.avail_out = static_cast<uInt>(out.size() - before);
    const int result = ::inflate(&state, Z_NO_FLUSH);
    out.resize(out.size() - state.avail_out);
    if (out.size() > most) return std::nullopt;
    if (result == Z_STREAM_END) return out;
    if (result != Z_OK || (state.avail_in == 0 && state.avail_out != 0)) return std::nullopt;
  }
}

}  // namespace

Compression compression_of(std::string_view head) {
  if (head.starts_with(gzip_magic)) return Compression::gzip;
  if (head.starts_with(zstd_magic)) return Compression::zstd;
  return Compression::none;
}

ByteSource decompressed(ByteSource&& packed, Compression compression, const Expansion& bounds) {
  switch (compression) {
    case Compression::gzip:
      return ByteSource(std::make_unique<Gunzip>(std::move(packed), bounds));
    case Compression::zstd:
      return ByteSource(std::make_unique<Unzstd>(std::move(packed), bounds));
    case Compression::none:
      break;
  }
  return std::move(packed);
}

std::optional<std::string> decode_content(std::string_view bytes, std::string_view coding, std::size_t most) {
  if (coding == "gzip" || coding == "x-gzip") return inflate_all(bytes, 15 + 16, most);
  if (coding == "deflate") {
    if (auto framed = inflate_all(bytes, 15, most)) return framed;
    return inflate_all(bytes, -15, most);  // bare, as some servers send it
  }
  if (coding == "zstd") {
    ByteSource source = decompressed(ByteSource::of(bytes), Compression::zstd);
    std::string out;
    if (read_whole(source, most, out) == Whole::read) return out;
  }
  return std::nullopt;
}

}  // namespace figcheck::text
