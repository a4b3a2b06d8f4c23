#include "grammar/date.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace figcheck {
namespace {

Date date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

// What parse_date makes of the date at the text's start, and how much of it that is.
std::string read(std::string_view text) {
  const auto match = grammar::parse_date(text, 0);
  return match ? to_iso(match->date) : "none";
}
std::string words(std::string_view text) {
  const auto match = grammar::parse_date(text, 0);
  return match ? std::string(slice(text, match->span)) : "";
}

TEST(Date, IsWrittenToItsOwnPrecision) {
  EXPECT_EQ(to_iso(date(2025, 8, 16)), "2025-08-16");
  EXPECT_EQ(to_iso(date(2025, 3, 0)), "2025-03");
  EXPECT_EQ(to_iso(date(2025, 0, 0)), "2025");
  EXPECT_EQ(to_iso(date(79, 8, 24)), "0079-08-24");
  EXPECT_EQ(to_iso(Date{}), "");
}

TEST(Date, IsReadBack) {
  for (const char* text : {"2025-08-16", "2025-03", "2025", "2024-02-29", "0079-08-24"}) {
    ASSERT_TRUE(date_from_iso(text)) << text;
    EXPECT_EQ(to_iso(*date_from_iso(text)), text);
  }
  EXPECT_EQ(date_from_iso("2025-08-16T09:00:00Z"), date(2025, 8, 16));
  EXPECT_EQ(date_from_iso("2025-08-16 09:00"), date(2025, 8, 16));
}

TEST(Date, RefusesWhatIsNone) {
  for (const char* text : {"", "20", "2025-", "2025-13", "2025-00", "2025-02-29", "2025-04-31", "2025-08-1",
                           "2025-08-16x", "25-08-16", "2025/08/16", "abcd", "-001", "0000"}) {
    EXPECT_FALSE(date_from_iso(text)) << text;
  }
}

TEST(Date, OfAnUntoldYearIsWrittenAndReadWithoutIt) {
  EXPECT_EQ(to_iso(in_untold_year(8, 16)), "--08-16");
  EXPECT_EQ(to_iso({in_untold_year(8, 16).year, 8, 0}), "--08");
  EXPECT_EQ(to_iso({in_untold_year(8, 16).year, 0, 0}), "");
  EXPECT_EQ(to_full_iso(in_untold_year(8, 16)), "");
  EXPECT_EQ(to_full_iso(date(2025, 8, 16)), "2025-08-16");
  for (const char* text : {"--08-16", "--08", "--02-29"}) {
    ASSERT_TRUE(date_from_iso(text)) << text;
    EXPECT_FALSE(date_from_iso(text)->tells_year());
    EXPECT_EQ(to_iso(*date_from_iso(text)), text);
  }
  for (const char* text : {"--", "--8-16", "--13-01", "--02-30", "--08-", "--08-161", "--08x16", "8400-08-16"})
    EXPECT_FALSE(date_from_iso(text)) << text;
}

TEST(Date, InAnUntoldYearFallsOnTheWeekdayGiven) {
  for (int day = 0; day < 7; ++day) {
    EXPECT_EQ(weekday(in_untold_year(2, 29, day)), day);
    EXPECT_EQ(weekday(in_untold_year(11, 11, day)), day);
    EXPECT_EQ(to_iso(in_untold_year(11, 11, day)), "--11-11");
  }
}

TEST(Date, OfUntoldYearsIsComparedWithTheLikeAlone) {
  const std::int64_t told = day_number(date(2025, 8, 16)), untold = day_number(in_untold_year(8, 16));
  EXPECT_TRUE(in_told_year(told));
  EXPECT_FALSE(in_told_year(untold));
  EXPECT_TRUE(of_one_reckoning(told, day_number(date(1066, 1, 1))));
  EXPECT_TRUE(of_one_reckoning(untold, day_number(in_untold_year(1, 1, 3))));
  EXPECT_FALSE(of_one_reckoning(told, untold));
}

TEST(Date, DayNumbersAgreeWithTheStandardCalendar) {
  using namespace std::chrono;
  for (int number = -800000; number < 800000; number += 397) {
    const year_month_day expected{sys_days{days{number}}};
    const Date got = date_of_day_number(number);
    ASSERT_EQ(got.year, static_cast<int>(expected.year())) << number;
    ASSERT_EQ(got.month, static_cast<unsigned>(expected.month())) << number;
    ASSERT_EQ(got.day, static_cast<unsigned>(expected.day())) << number;
    ASSERT_EQ(day_number(got), number);
    ASSERT_EQ(weekday(got), static_cast<int>(std::chrono::weekday{sys_days{days{number}}}.c_encoding())) << number;
  }
}

TEST(Date, AMonthOrYearBeginsOnItsFirstDay) {
  EXPECT_EQ(day_number(date(1970, 0, 0)), 0);
  EXPECT_EQ(day_number(date(1970, 2, 0)), 31);
}

TEST(ParseDate, AsNewspapersWriteIt) {
  EXPECT_EQ(read("July 2, 2013"), "2013-07-02");
  EXPECT_EQ(read("July 2 2013"), "2013-07-02");
  EXPECT_EQ(read("July 2nd, 2013"), "2013-07-02");
  EXPECT_EQ(read("JULY 2, 2013"), "2013-07-02");
  EXPECT_EQ(read("2 July 2013"), "2013-07-02");
  EXPECT_EQ(read("2nd of July 2013"), "2013-07-02");
  EXPECT_EQ(read("02-Jul-2013"), "2013-07-02");
  EXPECT_EQ(read("Tuesday, July 2, 2013"), "2013-07-02");
  EXPECT_EQ(read("Tues 2 Jul 2013"), "2013-07-02");
  EXPECT_EQ(read("Sept. 2, 2013"), "2013-09-02");
  EXPECT_EQ(read("March 2023"), "2023-03");
  EXPECT_EQ(read("March, 2023"), "2023-03");
  EXPECT_EQ(read("March of 2023"), "2023-03");
  EXPECT_EQ(read("2025-08-16"), "2025-08-16");
  EXPECT_EQ(read("2025-08-16T10:00"), "2025-08-16");
  EXPECT_EQ(read("16.08.2025"), "2025-08-16");
  EXPECT_EQ(read("May 5-7, 2010"), "2010-05-05");
}

TEST(ParseDate, SlashesPutTheMonthFirstWhereTheyCan) {
  EXPECT_EQ(read("05/02/07"), "2007-05-02");
  EXPECT_EQ(read("11 / 23 / 07"), "2007-11-23");
  EXPECT_EQ(read("31/12/1999"), "1999-12-31");
  EXPECT_EQ(read("03.28.14"), "2014-03-28");
  EXPECT_EQ(read("1/1/69"), "1969-01-01");
  EXPECT_EQ(read("1/1/68"), "2068-01-01");
  EXPECT_EQ(read("13/13/2013"), "none");
}

TEST(ParseDate, MayLackItsYear) {
  const auto match = grammar::parse_date("Jan. 4 in court", 0);
  ASSERT_TRUE(match);
  EXPECT_EQ(match->date, date(0, 1, 4));
  EXPECT_EQ(match->span, (Span{0, 6}));
  EXPECT_EQ(words("4th of January, she"), "4th of January");
  EXPECT_EQ(words("May 5, 12 people"), "May 5");
  EXPECT_EQ(words("May 5-7 in court"), "May 5-7");
}

TEST(ParseDate, RefusesWhatIsNone) {
  for (const char* text : {"2013", "July", "July 32", "may 5 of them", "march 20 miles", "February 30, 2013",
                           "Marching 5", "July 2.5 million", "July 2,000 people", "5 percent", "3/4", "9/11", "2 Julys",
                           "Sunday", "12:30", "1999-13-01", "July 5% more"}) {
    EXPECT_EQ(read(text), "none") << text;
  }
}

TEST(ParseDate, BeginsWhereItIsTold) {
  const std::string_view text = "On July 2, 2013, at 9";
  EXPECT_EQ(grammar::parse_date(text, 3)->span, (Span{3, 15}));
  EXPECT_FALSE(grammar::parse_date(text, 0));
  EXPECT_FALSE(grammar::parse_date(text, 99));
}

}  // namespace
}  // namespace figcheck
