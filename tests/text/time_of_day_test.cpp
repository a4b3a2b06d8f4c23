#include "text/time_of_day.hpp"

#include <gtest/gtest.h>

using namespace figcheck::text;

TEST(TimeOfDay, IsReadAsItIsWritten) {
  for (const char* text :
       {"00:00", "09:05", "23:59", "19:12Z", "18:47+01:00", "19:12-03:30", "19:12+14:00", "19:12-12:00"}) {
    const auto time = time_of_day_from_iso(text);
    ASSERT_TRUE(time) << text;
    EXPECT_EQ(to_iso(*time), text);
  }
}

TEST(TimeOfDay, RefusesWhatIsNone) {
  for (const char* text : {"", "9:05", "24:00", "19:60", "1912", "19:12z", "19:12+1", "19:12+15:00", "19:12-13:00",
                           "19:12+00:00", "19:12 Z", "19:12+01:00 "})
    EXPECT_FALSE(time_of_day_from_iso(text)) << text;
}

TEST(TimeOfDay, IsEarlierByTheClockOfBothOrOfNone) {
  const auto time = [](const char* text) { return *time_of_day_from_iso(text); };
  EXPECT_TRUE(is_earlier(time("09:00"), time("09:01")));
  EXPECT_TRUE(is_earlier(time("13:00+02:00"), time("12:00Z")));
  EXPECT_FALSE(is_earlier(time("12:00Z"), time("12:00Z")));
  EXPECT_FALSE(is_earlier(time("09:00"), time("12:00Z")));
}
