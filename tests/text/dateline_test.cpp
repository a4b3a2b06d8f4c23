#include "text/dateline.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck;
using namespace figcheck::text;

namespace {

std::string date_of(std::string_view text) { return to_iso(find_dateline(text).date); }

std::string dateline_of(const std::string& text) {
  return text.substr(find_dateline(text).span.begin, find_dateline(text).span.size());
}

}  // namespace

TEST(Dateline, MayBeALineOfItsOwn) {
  EXPECT_EQ(date_of("Dam breaks\nJuly 2, 2013\nThe dam broke."), "2013-07-02");
  EXPECT_EQ(date_of("Dam breaks\r\n  2 July 2013 15:01 IST  \r\nThe dam broke."), "2013-07-02");
  EXPECT_EQ(date_of("Dam breaks\nMarch 2013\nThe dam broke."), "2013-03");
  EXPECT_EQ(date_of("Dam breaks\nBy Anna Birk | May 4, 2011\nThe dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks\nWednesday, May 4, 2011; 3:12 PM\n"), "2011-05-04");
}

TEST(Dateline, MayStandInALineWithOutletAndAuthor) {
  EXPECT_EQ(date_of("Dam breaks\n\nFairholm Post / Rivers and Dams / May 4, 2011\n\nThe dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks\n\nWednesday 4 May 2011. All times local.\n\nThe dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks\n\nFairholm Post, 4 May 2011. All times local\n\nThe dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks\n\nRiverside, a blog on dams. 4 May 2011. By Anna Birk\n\nIt broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks\n\nFairholm Daily - 4 May 2011 - by Anna Birk\n\nIt broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks\n\n24.05.11, by Anna Birk\n\nIt broke."), "2011-05-24");
  EXPECT_EQ(date_of("Dam breaks\n\nThe dam broke in the night of 3/4 May 2011. By dawn it was gone."), "");
  EXPECT_EQ(date_of("Dam breaks\n\nThe dam broke on 4 May 2011, by way of a crack."), "");
}

TEST(Dateline, InNumbersIsInTheOrderThatTheTextWrites) {
  EXPECT_EQ(date_of("Dam breaks\n05/04/2011\nThe dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks\n05/04/2011\nThe dam held for 30 litres an hour."), "2011-04-05");
  EXPECT_EQ(date_of("Dam breaks\n2011/05/04\nThe dam held for 30 litres an hour."), "2011-05-04");
}

TEST(Dateline, MayBeginTheText) {
  EXPECT_EQ(date_of("date 2025-08-16 Dam breaks near Fairholm\nThe dam broke."), "2025-08-16");
  EXPECT_EQ(date_of("JULY 2, 2013 Dam breaks near Fairholm The dam broke."), "2013-07-02");
  EXPECT_EQ(date_of("\uFEFFJuly 2, 2013: Dam breaks."), "2013-07-02");
}

TEST(Dateline, MayStandBehindALabel) {
  EXPECT_EQ(date_of("Dam breaks Posted: 05/02/07, 9:00 PM PDT The dam broke."), "2007-05-02");
  EXPECT_EQ(date_of("Dam breaks\nPublished: 10:40, 4 May 2011\nThe dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks Updated 5 / 4 / 2011 1:41 PM The dam broke."), "2011-05-04");
}

TEST(Dateline, OfPublicationWinsOverThatOfUpdating) {
  EXPECT_EQ(date_of("Updated: May 8, 2011\nPosted: May 4, 2011\nThe dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks Published: 4 May 2011 9:00 GMT Updated: 8 May 2011 9:00 GMT The dam broke."),
            "2011-05-04");
  EXPECT_EQ(date_of("Updated: May 8, 2011\nThe dam broke."), "2011-05-08");
}

TEST(Dateline, MayStandBetweenHeadlineAndTextWhereParagraphsAreLost) {
  EXPECT_EQ(date_of("Dam breaks near Fairholm May 4, 2011 The dam broke early."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks on Wednesday, 4 May 2011 13:45. The dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks near Fairholm on May 4, 2011 The dam broke."), "2011-05-04");
  EXPECT_EQ(date_of("Dam breaks. Ten homes are lost. 12: 48PM BST 04 May 2011 Anna Birk saw it."), "2011-05-04");
}

TEST(Dateline, IsFoundAmongFigures) {
  const std::string figures =
      "At least 35 people and 1,366 cows drowned; 12% of 5.7 square miles, the 3rd flood in 2 years.";
  for (const char* stamp :
       {"July 2, 2013", "JULY 2, 2013", "Tues., July 2, 2013", "2 July 2013 15:01 IST", "2nd July 2013", "2013-07-02",
        "2/7/2013 9 pm", "02.07.2013 16:15", "July\u00A02, 2013", "Posted: July  2, 2013", "4:15 p.m., July 2, 2013",
        "1652 GMT, 2 July 2013", "1439 hours, 2 July 2013"})
    EXPECT_NE(date_of(figures + '\n' + stamp + '\n' + figures), "") << stamp;
  EXPECT_EQ(date_of(figures + "\nMarch 2013\n" + figures), "2013-03");
  EXPECT_EQ(date_of(figures + "\nMarch of 2013\n" + figures), "2013-03");
  EXPECT_EQ(date_of(figures + "\nMarch, 2013\n" + figures), "2013-03");
  EXPECT_EQ(date_of(figures + "\nMarch '13\n" + figures), "2013-03");
  EXPECT_EQ(date_of(figures + '\n' + figures), "");
}

TEST(Dateline, IsNoDateOfRunningProse) {
  for (const char* text :
       {"The dam broke on May 4, 2011, and flooded the town.", "On May 4, 2011, the dam broke.",
        "On May 4, 2011 Harrow Inc. sold the dam.", "The dam broke on May 4, 2011. The town was flooded.",
        "It was built (May 4, 2011) in haste.", "The year ended May 4, 2011 Harrow said.",
        "The film was posted May 4, 2011 and seen by many.", "The film, updated May 4, 2011, was seen by many.",
        "Published May 4, 2011, the book sold well.", "In May 2011 Harrow sold the dam.",
        "The release date: soon. It sold 20 copies.", "May 4, 2011, was a Wednesday.", "May 4, 2011 was a Wednesday.",
        "Since 4 May 2011 Harrow owns it.", "The dam of\nMay 4, 2011, broke."}) {
    EXPECT_TRUE(find_dateline(text).span.empty()) << text;
  }
}

TEST(Dateline, IsLookedForInTheHeadAndAtTheEnd) {
  const std::string filler(3000, 'a');
  EXPECT_EQ(date_of("Dam breaks\n" + filler + "\nPosted: May 4, 2011\n" + filler), "");
  EXPECT_EQ(date_of("Dam breaks\n" + filler + "\nPosted: May 4, 2011\n"), "2011-05-04");
}

TEST(Dateline, MayEndTheText) {
  std::string story = "Dam breaks near Fairholm.";
  for (int i = 0; i < 3; ++i) {  // short enough for the head, and longer
    EXPECT_EQ(date_of(story + " It is the second in five years. May 4, 2011 - 4:45 pm"), "2011-05-04");
    EXPECT_EQ(date_of(story + " It is the second in five years.\nMay 4, 2011\n"), "2011-05-04");
    EXPECT_EQ(date_of(story + "\n(Updated 4 May 2011, 18:22 GMT)"), "2011-05-04");
    EXPECT_EQ(date_of(story + " It opened on May 4, 2011."), "");
    EXPECT_EQ(
        date_of(story + " It opened in Fairholm, then a village, on the morning of Wednesday the last, May 4, 2011"),
        "");
    EXPECT_EQ(date_of(story + " It fell. May 4, 2011, was a day of mourning."), "");
    for (int k = 0; k < 60; ++k) story += " The river rose and the town of Fairholm lost its bridge.";
  }
  const std::string text = story + " May 4, 2011";
  EXPECT_EQ(dateline_of(text), "May 4, 2011");
}

TEST(Dateline, IsInNoImpossibleYear) {
  EXPECT_EQ(date_of("Posted: May 5, 1010\nThe dam broke."), "");
  EXPECT_EQ(date_of("Posted: May 5, 9010\nThe dam broke."), "");
  EXPECT_EQ(date_of("Posted: Feb. 30, 2010\nThe dam broke."), "");
}

TEST(Dateline, TellsTheTimeOfDay) {
  const auto time = [](std::string_view text) {
    const auto told = find_dateline(text).time;
    return told ? to_iso(*told) : "";
  };
  EXPECT_EQ(time("Dam breaks\nTue June 8, 2032 6:47pm BST\nThe dam broke."), "18:47+01:00");
  EXPECT_EQ(time("Dam breaks\nTue June 8, 2032 6: 47pm BST\nThe dam broke."), "18:47+01:00");
  EXPECT_EQ(time("Dam breaks\nUpdated 3/9/2031 1:41 PM\nThe dam broke."), "13:41");
  EXPECT_EQ(time("Dam breaks\n8 / 6 / 2032 8:21am AEST\nThe dam broke."), "08:21+10:00");
  EXPECT_EQ(time("Dam breaks\nMay 5, 2010 (1430 GMT)\nThe dam broke."), "14:30Z");
  EXPECT_EQ(time("Dam breaks\nPublished: 10:40, 5 May 2010\nThe dam broke."), "10:40");
  EXPECT_EQ(time("Dam breaks\n4 March 2031 Last updated at 16:52 GMT\nThe dam broke."), "16:52Z");
  EXPECT_EQ(time("Dam breaks\nMay 5, 2010\nThe dam broke at 9:03 p.m."), "");
  EXPECT_EQ(time("The dam broke on May 5, 2010, at 9:03 p.m., when all slept."), "");
}

TEST(Dateline, TellsTheTimeOfAnUpdateOnTheSameDay) {
  const auto time = [](std::string_view text) { return to_iso(find_dateline(text).time.value()); };
  EXPECT_EQ(time("Published: May 5, 2010 9:00 AM ET Updated: May 5, 2010 4:30 PM ET\nThe dam broke."), "16:30-04:00");
  EXPECT_EQ(time("Published: May 5, 2010 9:00 AM ET Updated: May 6, 2010 4:30 PM ET\nThe dam broke."), "09:00-04:00");
}

TEST(AgencyDateline, GivesDateAndAgency) {
  const Dateline dateline = find_dateline("KELLMOUTH, Jan 5, 2031 (Reuters) - The dam broke.");
  EXPECT_EQ(to_iso(dateline.date), "2031-01-05");
  EXPECT_EQ(dateline.agency, "Reuters");
  EXPECT_EQ(dateline.span, (Span{0, 34}));
  EXPECT_EQ(find_dateline("Dam breaks\nKELLMOUTH, Jan. 5 (Xinhua) -- The dam broke.").agency, "Xinhua");
}

TEST(AgencyDateline, MayBeOfAServiceThatNoListHas) {
  EXPECT_EQ(date_of("Dam breaks\nKELLMOUTH, May 5, 2031 (Harbour Press) - The dam broke."), "2031-05-05");
  EXPECT_EQ(date_of("KELLMOUTH, Jan 5, 2031 (H.P. & Co.) \u2014 The dam broke."), "2031-01-05");
  // no dash behind, no place before, no name in the brackets
  EXPECT_EQ(date_of("KELLMOUTH, May 5, 2031 (Harbour Press) the dam broke."), "");
  EXPECT_EQ(date_of("The dam of May 5, 2031 (Kellmouth) - it broke."), "");
  EXPECT_EQ(date_of("KELLMOUTH, May 5, 2031 (the 2nd) - the dam broke."), "");
}

TEST(AgencyDateline, WithoutAYearHasNoneUnlessTheHeadGivesOne) {
  EXPECT_EQ(date_of("KELLMOUTH, Jan 5 (Reuters) - The dam broke."), "");
  EXPECT_EQ(date_of("KELLMOUTH, Jan 5 (Reuters) - The dam, which cracked on Dec. 30, 2030, broke."), "2031-01-05");
  EXPECT_EQ(date_of("KELLMOUTH, Jan 5 (Reuters) - The dam, which was built on July 30, 2004, broke."), "");
  EXPECT_EQ(date_of("Posted: January 6, 2031\nKELLMOUTH, Jan 5 (Reuters) - The dam broke."), "2031-01-06");
}

TEST(AgencyDateline, MayHaveAPlaceAndADashAlone) {
  EXPECT_EQ(date_of("KELLMOUTH, Calif., May 5, 2031 — The dam broke."), "2031-05-05");
  EXPECT_TRUE(find_dateline("They met in May 5 - The dam broke.").span.empty());
}

TEST(DatelineSpan, CoversAllOfTheStamp) {
  EXPECT_EQ(dateline_of("Dam breaks on Wednesday, 4 May 2011 13:45. The dam broke."),
            "on Wednesday, 4 May 2011 13:45.");
  EXPECT_EQ(dateline_of("Dam breaks Published: 4 May 2011 9:00 GMT Updated: 8 May 2011 9:10 GMT The dam broke."),
            "Published: 4 May 2011 9:00 GMT Updated: 8 May 2011 9:10 GMT");
  EXPECT_EQ(dateline_of("Dam breaks May 4, 2011 - The dam broke."), "May 4, 2011 -");
}
