#include "text/clock_time.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck;
using namespace figcheck::text;

namespace {

/// The clock time that `text` begins with.
std::string time_of(std::string_view text) {
  const auto clock = parse_clock_time(text, 0);
  return std::string(text.substr(0, clock ? clock->end : 0));
}

/// What it tells on a day, as to_iso writes it.
std::string told(std::string_view text, Date day = {2031, 1, 10}) {
  const auto clock = parse_clock_time(text, 0);
  const auto time = clock ? clock->on(day) : std::nullopt;
  return time ? to_iso(*time) : "";
}

}  // namespace

TEST(ClockTime, IsReadWhole) {
  for (const std::string whole :
       {"9:00", "9:00 PM PDT", "15:01 IST", "7 p.m.", "7pm", "8: 24am", "23:37: 00", "12.30pm", "1652 GMT",
        "10:45 GMT+02:00", "07:58 UTC +2", "7 a.m. local time", "6:05 p.m. Eastern Time", "06:41 GMT (22:41 PST)",
        "T09:00:00Z", "10:05 A.M. ET", "(1430 GMT)"}) {
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

TEST(ClockTime, TellsTheMinuteOfTheDay) {
  EXPECT_EQ(told("9:05"), "09:05");
  EXPECT_EQ(told("9:05 PM"), "21:05");
  EXPECT_EQ(told("12:30 a.m."), "00:30");
  EXPECT_EQ(told("12.30pm"), "12:30");
  EXPECT_EQ(told("7 p.m."), "19:00");
  EXPECT_EQ(told("6: 47pm"), "18:47");
  EXPECT_EQ(told("15:30 pm"), "15:30");
  EXPECT_EQ(told("23:37:59"), "23:37");
}

TEST(ClockTime, TellsWhatItsZoneIsAheadOfUtc) {
  EXPECT_EQ(told("6:47pm BST"), "18:47+01:00");
  EXPECT_EQ(told("1652 GMT"), "16:52Z");
  EXPECT_EQ(told("(1430 GMT)"), "14:30Z");
  EXPECT_EQ(told("8:21am AEST"), "08:21+10:00");
  EXPECT_EQ(told("9:03 NST"), "09:03-03:30");
  EXPECT_EQ(told("11:25 GMT+05:30"), "11:25+05:30");
  EXPECT_EQ(told("11:25 UTC -3"), "11:25-03:00");
  EXPECT_EQ(told("6:05 p.m. Eastern Daylight Time"), "18:05-04:00");
}

TEST(ClockTime, TakesWinterAndSummerFromTheDay) {
  EXPECT_EQ(told("9:00 ET", {2031, 1, 10}), "09:00-05:00");
  EXPECT_EQ(told("9:00 ET", {2031, 7, 10}), "09:00-04:00");
  EXPECT_EQ(told("9:00 Eastern Standard Time", {2031, 7, 10}), "09:00-05:00");
  EXPECT_EQ(told("9:00 UK", {2031, 7, 10}), "09:00+01:00");
  EXPECT_EQ(told("9:00 ET", {2031, 3, 9}), "09:00") << "the clocks are put ahead on that day";
  EXPECT_EQ(told("9:00 ET", {Date::untold + 400, 7, 10}), "09:00");
}

TEST(ClockTime, KnowsNoZoneWhereNoneIsToldOrItIsOneOfSeveral) {
  for (const char* text : {"9:00", "9:00 local time", "9:00 hrs", "9:00 CST", "9:00 IST", "9:00 GMT+25"})
    EXPECT_EQ(told(text), "09:00") << text;
}

TEST(ClockTime, TakesTheZoneFromTheOtherTimeInBrackets) {
  EXPECT_EQ(told("7 p.m. local time (1600 GMT)"), "19:00+03:00");
  EXPECT_EQ(told("4 a.m. local time (2030 GMT)"), "04:00+07:30");
  EXPECT_EQ(told("06:41 GMT (22:41 PDT)"), "06:41Z");
  EXPECT_EQ(told("7 p.m. local time (9:00)"), "19:00");
}

TEST(ClockTime, TellsNothingWhereNoDayHasIt) {
  for (const char* text : {"24:00", "13:00 am", "0:10 pm"}) EXPECT_EQ(told(text), "") << text;
}
