#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "markdown_reading.hpp"
#include "night_of_ferry.hpp"

namespace figcheck::report {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string report(const Night& night) {
  std::string out;
  write_night_markdown(out, night);
  return out;
}

/// The lines of a section, its heading left out, up to the next heading of the same or a higher level.
std::string section(const std::string& text, const std::string& heading) {
  const std::size_t begin = text.find("\n" + heading + "\n");
  if (begin == std::string::npos) return {};
  const std::size_t level = heading.find(' ');
  std::size_t end = begin + 1;
  do {
    end = text.find("\n#", end);
    if (end == std::string::npos) return text.substr(begin + heading.size() + 2);
    ++end;
  } while (text.find(' ', end) - end > level);
  return text.substr(begin + heading.size() + 2, end - begin - heading.size() - 2);
}

Night night_of(NewsKind kind) {
  Night night = night_of_ferry();
  std::erase_if(night.news, [&](const NewsItem& item) { return item.kind != kind; });
  return night;
}

TEST(NightReport, BeginsWithTheSummary) {
  EXPECT_TRUE(report(night_of_ferry())
                  .starts_with("# Figures: the night to 2031-05-04\n\n**" + night_summary(night_of_ferry()) + "**\n"));
}

TEST(NightReport, HasTheNewsByKindThenWhatWasKnown) {
  EXPECT_THAT(read_markdown(report(night_of_ferry())).headings,
              ElementsAre("# Figures: the night to 2031-05-04", "## New since 2031-05-03", "### New conflicts",
                          "#### passengers aboard", "### Worse", "#### people saved", "### Opened again",
                          "#### boats sent", "### Settled", "### Changed", "### New sources for old figures",
                          "### Inside single articles", "## Still open", "## Decided", "## What could not be read"));
}

TEST(NightReport, KindsAreInOrderHoweverTheItemsStand) {
  Night night = night_of_ferry();
  std::reverse(night.news.begin(), night.news.end());
  EXPECT_EQ(read_markdown(report(night)).headings, read_markdown(report(night_of_ferry())).headings);
}

TEST(NightReport, OffersTheConflictsToChooseFrom) {
  const MarkdownReading reading = read_markdown(report(night_of_ferry()));
  EXPECT_THAT(reading.rows[0], ElementsAre("Conflict", "Quantity", "Most fit", "Figures", "Articles", "Id"));
  EXPECT_THAT(reading.rows[1],
              ElementsAre("**new**, 0.73 (grave)", "[passengers aboard](#q-aa01)", "212 (person)", "3", "3", "aa01"));
  EXPECT_EQ(reading.rows[2][0], "**worse**, 0.37 → 0.73 (grave)");
  EXPECT_EQ(reading.rows[3][0], "**opened again**, 0.73 (grave)");
  // One needs no choice.
  EXPECT_THAT(report(night_of(NewsKind::worse)), Not(HasSubstr("| Conflict |")));
}

TEST(NightReport, TellsANewConflictInFull) {
  const std::string told = section(report(night_of_ferry()), "### New conflicts");
  EXPECT_THAT(told, HasSubstr("<a id=\"q-aa01\"></a>\n\n#### passengers aboard\n\n**conflicting**, severity 0.73 "
                              "(grave) · 3 figures in 3 articles, 1 of them new · most fit 212 (person) · id aa01\n\n"
                              "Before: consistent, 212 (person), 2 figures, since 2031-05-02.\n\n"
                              "Two of three figures fit 212; late.txt says 122.\n\n"
                              "Likely cause: 122 may be 212 &lt;twisted&gt;.\n\n"));
  const MarkdownReading reading = read_markdown(told);
  ASSERT_EQ(reading.rows.size(), 4u);
  EXPECT_THAT(reading.rows[1][0], "");
  EXPECT_THAT(reading.rows[3], ElementsAre("✗ new", "122", "122", "", "published 2031-05-03", "kellmouth/late.txt",
                                           "Only **122** passengers were aboard."));
  EXPECT_THAT(told, Not(HasSubstr("An editor")));
}

TEST(NightReport, AConflictThatWasNoQuantityHasNoBefore) {
  Night night = night_of(NewsKind::new_conflict);
  night.news.front().before.reset();
  EXPECT_THAT(report(night), Not(HasSubstr("Before:")));
}

TEST(NightReport, SaysWhatAWorseConflictWas) {
  const std::string told = section(report(night_of_ferry()), "### Worse");
  EXPECT_THAT(told, HasSubstr("**conflicting**, severity 0.73 (grave)"));
  EXPECT_THAT(told, HasSubstr("\nBefore: conflicting, severity 0.37 (marked), 210–214 (person), 2 figures, since "
                              "2031-05-02.\n"));
  EXPECT_THAT(read_markdown(told).rows, Contains(Contains("new")));
}

TEST(NightReport, SaysWhichDecisionIsContradicted) {
  const std::string told = section(report(night_of_ferry()), "### Opened again");
  EXPECT_THAT(told, HasSubstr("An editor had settled it: accepted (m.k.: the 122 counts adults). A new number "
                              "contradicts that.\n"));
  EXPECT_THAT(told, Not(HasSubstr("reopened (")));
}

TEST(NightReport, SaysWhatWasDecidedOnWhatMovedAllTheSame) {
  for (const NewsKind kind : {NewsKind::new_conflict, NewsKind::worse, NewsKind::changed}) {
    Night night = night_of(kind);
    EXPECT_THAT(report(night), Not(HasSubstr("An editor settled it")));
    night.news.front().standing = "accepted";
    night.news.front().decided = "m.k.: counted twice";
    EXPECT_THAT(report(night), HasSubstr("An editor settled it: accepted (m.k.: counted twice)."));
  }
}

TEST(NightReport, SaysWhyAConflictIsNoneAnyMore) {
  const std::string told = section(report(night_of_ferry()), "### Settled");
  EXPECT_THAT(read_markdown(told).others,
              ElementsAre("- **crew of the tug**: it was conflicting, severity 0.21 (slight), 11 (person), 2 figures, "
                          "since 2031-05-02. Now in range, 12 (person), 2 figures in 2 articles, 1 of them new. 12 "
                          "satisfies all of them as worded. · id aa04",
                          "- **tickets sold**: it was conflicting, severity 0.73 (grave), 212 (person), 3 figures, "
                          "since 2031-05-02. An editor settled it: dismissed (a.l.: two ferries). · id aa05",
                          "- **lifeboats**: it was conflicting, severity 0.5 (marked), 4–6 (lifeboat), 4 figures, "
                          "since 2031-05-02. Most of its figures belong to another quantity now: boats sent, id "
                          "aa03. · id aa06",
                          "- **life jackets**: it was conflicting, severity 0.9 (grave), 2 figures, since 2031-05-02. "
                          "None of its figures is in a current article any more. · id aa07"));
}

TEST(NightReport, SaysFromWhatToWhatAQuantityMoved) {
  const std::string told = section(report(night_of_ferry()), "### Changed");
  EXPECT_THAT(told, HasSubstr("- **fare**: it was consistent, 14 (crown), 1 figure, since 2031-05-02. Now changing, 14 "
                              "→ 15 (crown), 2 figures in 2 articles, 1 of them new. It rose from 14 to 15. New: "
                              "\"15\" in kellmouth/evening.txt, published 2031-05-03 · id aa08\n"));
}

TEST(NightReport, GivesTheRateWithItsIntervalWhereThereIsATrend) {
  Night night = night_of(NewsKind::changed);
  reconcile::DayTrend trend;
  trend.days = 12;
  trend.slope = -3;
  trend.interval = {-4, -1};
  trend.p = 0.01;
  night.news.front().quantity->statistics.trend = trend;
  EXPECT_THAT(report(night), HasSubstr(" 1 of them new. -3 a day (95%: -4 to -1) over 12 days. New: "));
  EXPECT_THAT(report(night), Not(HasSubstr("It rose from 14 to 15.")));
}

TEST(NightReport, OfAQuantityThatChangedBeforeTellsItsOldFigures) {
  Night night = night_of(NewsKind::changed);
  night.news.front().before->verdict = "changing";
  night.news.front().before->range = {1, 2};  // of what moves, no range is to be told
  EXPECT_THAT(report(night), HasSubstr("it was changing, 14 (crown), 1 figure"));
}

TEST(NightReport, NamesWhoGivesAnOldFigureAnew) {
  const std::string told = section(report(night_of_ferry()), "### New sources for old figures");
  EXPECT_EQ(told,
            "\n- **crew**: \"At least 11\" in [Ferry sinks off Kellmouth, Kellmouth "
            "Echo](https://echo.example/ferry?a=1&amp;b=2), published 2031-05-02 · 12 (person) · id aa09\n\n");
  Night night = night_of_ferry();
  night.check.readings[0].assertions[2].source = "harbour master";
  EXPECT_THAT(report(night), HasSubstr("\"At least 11\" (harbour master) in ["));
}

TEST(NightReport, NamesAFewNewFiguresAndCountsTheRest) {
  Night night = night_of(NewsKind::new_source);
  NewsItem& item = night.news.front();
  item.quantity->members.resize(9, item.quantity->members[1]);
  item.fresh.assign(9, true);
  EXPECT_THAT(report(night), HasSubstr("; and 6 more · 12 (person) · id aa09\n"));
}

TEST(NightReport, KeepsWhatWasKnownOutOfTheNews) {
  const std::string text = report(night_of_ferry());
  const std::string news = section(text, "## New since 2031-05-03");
  for (const char* known : {"berths", "pier", "gulls", "bb01", "bb02", "cc01", "photo.txt"})
    EXPECT_THAT(news, Not(HasSubstr(known)));
  for (const char* heading : {"## Still open", "## Decided"})
    for (const char* fresh : {"aa0", "passengers", "fare"}) EXPECT_THAT(section(text, heading), Not(HasSubstr(fresh)));
}

TEST(NightReport, ListsWhatIsStillOpen) {
  const MarkdownReading reading = read_markdown(section(report(night_of_ferry()), "## Still open"));
  ASSERT_EQ(reading.rows.size(), 3u);
  EXPECT_THAT(reading.rows[0],
              ElementsAre("Severity", "Quantity", "Most fit", "Figures", "Articles", "Since", "Against it", "Id"));
  EXPECT_THAT(reading.rows[1], ElementsAre("0.81 (grave)", "berths", "40–42 (berth)", "5", "4", "2031-04-01",
                                           "4 of 5 figures fit 40 to 42; against it: 400 (harbour.txt).", "bb01"));
  EXPECT_THAT(reading.rows[2],
              ElementsAre("0.2 (slight), opened again", "length of the pier", "", "2", "2", "2031-04-20", "", "bb02"));
}

TEST(NightReport, ListsWhatWasDecidedWithWhoAndWhy) {
  const MarkdownReading reading = read_markdown(section(report(night_of_ferry()), "## Decided"));
  ASSERT_EQ(reading.rows.size(), 2u);
  EXPECT_THAT(reading.rows[1],
              ElementsAre("gulls", "dismissed", "a.l.: nobody counts gulls", "7 (gull)", "3", "2031-03-30", "cc01"));
  EXPECT_THAT(reading.others,
              Contains("`figcheck history ID` prints the figures and verdicts of a quantity over time."));
}

TEST(NightReport, EndsWithWhatCouldNotBeRead) {
  EXPECT_TRUE(report(night_of_ferry()).ends_with("- kellmouth/photo.txt: not text; convert it to text\n"));
}

TEST(NightReport, OfNothingSaysSo) {
  EXPECT_EQ(report(night_of_nothing()),
            "# Figures: the night to 2031-05-04\n\n**2031-05-04: no new article; nothing new; none open.**\n\n"
            "## New since 2031-05-03\n\nNothing: no new conflict, none worse, none settled; no quantity moved, and no "
            "old figure has a new source.\n\n## Still open\n\nNo other conflict is open.\n");
}

TEST(NightReport, OfAQuietNightListsWhatIsOpenAllTheSame) {
  Night night = night_of_ferry();
  night.news.clear();
  night.check.result.findings.clear();
  const std::string text = report(night);
  EXPECT_THAT(section(text, "## New since 2031-05-03"), testing::StartsWith("\nNothing: "));
  EXPECT_EQ(read_markdown(section(text, "## Still open")).rows.size(), 3u);
  EXPECT_THAT(text, Not(HasSubstr("✗ marks")));
}

TEST(NightReport, TheFirstSaysThatItIs) {
  Night night = night_of_ferry();
  night.since.clear();
  EXPECT_THAT(report(night), HasSubstr("\n## New\n\nThis is the first report.\n"));
  EXPECT_THAT(report(night_of_ferry()), Not(HasSubstr("first report")));
}

TEST(NightReport, TellsTheHourOfAnEarlierReport) {
  Night night = night_of_ferry();
  night.since = "2031-05-04T02:30:15Z";
  EXPECT_THAT(report(night), HasSubstr("\n## New since 2031-05-04 02:30 UTC\n"));
}

TEST(NightReport, EveryAnchorThatIsLinkedToIsThere) {
  const std::string text = report(night_of_ferry());
  for (const char* name : {"q-aa01", "q-aa02", "q-aa03"}) {
    EXPECT_THAT(text, HasSubstr("(#" + std::string(name) + ")"));
    EXPECT_THAT(text, HasSubstr("<a id=\"" + std::string(name) + "\"></a>\n"));
  }
}

TEST(NightReport, IsBoundedAndSaysHowManyMoreThereAre) {
  Night night = night_of_ferry();
  const std::vector<NewsItem> each = night.news;
  night.news.clear();
  for (const NewsItem& item : each) night.news.insert(night.news.end(), 700, item);
  night.open.assign(700, night.open.front());
  night.decided.assign(700, night.decided.front());
  night.check.problems.assign(700, night.check.problems.front());
  night.check.result.findings.assign(700, night.check.result.findings.front());
  const std::string text = report(night);
  EXPECT_LT(text.size(), 400'000u);
  for (const char* heading : {"### New conflicts", "### Worse", "### Opened again"})
    EXPECT_THAT(section(text, heading), HasSubstr("… and 670 more, in the JSON beside this report.\n")) << heading;
  EXPECT_THAT(text, HasSubstr("… and 1,500 more conflicts.\n\n✗ marks"));
  EXPECT_THAT(section(text, "### Settled"), HasSubstr("… and 2,600 more, in the JSON beside this report.\n"));
  for (const char* heading : {"### Changed", "### New sources for old figures"})
    EXPECT_THAT(section(text, heading), HasSubstr("… and 500 more, in the JSON beside this report.\n")) << heading;
  EXPECT_THAT(section(text, "### Inside single articles"), HasSubstr("… and 670 more.\n"));
  EXPECT_THAT(section(text, "## Still open"), HasSubstr("… and 500 more open conflicts.\n"));
  night.open_beyond = 42;
  EXPECT_THAT(section(report(night), "## Still open"), HasSubstr("… and 542 more open conflicts.\n"));
  EXPECT_THAT(section(text, "## Decided"), HasSubstr("… and 500 more decided conflicts.\n"));
  EXPECT_THAT(section(text, "## What could not be read"), HasSubstr("… and 500 more.\n"));
}

TEST(NightReport, ALongTableKeepsWhatIsNew) {
  Night night = night_of(NewsKind::new_conflict);
  NewsItem& item = night.news.front();
  item.quantity->members.resize(100, item.quantity->members.front());
  item.fresh.assign(100, false);
  item.fresh[99] = true;
  const MarkdownReading reading = read_markdown(section(report(night), "### New conflicts"));
  ASSERT_EQ(reading.rows.size(), 41u);
  EXPECT_EQ(reading.rows.back()[0], "new");
}

TEST(NightReport, ShortensALongReason) {
  Night night = night_of_ferry();
  const std::string flood(1 << 20, '*');
  for (NewsItem& item : night.news) item.decided = flood;
  night.open.front().explanation = flood;
  night.decided.front().decided = flood;
  night.decided.front().label = flood;
  EXPECT_LT(report(night).size(), 40'000u);
}

}  // namespace
}  // namespace figcheck::report
