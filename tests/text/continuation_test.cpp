#include "text/continuation.hpp"

#include <gtest/gtest.h>

using namespace figcheck::text;

TEST(Speaker, IsANameWithAVerbOfSaying) {
  EXPECT_TRUE(is_speaker("Moss asked.", 0));
  EXPECT_TRUE(is_speaker("Anna Maria Moss said", 0));
  EXPECT_FALSE(is_speaker("Moss did not say.", 0));
  EXPECT_FALSE(is_speaker("said Moss", 0));
  EXPECT_FALSE(is_speaker("One Two Three Four said", 0));
  EXPECT_FALSE(is_speaker("Moss", 0));
  EXPECT_FALSE(is_speaker("", 0));
}

TEST(ClockTimeContinuation, IsAZoneOrADay) {
  EXPECT_TRUE(continues_clock_time("EST on Friday", 0));
  EXPECT_TRUE(continues_clock_time("Eastern time", 0));
  EXPECT_TRUE(continues_clock_time("Monday", 0));
  EXPECT_FALSE(continues_clock_time("Police", 0));
  EXPECT_FALSE(continues_clock_time("A man", 0));
  EXPECT_FALSE(continues_clock_time("", 0));
}

TEST(Camel, HasItsSecondLetterUpper) {
  EXPECT_TRUE(is_camel("iPhone", 0));
  EXPECT_FALSE(is_camel("phone", 0));
  EXPECT_FALSE(is_camel("IPhone", 0));
  EXPECT_FALSE(is_camel("i", 0));
}

TEST(Roman, IsAWholeWord) {
  EXPECT_TRUE(is_roman("IV failed", 0));
  EXPECT_TRUE(is_roman("X", 0));
  EXPECT_FALSE(is_roman("Inside", 0));
  EXPECT_FALSE(is_roman("4", 0));
  EXPECT_FALSE(is_roman("", 0));
}
