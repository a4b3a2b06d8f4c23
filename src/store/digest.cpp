#include "store/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace figcheck::store {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned int length = 0;
  if (::EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, ::EVP_sha256(), nullptr) != 1) {
    throw std::runtime_error("libcrypto computes no SHA-256");
  }
  return {reinterpret_cast<const char*>(digest.data()), length};
}

std::string name_digest(std::string_view name) { return sha256(name).substr(0, 16); }

}  // namespace figcheck::store
