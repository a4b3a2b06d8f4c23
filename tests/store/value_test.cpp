#include "store/value.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <string_view>

namespace figcheck::store {
namespace {

using namespace std::string_literals;

TEST(StorableText, LeavesGoodTextAsItIs) {
  for (const std::string text : {"", "At least 14", "Kraków – 3½ €, \xF0\x9F\x9A\xA2", "a\r\n\tb"}) {
    EXPECT_EQ(storable_text(text), text);
  }
}

TEST(StorableText, PutsTheReplacementCharacterForWhatPostgresRefuses) {
  EXPECT_EQ(storable_text("a\0b"s), "a\uFFFDb");
  EXPECT_EQ(storable_text("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(storable_text("\xC3"), "\uFFFD");                      // broken off
  EXPECT_EQ(storable_text("\xC0\x80"), "\uFFFD\uFFFD");            // NUL, overlong
  EXPECT_EQ(storable_text("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // a surrogate
  EXPECT_EQ(storable_text("\uFFFD"), "\uFFFD");
}

TEST(Value, IsOfTheTypeThatItIsMadeOf) {
  EXPECT_TRUE(Value().is_null());
  EXPECT_TRUE(Value(nullptr).is_null());
  EXPECT_EQ(Value(std::size_t{3}).content(), Value::Content(std::int64_t{3}));
  EXPECT_EQ(Value(true).content(), Value::Content(std::int64_t{1}));
  EXPECT_EQ(Value(3.5).content(), Value::Content(3.5));
  EXPECT_EQ(Value("x").content(), Value::Content("x"s));
  EXPECT_EQ(Value(std::string_view("x")).content(), Value::Content("x"s));
  EXPECT_EQ(Value(Blob{"a\0b"s}).content(), Value::Content(Blob{"a\0b"s}));
  EXPECT_EQ(Value(std::optional<double>(2.0)).content(), Value::Content(2.0));
  EXPECT_TRUE(Value(std::optional<double>()).is_null());
}

TEST(Value, TakesNoNanAndNoBadText) {
  EXPECT_TRUE(Value(std::numeric_limits<double>::quiet_NaN()).is_null());
  EXPECT_FALSE(Value(std::numeric_limits<double>::infinity()).is_null());
  EXPECT_EQ(Value("\xFF"), Value("\uFFFD"));
}

}  // namespace
}  // namespace figcheck::store
