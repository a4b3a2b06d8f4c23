#include "report/codepoint.hpp"

#include <gtest/gtest.h>

namespace figcheck::report {
namespace {

TEST(Codepoint, DecodesEveryLength) {
  const std::string text = "a\u00e9\u20ac\U0001F6A2";
  EXPECT_EQ(decode(text, 0).value, U'a');
  EXPECT_EQ(decode(text, 1).value, U'\u00e9');
  EXPECT_EQ(decode(text, 3).value, U'\u20ac');
  EXPECT_EQ(decode(text, 6).value, U'\U0001F6A2');
  EXPECT_EQ(decode(text, 6).length, 4u);
}

TEST(Codepoint, EncodesWhatItDecodes) {
  for (const char32_t value :
       {U'\x7f', U'\u0080', U'\u07ff', U'\u0800', U'\ud7ff', U'\uffff', U'\U00010000', U'\U0010ffff'}) {
    std::string bytes;
    append_utf8(bytes, value);
    const Codepoint back = decode(bytes, 0);
    EXPECT_TRUE(back.valid);
    EXPECT_EQ(back.value, value);
    EXPECT_EQ(back.length, bytes.size());
  }
}

TEST(Codepoint, RefusesWhatIsNotUtf8) {
  struct Case {
    std::string bytes;
    std::size_t length;  // of the ill-formed part
  };
  for (const Case& each :
       {Case{"\x80", 1}, Case{"\xff", 1}, Case{"\xc0\xaf", 1}, Case{"\xe0\x80\x80", 1}, Case{"\xed\xa0\x80", 1},
        Case{"\xf5\x80\x80\x80", 1}, Case{"\xe2\x82", 2}, Case{"\xf0\x9f\x9a", 3}, Case{"\xe2\x82x", 2}}) {
    const Codepoint point = decode(each.bytes, 0);
    EXPECT_FALSE(point.valid);
    EXPECT_EQ(point.value, U'\uFFFD');
    EXPECT_EQ(point.length, each.length) << testing::PrintToString(each.bytes);
  }
}

TEST(Codepoint, TheReplacementCharacterItselfIsValid) { EXPECT_TRUE(decode("\uFFFD", 0).valid); }

TEST(Codepoint, KnowsWhatDoesNotShow) {
  EXPECT_EQ(sight(U'x'), Sight::plain);
  EXPECT_EQ(sight(U'\u00e9'), Sight::plain);
  EXPECT_EQ(sight(U'\n'), Sight::blank);
  EXPECT_EQ(sight(U'\u2028'), Sight::blank);
  EXPECT_EQ(sight(0x1b), Sight::control);
  EXPECT_EQ(sight(0x9b), Sight::control);
  EXPECT_EQ(sight(0x202e), Sight::bidi);
  EXPECT_EQ(sight(0x2066), Sight::bidi);
  EXPECT_EQ(sight(0x200b), Sight::unseen);
  EXPECT_EQ(sight(0xfeff), Sight::unseen);
  EXPECT_EQ(sight(0xe0041), Sight::unseen);
}

}  // namespace
}  // namespace figcheck::report
