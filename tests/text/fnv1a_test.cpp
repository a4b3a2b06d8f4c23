#include "text/fnv1a.hpp"

#include <gtest/gtest.h>

namespace figcheck::text {
namespace {

// The test vectors of the hash's authors.
TEST(Fnv1a, GivesWhatItsAuthorsGive) {
  EXPECT_EQ(fnv1a(""), 0xcbf29ce484222325ULL);
  EXPECT_EQ(fnv1a("a"), 0xaf63dc4c8601ec8cULL);
  EXPECT_EQ(fnv1a("foobar"), 0x85944171f73967e8ULL);
}

TEST(Fnv1a, GoesOnFromWhatCameBefore) { EXPECT_EQ(fnv1a("bar", fnv1a("foo")), fnv1a("foobar")); }

}  // namespace
}  // namespace figcheck::text
