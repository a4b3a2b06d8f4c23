#include "grammar/written_number.hpp"

#include <gtest/gtest.h>

namespace figcheck::grammar {
namespace {

WrittenNumber number(std::string_view text) { return written_number_at(text, 0, text.size()); }

TEST(WrittenNumber, EndsWhereItsDigitsDo) {
  EXPECT_EQ(number("640m").end, 3U);
  EXPECT_EQ(number("2,650.50 each").end, 8U);
  EXPECT_EQ(number("640. The").end, 3U) << "a stop is no point";
  EXPECT_EQ(number("boats").end, 0U);
  EXPECT_EQ(written_number_at("640", 0, 2).end, 2U);
  EXPECT_LE(number(std::string(1000, '7')).end, 24U);
}

TEST(WrittenNumber, KnowsItsMarks) {
  EXPECT_EQ(number("2,650.50").count, 6);
  EXPECT_TRUE(number("2,650").thousands);
  EXPECT_FALSE(number("2.65").thousands);
  EXPECT_TRUE(number("2.65").separated);
  EXPECT_TRUE(number("2.65").cents);
  EXPECT_FALSE(number("2.6").cents);
  EXPECT_FALSE(number("650").separated);
}

}  // namespace
}  // namespace figcheck::grammar
