#include "grammar/token.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace figcheck::grammar {
namespace {

/// How many bytes the gap at the head of a text takes; 0 if there is none.
std::size_t gap_of(std::string_view text) {
  const char* first = text.data();
  return boost::spirit::x3::parse(first, text.data() + text.size(), token::gap)
             ? static_cast<std::size_t>(first - text.data())
             : 0;
}

TEST(Gap, TakesBlanksOfAllSortsUpToItsBound) {
  EXPECT_EQ(gap_of(" x"), 1U);
  EXPECT_EQ(gap_of("\t\r\n x"), 4U);
  EXPECT_EQ(gap_of("\u00A0x"), 2U);
  EXPECT_EQ(gap_of("\u2009\u202F\u2007"), 9U);
  EXPECT_EQ(gap_of(std::string(most_blanks + 3, ' ')), std::size_t{most_blanks});
}

TEST(Gap, TakesNothingElse) {
  for (const std::string_view text :
       {"", "x ", "-", "\xC2", "\xC2\xA9", "\xE2\x80", "\xE2\x80\x93", "\xE2\x82\xAC", "\v"})
    EXPECT_EQ(gap_of(text), 0U) << text;
  // A blank that is cut off ends the gap before it.
  EXPECT_EQ(gap_of(" \xE2\x80"), 1U);
}

}  // namespace
}  // namespace figcheck::grammar
