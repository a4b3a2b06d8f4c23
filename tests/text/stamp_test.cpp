#include "text/stamp.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck;
using namespace figcheck::text;

namespace {

/// The date of the stamp that is all of `text`, "" if that is none.
std::string date_of(std::string_view text) {
  const auto stamp = parse_stamp(text, 0);
  return stamp && stamp->span == Span{0, text.size()} ? to_iso(stamp->date) : "";
}

}  // namespace

TEST(Stamp, ReadsTheFormsOfNewspapers) {
  EXPECT_EQ(date_of("Posted: 05/02/07, 9:00 PM PDT"), "2007-05-02");
  EXPECT_EQ(date_of("2 July 2013 15:01 IST"), "2013-07-02");
  EXPECT_EQ(date_of("Published: 10:40, 4 May 2011"), "2011-05-04");
  EXPECT_EQ(date_of("Wednesday, May 4, 2011; 3:12 PM"), "2011-05-04");
  EXPECT_EQ(date_of("9 September 2031 Last updated at 14:39 GMT"), "2031-09-09");
  EXPECT_EQ(date_of("date 2025-08-16"), "2025-08-16");
  EXPECT_EQ(date_of("Published on: 11 November 2031-11: 25am"), "2031-11-11");
  EXPECT_EQ(date_of("Last modified on May 4, 2011 at 7 p.m."), "2011-05-04");
  EXPECT_EQ(date_of("3 / 27 / 2031 @ 10: 05AM"), "2031-03-27");
  EXPECT_EQ(date_of("1439 GMT, 4 May 2011"), "2011-05-04");
}

TEST(Stamp, TellsItsLabel) {
  EXPECT_EQ(parse_stamp("First posted May 4, 2011", 0)->label, StampLabel::published);
  EXPECT_EQ(parse_stamp("UPDATED May 4, 2011", 0)->label, StampLabel::updated);
  EXPECT_EQ(parse_stamp("May 4, 2011", 0)->label, StampLabel::none);
  EXPECT_TRUE(parse_stamp("posted : May 4, 2011", 0)->firm);
  EXPECT_FALSE(parse_stamp("posted May 4, 2011", 0)->firm);
  EXPECT_TRUE(parse_stamp("May 4, 2011 9:00", 0)->timed);
  EXPECT_FALSE(parse_stamp("May 4, 2011", 0)->timed);
}

TEST(Stamp, TakesAShortDottedDateWhereItsOrderIsPlain) {
  EXPECT_EQ(date_of("02.29.12 4:15 PM"), "2012-02-29");
  EXPECT_EQ(date_of("29.02.12 16:15"), "2012-02-29");
  EXPECT_EQ(date_of("05.02.12 16:15"), "");
  EXPECT_EQ(date_of("30.02.12 16:15"), "");
  EXPECT_EQ(date_of("29.02.123"), "");
}

TEST(Stamp, MayBeginWhereverOneDoes) {
  // Behind a label that ends in a colon the rest is read without the quick look.
  std::size_t stamps = 0;
  for (const std::string number : {"1", "9", "12", "05", "123", "1439", "2011", "20110"})
    for (const std::string joint : {"", " ", "  ", "\n", ", ", ".", ". ", ":", "-", " - ", "/", " / ", "\u2013", "st ",
                                    "th ", "\u00A0", "\u2009"})
      for (const std::string rest : {"May 2011",
                                     "may 4, 2011",
                                     "MAY 2011",
                                     "of May 2011",
                                     "OF May 2011",
                                     "4 May 2011",
                                     "am, 4 May 2011",
                                     "a.m., 4 May 2011",
                                     "PM 4 May 2011",
                                     "GMT, 4 May 2011",
                                     "local time, 4 May 2011",
                                     "hours, 4 May 2011",
                                     "30 p.m. 4 May 2011",
                                     "05/2011",
                                     "05/10",
                                     "05.2011",
                                     "02.12",
                                     "08-16",
                                     "people",
                                     ""}) {
        const std::string text = number + joint + rest;
        if (!parse_stamp("Posted: " + text, 0)) continue;
        ++stamps;
        EXPECT_TRUE(may_begin_stamp(text, 0)) << text;
      }
  EXPECT_GT(stamps, 200U);
}

TEST(Stamp, BeginsWithNoPlainNumberOrWord) {
  for (const char* text : {"14 people", "14 apples", "14 old boats", "1,366 boats", "12%", "3.", "500 boats",
                           "20100 May", "12", "12, they said", "mad", "people", "ma", "(5 May"})
    EXPECT_FALSE(may_begin_stamp(text, 0)) << text;
}

TEST(Stamp, IsNoneWithoutADate) {
  for (const char* text : {"", "Posted", "Posted by Anna Birk", "updated figures", "date palms", "dated 4 May 2011",
                           "9:00 PM", "Mayor", "Postedon May 4, 2011"}) {
    EXPECT_FALSE(parse_stamp(text, 0)) << text;
  }
}
