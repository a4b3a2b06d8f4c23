#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "markdown_reading.hpp"
#include "night_of_ferry.hpp"

namespace figcheck::report {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

std::string index(const std::vector<IndexEntry>& entries) {
  std::string out;
  write_night_index(out, entries);
  return out;
}

IndexEntry entry(const std::string& day) {
  return {day, 1, 2, 3, 4, 5, 6, day + ".md", day + ": 214 new articles; 1 new conflict; 6 open."};
}

TEST(NightIndex, IsNewestFirstByMonth) {
  const std::string text = index({entry("2031-04-30"), entry("2032-01-01"), entry("2031-05-02"), entry("2031-05-04")});
  const MarkdownReading reading = read_markdown(text);
  EXPECT_THAT(reading.headings,
              ElementsAre("# Figures: the reports of each night", "## January 2032", "## May 2031", "## April 2031"));
  ASSERT_EQ(reading.rows.size(), 3u + 4u);
  EXPECT_THAT(reading.rows[0],
              ElementsAre("Night", "New conflicts", "Worse", "Opened again", "Settled", "Changed", "Open"));
  EXPECT_EQ(reading.rows[1][0], "[2032-01-01](2032-01-01.md)");
  EXPECT_THAT(reading.rows[3], ElementsAre("[2031-05-04](2031-05-04.md)", "1", "2", "3", "4", "5", "6"));
  EXPECT_EQ(reading.rows[4][0], "[2031-05-02](2031-05-02.md)");
  EXPECT_EQ(reading.rows[6][0], "[2031-04-30](2031-04-30.md)");
}

TEST(NightIndex, BeginsWithTheLatestNight) {
  EXPECT_TRUE(
      index({entry("2031-05-02"), entry("2031-05-04")})
          .starts_with("# Figures: the reports of each night\n\nLatest: [2031-05-04](2031-05-04.md)\n\n"
                       "**2031-05-04: 214 new articles; 1 new conflict; 6 open.**\n\n## May 2031\n\n| Night |"));
}

TEST(NightIndex, OfOneDayTheLaterIsFirst) {
  IndexEntry second = entry("2031-05-04");
  second.file = "2031-05-04-2.md";
  const MarkdownReading reading = read_markdown(index({entry("2031-05-04"), second}));
  EXPECT_EQ(reading.rows[1][0], "[2031-05-04](2031-05-04-2.md)");
  EXPECT_EQ(reading.rows[2][0], "[2031-05-04](2031-05-04.md)");
}

TEST(NightIndex, OfNothingSaysSo) {
  EXPECT_EQ(index({}), "# Figures: the reports of each night\n\nNo night was reported yet.\n");
}

TEST(NightIndex, IsBounded) {
  std::vector<IndexEntry> entries;
  const std::int64_t first = day_number({2028, 1, 1});
  for (int i = 0; i < 1101; ++i) entries.push_back(entry(to_iso(date_of_day_number(first + i))));
  const std::string text = index(entries);
  EXPECT_THAT(text, EndsWith("\n\n… and 1 earlier night, whose report is in this folder.\n"));
  EXPECT_THAT(text, Not(HasSubstr("2028-01-01")));
  EXPECT_THAT(text, HasSubstr("[2028-01-02](2028-01-02.md)"));
  entries.pop_back();
  EXPECT_THAT(index(entries), Not(HasSubstr("…")));
}

TEST(NightIndex, AFilesNameCannotBreakALink) {
  IndexEntry odd = entry("2031-05-04");
  odd.file = "a b)(c|[d]<e>\"&.md";
  EXPECT_THAT(index({odd}), HasSubstr("[2031-05-04](a%20b%29%28c%7C%5Bd%5D%3Ce%3E%22%26.md)"));
}

TEST(IndexEntries, CountTheNight) {
  const IndexEntry made = index_entry(night_of_ferry(), "2031-05-04.md");
  EXPECT_EQ(made.day, "2031-05-04");
  EXPECT_EQ(made.new_conflicts, 1u);
  EXPECT_EQ(made.worse, 1u);
  EXPECT_EQ(made.reopened, 1u);
  EXPECT_EQ(made.settled, 4u);
  EXPECT_EQ(made.changed, 1u);
  EXPECT_EQ(made.open, 5u);
  EXPECT_EQ(made.file, "2031-05-04.md");
  EXPECT_EQ(made.summary, night_summary(night_of_ferry()));
}

}  // namespace
}  // namespace figcheck::report
