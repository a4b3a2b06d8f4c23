#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/fnv1a.hpp"

namespace figcheck::fetch {

/// 64 bits that tell whether bytes are those that were read before: FNV-1a (text/fnv1a.hpp). It goes on
/// from a state, so that what was appended to a file can be added to the fingerprint of what stands before. Against an
/// accident, not against forgery.
class Fingerprint {
 public:
  Fingerprint() = default;
  explicit Fingerprint(std::uint64_t state) : state_(state) {}

  Fingerprint& add(std::string_view bytes) {
    state_ = text::fnv1a(bytes, state_);
    return *this;
  }
  /// A piece that is told apart from what follows it.
  Fingerprint& add_field(std::string_view bytes) { return add(bytes).add(std::string_view("\0", 1)); }

  std::uint64_t state() const { return state_; }
  bool operator==(const Fingerprint&) const = default;

 private:
  std::uint64_t state_ = text::fnv1a_basis;
};

/// Its 16 hexadecimal digits, and back; the fingerprint of nothing where they are none.
std::string to_string(const Fingerprint& fingerprint);
Fingerprint fingerprint_from(std::string_view digits);

}  // namespace figcheck::fetch
