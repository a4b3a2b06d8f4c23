#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "text/dateline.hpp"
#include "text/head.hpp"

using namespace figcheck::text;
using namespace std::string_view_literals;

namespace {

constexpr std::array pieces = {"Posted:"sv,
                               "Updated"sv,
                               "May "sv,
                               "5, 2010"sv,
                               "2010-05-05"sv,
                               "5 / 5 / 10"sv,
                               "9:00"sv,
                               " pm GMT"sv,
                               "(AP)"sv,
                               "("sv,
                               " — "sv,
                               "-"sv,
                               "\n"sv,
                               "\r\n"sv,
                               "KELLMOUTH, "sv,
                               "on "sv,
                               "By Anna Birk, "sv,
                               "The Post"sv,
                               " "sv,
                               "."sv,
                               "1"sv,
                               "\xE2"sv,
                               "\0"sv,
                               "date "sv,
                               "T"sv,
                               "\uFEFF"sv};

}  // namespace

TEST(HeadProperty, HostileHeadsAreReadWithinTheirBounds) {
  std::mt19937 random(5);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (std::size_t i = random() % 60; i > 0; --i) text += pieces[random() % pieces.size()];
    const Dateline dateline = find_dateline(text);
    ASSERT_LE(dateline.span.begin, dateline.span.end) << text;
    ASSERT_LE(dateline.span.end, text.size()) << text;
    ASSERT_TRUE(dateline.date.year == 0 || !dateline.span.empty()) << text;
    const Head head = read_head(text);
    ASSERT_LE(head.title.size(), 200u) << text;
    ASSERT_EQ(head.title.find('\n'), std::string::npos) << text;
    const figcheck::Date& told = dateline.date;
    const bool yearless = told.year == 0 && told.month != 0 && told.day != 0;
    if (yearless)
      ASSERT_EQ(to_iso(head.published), to_iso(figcheck::in_untold_year(told.month, told.day))) << text;
    else
      ASSERT_EQ(head.published, told.year != 0 ? told : figcheck::Date{}) << text;
  }
}

TEST(HeadProperty, IsTheSameWhateverFollowsTheHead) {
  const std::string head = "Dam breaks\nPosted: May 5, 2010\n" + std::string(head_size, ' ') + "\n";
  EXPECT_EQ(find_dateline(head + "Posted: June 6, 2011\n").span, find_dateline(head).span);
}
