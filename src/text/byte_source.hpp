#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/document.hpp"

namespace figcheck::text {

/// A file or standard input that is being read, with a look ahead at its first bytes. Owns its descriptor.
class ByteSource {
 public:
  /// Opens a path; "-" is standard input. Nothing, and `problem` filled in, if that fails.
  static std::optional<ByteSource> open(const std::string& path, Problem& problem);

  ByteSource(ByteSource&& other) noexcept;
  ByteSource& operator=(ByteSource&&) = delete;
  ~ByteSource();

  /// The first bytes, at most 64 KiB, without consuming them.
  std::string_view head();

  /// Reads up to `most` bytes to `into`; fewer only at the end or after an error (see `error`).
  std::size_t read(char* into, std::size_t most);

  /// The size that the file system gives for a regular file, which may change while it is read.
  std::optional<std::size_t> size() const;

  /// errno of a read that failed, else 0.
  int error() const { return error_; }

 private:
  explicit ByteSource(int descriptor, bool owned) : descriptor_(descriptor), owned_(owned) {}
  std::size_t read_some(char* into, std::size_t most);

  int descriptor_;
  bool owned_;
  int error_ = 0;
  std::string head_;
  std::size_t head_read_ = 0;  ///< how much of head_ `read` has given out
  bool looked_ = false;
};

/// A failed system call on a path, with what to do about it.
Problem system_problem(const std::string& path, int error);

}  // namespace figcheck::text
