#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "text/document.hpp"

namespace figcheck::text {

/// Why bytes ended before their end.
struct Fault {
  std::string what;    ///< "cannot be read: Input/output error"
  std::string remedy;  ///< what to do about it
  bool sound = false;  ///< what came before it is as it was meant to be (a compressed file that breaks off)
};

/// Where bytes come from, one after the other: a file, memory, another stream that is unpacked.
class ByteStream {
 public:
  virtual ~ByteStream() = default;

  /// Reads up to `most` bytes to `into`; fewer only at the end or at a fault.
  virtual std::size_t read(char* into, std::size_t most) = 0;

  /// How many bytes there will be, where that is known, which may change while they are read.
  virtual std::optional<std::size_t> size() const { return std::nullopt; }

  /// Why reading ended early; null if it did not.
  virtual const Fault* fault() const { return nullptr; }

  /// Clears a fault and goes on behind it where there is something to go on with, at bytes that do not follow on those
  /// before. False: there is not.
  virtual bool skip_fault() { return false; }
};

/// Bytes that are being read, with a look ahead at the first of them.
class ByteSource {
 public:
  /// Opens a path; "-" is standard input. Nothing, and `problem` filled in, if that fails.
  static std::optional<ByteSource> open(const std::string& path, Problem& problem);

  /// Reads what is in memory, which must outlive the source.
  static ByteSource of(std::string_view bytes);

  explicit ByteSource(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}

  /// The first bytes, at most 64 KiB, without consuming them.
  std::string_view head();

  /// Reads up to `most` bytes to `into`; fewer only at the end or after a fault (see `fault`).
  std::size_t read(char* into, std::size_t most);

  std::optional<std::size_t> size() const { return stream_->size(); }
  const Fault* fault() const { return stream_->fault(); }
  bool skip_fault() { return stream_->skip_fault(); }

 private:
  std::unique_ptr<ByteStream> stream_;
  std::string head_;
  std::size_t head_read_ = 0;  ///< how much of head_ `read` has given out
  bool looked_ = false;
};

/// What reading a whole source came to.
enum class Whole : std::uint8_t { read, too_large, failed };

/// Reads all that is left of a source, at most `most` bytes; holds never more than one byte over that. `failed`: a
/// fault ended it, and `bytes` holds what came before.
Whole read_whole(ByteSource& source, std::size_t most, std::string& bytes);

/// A failed system call on a path, with what to do about it.
Problem system_problem(const std::string& path, int error);

/// A fault as a problem of the path.
Problem problem_of(const std::string& path, const Fault& fault);

/// That a file is larger than a document may be, `most` bytes.
Problem too_large(const std::string& path, std::size_t most);

}  // namespace figcheck::text
