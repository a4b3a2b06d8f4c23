#include "fetch/version.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fetch/fingerprint.hpp"

using namespace figcheck::fetch;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST(Version, IsReadAsItWasWritten) {
  Version version;
  version.add("etag", "\"a=b\"");
  version.add("first", 1'700'000'000);
  version.add("young", "https://a.example/");
  version.add("young", "https://b.example/");
  version.add("title", "two\nlines");
  version.add("modified", "");
  const Version read = Version::parse(version.token());
  EXPECT_EQ(read.text("etag"), "\"a=b\"");
  EXPECT_EQ(read.number("first"), 1'700'000'000);
  EXPECT_THAT(read.all("young"), UnorderedElementsAre("https://a.example/", "https://b.example/"));
  EXPECT_EQ(read.text("title"), "two lines");
  EXPECT_EQ(read.text("modified"), "");
  EXPECT_EQ(read.number("etag"), 0);
  EXPECT_EQ(read.token(), version.token());
}

TEST(Version, HoldsNothingOfATokenThatIsNone) {
  for (const char* token : {"", "rubbish", "=a", "a=b\nrubbish\n"}) EXPECT_TRUE(Version::parse(token).empty()) << token;
}

TEST(Fingerprint, IsTheOneThatWasPublished) {
  // the test vectors of the algorithm's authors
  EXPECT_EQ(Fingerprint().add("").state(), 0xcbf29ce484222325);
  EXPECT_EQ(Fingerprint().add("a").state(), 0xaf63dc4c8601ec8c);
  EXPECT_EQ(Fingerprint().add("foobar").state(), 0x85944171f73967e8);
}

TEST(Fingerprint, GoesOnFromWhereItWas) {
  const Fingerprint first = Fingerprint().add("foo");
  EXPECT_EQ(fingerprint_from(to_string(first)).add("bar"), Fingerprint().add("foobar"));
  EXPECT_NE(Fingerprint().add_field("a").add_field("b"), Fingerprint().add_field("ab").add_field(""));
  EXPECT_EQ(to_string(Fingerprint(0x1f)), "000000000000001f");
  EXPECT_EQ(fingerprint_from("rubbish"), Fingerprint());
}
