#pragma once

#include <string>
#include <string_view>

namespace figcheck::store {

/// The SHA-256 (FIPS 180-4) of some bytes, 32 bytes.
std::string sha256(std::string_view bytes);

/// What stands for a name in an index: the first 16 bytes of its SHA-256. Names are addresses as long as their writers
/// like, and PostgreSQL indexes nothing of more than some 2,700 bytes.
std::string name_digest(std::string_view name);

}  // namespace figcheck::store
