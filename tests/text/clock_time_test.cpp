#include "text/clock_time.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck::text;

namespace {

/// The clock time that `text` begins with.
std::string time_of(std::string_view text) { return std::string(text.substr(0, clock_time_end(text, 0))); }

}  // namespace

TEST(ClockTime, IsReadWhole) {
  for (const std::string whole : {"9:00", "9:00 PM PDT", "15:01 IST", "7 p.m.", "7pm", "8: 24am", "23:37: 00",
                                  "12.30pm", "1439 GMT", "11:25 GMT+02:00", "07:58 UTC +2", "7 a.m. local time",
                                  "6:05 p.m. Eastern Time", "07:58 GMT (23:58 PST)", "T09:00:00Z", "10:05 A.M. ET"}) {
    EXPECT_EQ(time_of(whole), whole);
    EXPECT_EQ(time_of(whole + " Harrow"), whole);
  }
}

TEST(ClockTime, EndsBeforeWhatIsNoZone) {
  EXPECT_EQ(time_of("9:00 AM THE DAM"), "9:00 AM");
  EXPECT_EQ(time_of("9:00 A dam"), "9:00");
  EXPECT_EQ(time_of("9:00 (so they said)"), "9:00");
}

TEST(ClockTime, IsNoOtherNumber) {
  for (const char* text :
       {"", "7", "12.30", "2013", "12 men", "9:5", "9:75", "31:00", "7 amps", "T", "T-shirt", "500 ET", "12345"}) {
    EXPECT_EQ(time_of(text), "") << text;
  }
}
