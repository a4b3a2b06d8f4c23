#include "text/quotation.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace figcheck::text {
namespace {

/// Whether a quotation is open behind all of the text.
bool open_behind(std::string_view text) {
  bool open = false;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == '"') open = quoted_behind(text, at, open);
  return open;
}

TEST(Quotation, OpensAndClosesByTheSideOfTheBlank) {
  EXPECT_TRUE(open_behind("He said \"we"));
  EXPECT_FALSE(open_behind("He said \"we go\" and"));
  EXPECT_TRUE(open_behind("(\"we"));
  EXPECT_FALSE(open_behind("He left\" and"));
}

TEST(Quotation, StaysOpenWhereAParagraphOpensItAnew) {
  EXPECT_TRUE(open_behind("\"We go. \"We stay"));
  EXPECT_FALSE(open_behind("\"We go. \"We stay\" he said"));
}

TEST(Quotation, TakesTurnsWhereBlanksAreOnBothSides) {
  EXPECT_TRUE(open_behind("He said. \" We"));
  EXPECT_FALSE(open_behind("He said. \" We go, \" and"));
}

TEST(Quotation, ClosesBeforeAStop) {
  EXPECT_FALSE(open_behind("It was \" out of control \". Then"));
  EXPECT_TRUE(open_behind("He said \"...and"));
}

TEST(Quotation, LeavesInchesAlone) { EXPECT_FALSE(open_behind("a 6\"x4 board")); }

}  // namespace
}  // namespace figcheck::text
