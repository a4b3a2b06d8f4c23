#include "store/digest.hpp"

#include <gtest/gtest.h>

namespace figcheck::store {
namespace {

std::string hexadecimal(const std::string& bytes) {
  std::string text;
  for (const unsigned char byte : bytes) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

// The examples of NIST's "SHA-256" in the Cryptographic Standards and Guidelines.
TEST(Digest, IsSha256) {
  EXPECT_EQ(hexadecimal(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hexadecimal(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Digest, OfANameIsItsFirstHalf) { EXPECT_EQ(hexadecimal(name_digest("abc")), "ba7816bf8f01cfea414140de5dae2223"); }

}  // namespace
}  // namespace figcheck::store
