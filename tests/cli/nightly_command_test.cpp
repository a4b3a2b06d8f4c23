#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class NightlyCommand : public testing::Test {
 protected:
  NightlyCommand() {
    write_articles(folder);
    folder.write("figcheck.toml", "[[source]]\nfolder = \"linnet\"\n");
  }
  Outcome night(std::vector<std::string> words) const {
    words.insert(words.begin(), "nightly");
    return folder.run(words);
  }
  nlohmann::json report(const std::string& day) const {
    return nlohmann::json::parse(folder.read("reports/" + day + ".json"));
  }
  const Folder folder;
};

TEST_F(NightlyCommand, WritesTheReportOfADay) {
  const Outcome outcome = night({"--date", "2031-03-01"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.out, "2031-03-01: 3 new articles; 1 new conflict; 1 open.\n");
  EXPECT_EQ(outcome.error, "");
  EXPECT_THAT(folder.names(), ElementsAre("figcheck.db", "figcheck.db.lock", "figcheck.toml", "linnet", "reports"));
  EXPECT_THAT(folder.read("reports/2031-03-01.md"), HasSubstr("passengers killed"));
  EXPECT_THAT(folder.read("reports/index.md"), AllOf(HasSubstr("(2031-03-01.md)"), HasSubstr("1 new conflict")));
  EXPECT_EQ(report("2031-03-01")["schema"], "figcheck-night/1");
  EXPECT_TRUE(report("2031-03-01")["since"].is_null());
}

TEST_F(NightlyCommand, TheSameNightTwiceChangesNothing) {
  const Outcome first = night({"--date", "2031-03-01"});
  const std::string markdown = folder.read("reports/2031-03-01.md"), json = folder.read("reports/2031-03-01.json");
  const Outcome again = night({"--date", "2031-03-01"});
  EXPECT_EQ(again.status, first.status);
  EXPECT_EQ(again.out, first.out);
  EXPECT_EQ(folder.read("reports/2031-03-01.md"), markdown);
  EXPECT_EQ(folder.read("reports/2031-03-01.json"), json);
}

TEST_F(NightlyCommand, ANightWithoutNewsSaysSo) {
  night({"--date", "2031-03-01"});
  const Outcome next = night({"--date", "2031-03-02"});
  EXPECT_EQ(next.status, 0);
  EXPECT_EQ(next.out, "2031-03-02: no new article; nothing new; 1 open.\n");
  EXPECT_EQ(report("2031-03-02")["since"], "2031-03-01");
  EXPECT_THAT(report("2031-03-02")["news"], IsEmpty());
}

TEST_F(NightlyCommand, WhatTheStatusSays) {
  EXPECT_EQ(night({"--date", "2031-03-01", "--fail-on", "never"}).status, 0);
  EXPECT_EQ(night({"--date", "2031-03-02", "--fail-on", "new"}).status, 0);
  EXPECT_EQ(night({"--date", "2031-03-02", "--fail-on", "open"}).status, 1);
  ASSERT_EQ(folder.run({"decide", "dismiss", "passengers", "--reason", "two counts"}).status, 0);
  EXPECT_EQ(night({"--date", "2031-03-03", "--fail-on", "open"}).status, 0);
  EXPECT_EQ(report("2031-03-03")["news"][0]["kind"], "settled");
  EXPECT_EQ(night({"--fail-on", "always"}).status, 2);
}

TEST_F(NightlyCommand, ADryRunKeepsNothing) {
  const Outcome dry = night({"--dry-run", "--date", "2031-03-01"});
  EXPECT_EQ(dry.status, 1);
  EXPECT_THAT(dry.out, AllOf(HasSubstr("the night to 2031-03-01"), HasSubstr("passengers killed")));
  EXPECT_FALSE(folder.has("reports"));
  EXPECT_EQ(folder.run({"history", "passengers"}).status, 2);
  night({"--date", "2031-03-01"});
  EXPECT_EQ(folder.read("reports/2031-03-01.md"), dry.out);
  // And what was told is not told less for a look at it.
  const Outcome since = night({"--dry-run", "--date", "2031-03-02", "--since", "2031-03-01"});
  EXPECT_THAT(since.out, AllOf(HasSubstr("New since 2031-03-01"), HasSubstr("1 new conflict")));
  EXPECT_THAT(night({"--dry-run", "--date", "2031-03-02", "--since", "2031-03-02T23:59:59Z"}).out,
              HasSubstr("nothing new"));
}

TEST_F(NightlyCommand, SinceADayTellsMoreAndLosesNothing) {
  night({"--date", "2031-03-01"});
  EXPECT_THAT(night({"--date", "2031-03-02"}).out, HasSubstr("nothing new"));
  EXPECT_THAT(night({"--date", "2031-03-03", "--since", "2031-03-01"}).out, HasSubstr("1 new conflict"));
  // News that no report told is told, though it came before that.
  std::string corrected = folder.read("linnet/b.txt");
  corrected.replace(corrected.find("122"), 3, "212");
  folder.write("linnet/b.txt", corrected);
  ASSERT_EQ(folder.run({"ingest", "linnet"}).status, 0);
  EXPECT_THAT(night({"--date", "2031-03-04", "--since", "2099-01-01"}).out, HasSubstr("1 settled"));
}

TEST_F(NightlyCommand, RefusesWhatIsNoDay) {
  for (const char* const day : {"yesterday", "2031-02-30", "2031-03", "20310301", ""}) {
    const Outcome outcome = night({"--date", day});
    EXPECT_EQ(outcome.status, 2) << day;
    EXPECT_THAT(outcome.error, HasSubstr("is no day; use 2026-11-26")) << day;
  }
  for (const char* const moment : {"banana", "2031-13-01", "2031-03-01 06:40", "2031-03-01T06:40:00+01", ""}) {
    const Outcome outcome = night({"--since", moment});
    EXPECT_EQ(outcome.status, 2) << moment;
    EXPECT_THAT(outcome.error, HasSubstr("is no day or time; use 2026-11-26")) << moment;
  }
  EXPECT_FALSE(folder.has("figcheck.db"));
}

TEST_F(NightlyCommand, TheConfiguration) {
  folder.write("desk/night.toml",
               "store = \"desk.db\"\nreports = \"told\"\n[log]\nfile = \"night.log\"\n"
               "[[source]]\nfolder = \"../linnet\"\n");
  EXPECT_EQ(night({"--config", "desk/night.toml", "--date", "2031-03-01"}).status, 1);
  for (const char* const name : {"desk/desk.db", "desk/told/2031-03-01.md", "desk/night.log"})
    EXPECT_TRUE(folder.has(name)) << name;
  EXPECT_THAT(folder.read("desk/night.log"), HasSubstr("2031-03-01: 3 new articles"));
  EXPECT_FALSE(folder.has("figcheck.db"));

  const Outcome none = night({"-c", "none.toml"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, HasSubstr("none.toml"));
  folder.write("bad.toml", "stor = \"a\"\n[[source]]\nfolder = \"linnet\"\n");
  const Outcome bad = night({"-c", "bad.toml"});
  EXPECT_EQ(bad.status, 2);
  EXPECT_THAT(bad.error, AllOf(HasSubstr("bad.toml:1"), HasSubstr("\"stor\" is not a key")));
}

TEST_F(NightlyCommand, ClearsAwayWhatAKilledRunWasWriting) {
  for (const char* const name : {".figcheck-aB3dE6", ".figcheck-new123", ".figcheck-longer-name", "notes.md"}) {
    folder.write(std::string("reports/") + name, "words");
    if (name != std::string(".figcheck-new123"))
      std::filesystem::last_write_time(folder.path() / "reports" / name,
                                       std::filesystem::file_time_type::clock::now() - std::chrono::hours(50));
  }
  night({"--date", "2031-03-01"});
  EXPECT_FALSE(folder.has("reports/.figcheck-aB3dE6"));
  for (const char* const name : {".figcheck-new123", ".figcheck-longer-name", "notes.md"})
    EXPECT_TRUE(folder.has(std::string("reports/") + name)) << name;
}

TEST_F(NightlyCommand, TheSummaryThatNobodyReads) {
  EXPECT_EQ(folder.run({"nightly", "--date", "2031-03-01"}, "", Sink::unread).status, 1);
  const Outcome full = folder.run({"nightly", "--date", "2031-03-02"}, "", Sink::full);
  EXPECT_EQ(full.status, 2);
  EXPECT_THAT(full.error, HasSubstr("standard output"));
  EXPECT_TRUE(folder.has("reports/2031-03-02.md"));
}

}  // namespace
}  // namespace figcheck::cli
