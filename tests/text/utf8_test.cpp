#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck::text;
using namespace std::string_view_literals;

TEST(Decode, ReadsEveryLength) {
  EXPECT_EQ(decode("a", 0).code_point, U'a');
  EXPECT_EQ(decode("é", 0).code_point, U'é');
  EXPECT_EQ(decode("é", 0).length, 2u);
  EXPECT_EQ(decode("€", 0).code_point, U'€');
  EXPECT_EQ(decode("€", 0).length, 3u);
  EXPECT_EQ(decode("𝄞", 0).code_point, U'𝄞');
  EXPECT_EQ(decode("𝄞", 0).length, 4u);
}

TEST(Decode, RefusesWhatTheStandardForbids) {
  for (const auto bad :
       {"\x80"sv, "\xC0\x80"sv, "\xC1\xBF"sv, "\xE0\x9F\xBF"sv, "\xED\xA0\x80"sv, "\xF0\x8F\xBF\xBF"sv,
        "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFF"sv, "\xE2\x82"sv, "\xC3"sv, "\xF0\x9D\x84"sv}) {
    const Decoded step = decode(bad, 0);
    EXPECT_EQ(step.code_point, char32_t{0xFFFD}) << ::testing::PrintToString(bad);
    EXPECT_EQ(step.length, 1u) << ::testing::PrintToString(bad);
  }
}

TEST(Decode, StandsStillOnlyAtTheEnd) {
  EXPECT_EQ(decode("", 0).length, 0u);
  EXPECT_EQ(decode("a", 1).length, 0u);
  EXPECT_EQ(decode("\0"sv, 0).length, 1u);
}

TEST(FirstInvalid, FindsTheByte) {
  EXPECT_EQ(first_invalid("naïve"), "naïve"sv.size());
  EXPECT_EQ(first_invalid("na\xEFve"), 2u);
  EXPECT_EQ(first_invalid("été \xE2\x82"), 6u);
}

TEST(Case, KnowsLettersBeyondAscii) {
  EXPECT_TRUE(is_upper(U'Ö'));
  EXPECT_FALSE(is_upper(U'ö'));
  EXPECT_TRUE(is_lower(U'ö'));
  EXPECT_FALSE(is_lower(U'Ж'));
  EXPECT_TRUE(is_letter(U'ж'));
  EXPECT_TRUE(is_letter(U'中'));
  EXPECT_FALSE(is_letter(U'7'));
  EXPECT_FALSE(is_letter(U'€'));
}

TEST(Blank, CountsTypographicSpacesAndNoLineFeed) {
  EXPECT_EQ(blank_length(" ", 0), 1u);
  EXPECT_EQ(blank_length("\r", 0), 1u);
  EXPECT_EQ(blank_length("\u00A0", 0), 2u);
  EXPECT_EQ(blank_length("\u202F", 0), 3u);
  EXPECT_EQ(blank_length("\n", 0), 0u);
  EXPECT_EQ(blank_length("©", 0), 0u);
  EXPECT_EQ(blank_length("€", 0), 0u);
  EXPECT_EQ(blank_length("", 0), 0u);
  EXPECT_EQ(skip_blanks(" \t\u00A0x", 0), 4u);
}

TEST(AppendUtf8, GivesBackWhatDecodeReads) {
  for (const char32_t code_point : {U'a', U'é', U'€', U'\uFFFD', U'\U0001F600', char32_t{0x10FFFF}}) {
    std::string text;
    append_utf8(text, code_point);
    EXPECT_EQ(decode(text, 0).code_point, code_point);
    EXPECT_EQ(decode(text, 0).length, text.size());
  }
  std::string none;
  append_utf8(none, 0xD800);
  append_utf8(none, 0x110000);
  EXPECT_EQ(none, "\uFFFD\uFFFD");
}
