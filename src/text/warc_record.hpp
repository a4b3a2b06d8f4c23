#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "text/byte_source.hpp"

namespace figcheck::text {

/// A record of a web archive. Holds until the next is read.
struct WarcRecord {
  std::uint64_t offset = 0;  ///< of its first byte, unpacked
  std::string_view headers;
  std::string_view block;
};

/// Gives the records of a web archive one after the other.
class WarcRecords {
 public:
  /// Is told of each record that is not given: where it begins, what is wrong with it, what to do.
  using Report = std::function<void(std::uint64_t offset, std::string what, std::string remedy)>;

  /// Records longer than `longest` are passed over, and reported.
  WarcRecords(ByteSource& source, std::size_t longest, Report report)
      : source_(source), longest_(longest), report_(std::move(report)) {}

  /// The next record; nothing at the end.
  std::optional<WarcRecord> next();

 private:
  std::string_view buffered() const { return std::string_view(buffer_).substr(at_); }
  bool fill(std::size_t wanted);
  void take(std::size_t count);
  void pass_over(std::uint64_t count);
  bool find_begin();
  bool find_next_begin();
  bool go_on_after_fault();

  ByteSource& source_;
  std::size_t longest_;
  Report report_;
  std::string buffer_;
  std::size_t at_ = 0;        ///< what of buffer_ is used up
  std::uint64_t offset_ = 0;  ///< of buffer_[at_] in the file
  bool ended_ = false;
};

}  // namespace figcheck::text
