#include "text/head.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck;
using namespace figcheck::text;

namespace {

std::string title_of(std::string_view text) { return read_head(text).title; }

}  // namespace

TEST(Title, IsAHeadlineOnTheFirstLine) {
  EXPECT_EQ(title_of("Dam breaks near Fairholm\n\nThe dam broke."), "Dam breaks near Fairholm");
  EXPECT_EQ(title_of("\uFEFF\r\n Who broke the dam? \r\nThe dam broke."), "Who broke the dam?");
  EXPECT_EQ(title_of("# Dam breaks\nThe dam broke."), "Dam breaks");
}

TEST(Title, StandsBeforeAnInlineDateline) {
  EXPECT_EQ(title_of("Dam breaks near Fairholm - May 5, 2010 The dam broke."), "Dam breaks near Fairholm");
  EXPECT_EQ(title_of("Dam of the U.S. Guard breaks on May 5, 2010 The dam broke."), "Dam of the U.S. Guard breaks");
  EXPECT_EQ(title_of("Dam breaks. Ten homes lost. May 5, 2010 9:00 The dam broke."), "");
}

TEST(Title, StandsBehindADateThatBeginsTheText) {
  EXPECT_EQ(title_of("date 2025-08-16 Dam breaks near Fairholm\nThe dam broke."), "Dam breaks near Fairholm");
  EXPECT_EQ(title_of("May 5, 2010\nBy Anna Birk\nDam breaks\nThe dam broke."), "Dam breaks");
}

TEST(Title, IsNoSentenceAndNoLoneLine) {
  EXPECT_EQ(title_of("The dam broke.\nThe town was flooded."), "");
  EXPECT_EQ(title_of("Dam breaks near Fairholm"), "");
  EXPECT_EQ(title_of("Dam breaks near Fairholm\n \n"), "");
  EXPECT_EQ(title_of(std::string(201, 'a') + "\nThe dam broke."), "");
  EXPECT_EQ(title_of("The dam above the town broke early on Monday\nand flooded ten homes."), "");
  EXPECT_EQ(title_of("KELLMOUTH, May 5, 2031 (Reuters) - The dam broke.\nIt sank."), "");
  EXPECT_EQ(title_of(""), "");
}

TEST(Head, GivesTheOutletOfADatelineBeforeThatOfAByline) {
  EXPECT_EQ(read_head("Dam breaks\nBy Anna Birk, The Fairholm Post\nKELLMOUTH, May 5 (AP) - The dam broke.").outlet,
            "Associated Press");
  EXPECT_EQ(read_head("Dam breaks\nBy Anna Birk, The Fairholm Post\nThe dam broke.").outlet, "The Fairholm Post");
  EXPECT_EQ(read_head("KELLMOUTH (AP) — The dam broke.").outlet, "Associated Press");
  EXPECT_EQ(read_head("The dam broke.").outlet, "");
}

TEST(Head, HasNoDateWithoutAYear) {
  EXPECT_TRUE(read_head("KELLMOUTH (AP) - The dam broke on May 5.").published.empty());
}

TEST(Head, PutsADatelineWithoutAYearOnItsWeekday) {
  const auto day_in = [](std::string_view text) { return read_head(text).published; };
  const Date wednesday =
      day_in("KELLMOUTH, May 5 (AP) - The dam broke on Wednesday, and last Monday's repair with it.");
  EXPECT_EQ(to_iso(wednesday), "--05-05");
  EXPECT_EQ(weekday(wednesday), 3);
  EXPECT_EQ(weekday(day_in("KELLMOUTH, May 5 (AP) - Last Monday's repair of the dam failed Wednesday.")), 3);
  EXPECT_EQ(weekday(day_in("KELLMOUTH, May 5 (AP) - A court will hear the case on Friday. The dam broke on Monday.")),
            1);
  EXPECT_EQ(weekday(day_in("KELLMOUTH, Sat., May 5 (AP) - The dam broke on Friday.")), 6);
  EXPECT_EQ(to_iso(day_in("KELLMOUTH, May 5 (AP) - The dam broke.")), "--05-05");
  EXPECT_EQ(to_iso(day_in("KELLMOUTH, May 5 (AP) - The dam broke. It was built by May 1, 2031, she said.")),
            "2031-05-05");
}

TEST(Head, CompletesADocumentWhereItsSourceIsSilent) {
  const TemporaryFolder folder;
  const std::string text = "Dam breaks\\nPosted: May 5, 2010\\nKELLMOUTH (AP) - It broke.";
  const Reading reading = read_all(
      {{folder.write("a.jsonl", "{\"text\":\"" + text +
                                    "\"}\n{\"title\":\"T\",\"outlet\":\"O\",\"published\":\"2031-01-01\",\"text\":\"" +
                                    text + "\"}\n")}});
  ASSERT_EQ(reading.documents.size(), 2u);
  EXPECT_EQ(reading.documents[0].title, "Dam breaks");
  EXPECT_EQ(reading.documents[0].outlet, "Associated Press");
  EXPECT_EQ(to_iso(reading.documents[0].published), "2010-05-05");
  EXPECT_EQ(reading.documents[0].published_from, DateOrigin::dateline);
  EXPECT_EQ(reading.documents[1].title, "T");
  EXPECT_EQ(reading.documents[1].outlet, "O");
  EXPECT_EQ(to_iso(reading.documents[1].published), "2031-01-01");
  EXPECT_EQ(reading.documents[1].published_from, DateOrigin::metadata);
}

TEST(Head, SuppliesTheTimeOfTheDayThatADocumentIsOf) {
  const Head head = read_head("Dam breaks\nJune 8, 2032 6:47pm BST\nThe dam broke.");
  Document silent;
  silent.published = {2032, 6, 8};
  Document other = silent, told = silent;
  other.published.day = 6;
  told.time = TimeOfDay{60, 0};
  for (Document* const document : {&silent, &other, &told}) supply_time(*document, head);
  EXPECT_EQ(silent.time, (TimeOfDay{18 * 60 + 47, 60}));
  EXPECT_TRUE(silent.time_of_text);
  EXPECT_EQ(other.time, std::nullopt);
  EXPECT_EQ(told.time, (TimeOfDay{60, 0}));
  EXPECT_FALSE(told.time_of_text);
}
