#include "nightly/night_run.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "../cli/program_run.hpp"
#include "../fetch/still_clock.hpp"
#include "../fetch/web_server.hpp"
#include "store/documents.hpp"
#include "story.hpp"

namespace figcheck::nightly {
namespace {

using fetch::Source;
using fetch::SourceKind;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string told_of(const std::string& dead) {
  return "The ferry Linnet sank off Kellmouth on Monday. Police said that " + dead +
         " passengers were killed when the Linnet sank.";
}

class NightRun : public StoreWithNights {
 protected:
  NightRun() {
    configuration.http.private_networks.networks = {fetch::parse_network("127.0.0.1").value()};
    configuration.http.contact = "desk@paper.example";
    configuration.http.retries = 0;
  }

  void add_source(SourceKind kind, const std::string& location) {
    Source source;
    source.kind = kind;
    source.name = source.written = location;
    source.location = fetch::is_on_the_web(kind) ? location : (folder.path() / location).string();
    configuration.sources.push_back(source);
  }
  void give_feed(const std::vector<std::string>& articles) {
    std::string rss = "<rss version=\"2.0\"><channel><title>News</title>";
    for (const std::string& article : articles) {
      rss += "<item><title>Ferry sinks off Kellmouth</title><link>" + server.url("/" + article) +
             "</link><pubDate>Mon, 03 May 2021 09:00:00 GMT</pubDate></item>";
    }
    server.give("/rss", fetch::response("200 OK", "Content-Type: application/rss+xml\r\n", rss + "</channel></rss>"));
  }
  void give_article(const std::string& name, const std::string& dead) {
    server.give("/" + name, fetch::response("200 OK", "Content-Type: text/html\r\n",
                                            fetch::page("Ferry sinks off Kellmouth", told_of(dead))));
  }

  NightResult run(std::uint8_t day, bool record = true, bool keep = true, const std::string& since = "") {
    NightOptions options;
    options.day = {2031, 3, day};
    options.started = to_iso(options.day) + "T02:00:00Z";
    options.keep = keep;
    options.since = since;
    NightResult result = run_night(database(), configuration, options, clock);
    if (record && keep) record_report(database(), result.report);
    clock.pass(std::chrono::hours(24));
    return result;
  }
  std::int64_t documents() {
    return database().integer("SELECT COUNT(*) FROM document WHERE last_run IS NULL").value();
  }

  fetch::WebServer server;
  fetch::StillClock clock;
  fetch::Configuration configuration;
  const cli::Folder folder;
};

TEST_P(NightRun, ReadsWhatIsNewInEachKindOfSource) {
  folder.write("articles/a.txt", "Ferry sinks off Kellmouth\n\nKELLMOUTH, May 3, 2021 — " + told_of("212") + "\n");
  folder.write("drop/a.jsonl",
               R"({"id":"b","title":"Ferry sinks","outlet":"Herald","published":"2021-05-03","text":")" +
                   told_of("122") + "\"}\n");
  give_feed({"one"});
  give_article("one", "212");
  add_source(SourceKind::folder, "articles");
  add_source(SourceKind::jsonl, "drop");
  add_source(SourceKind::feed, server.url("/rss"));
  const NightResult first = run(1);
  EXPECT_THAT(first.night.check.problems, IsEmpty());
  EXPECT_EQ(first.sources, 3u);
  EXPECT_EQ(first.failed, 0u);
  EXPECT_EQ(first.night.counts.added, 3u);
  EXPECT_EQ(first.report.name, "2031-03-01");
  EXPECT_EQ(first.report.new_conflicts, 1);
  EXPECT_EQ(first.report.open, 1);
  EXPECT_TRUE(store::current_document(database(), server.url("/one")));
  EXPECT_TRUE(store::current_document(database(), "articles/a.txt"));

  give_feed({"one", "two"});
  give_article("two", "122");
  const NightResult second = run(2);
  EXPECT_EQ(second.night.counts.added, 1u);
  EXPECT_EQ(second.report.new_conflicts, 0);
  EXPECT_EQ(second.night.since, "2031-03-01");
  EXPECT_EQ(documents(), 4);
}

TEST_P(NightRun, AFeedThatIsGoneIsTold) {
  give_feed({"one"});
  give_article("one", "212");
  add_source(SourceKind::feed, server.url("/rss"));
  folder.write("drop/a.jsonl", R"({"id":"b","text":")" + told_of("212") + "\"}\n");
  add_source(SourceKind::jsonl, "drop");
  ASSERT_EQ(run(1).failed, 0u);
  server.give("/rss", fetch::response("410 Gone", "", ""));
  const NightResult gone = run(2);
  EXPECT_EQ(gone.failed, 1u);
  ASSERT_THAT(gone.night.check.problems, SizeIs(1));
  EXPECT_EQ(gone.night.check.problems.front().where, server.url("/rss"));
  EXPECT_THAT(gone.report.summary, HasSubstr("1 not read"));
  EXPECT_EQ(documents(), 2);
  // The other one is known, and there.
  std::filesystem::remove_all(folder.path() / "drop");
  EXPECT_EQ(run(3).failed, 2u);
  EXPECT_EQ(documents(), 2);
}

TEST_P(NightRun, WhatCouldNotBeReadIsToldUntilTheNextDaysReport) {
  folder.write("drop/a.jsonl", R"({"id":"b","text":")" + told_of("212") + "\"}\n{no json}\n");
  add_source(SourceKind::jsonl, "drop");
  ASSERT_THAT(run(1).night.check.problems, SizeIs(1));
  // The file is remembered: a second run of the day meets nothing, and its report has it all the same.
  ASSERT_THAT(run(1).night.check.problems, SizeIs(1));
  EXPECT_THAT(run(2).night.check.problems, IsEmpty());
  EXPECT_EQ(database().integer("SELECT COUNT(*) FROM problem"), 0);
}

TEST_P(NightRun, WhatNoReportToldIsToldByTheNext) {
  folder.write("drop/a.jsonl",
               R"({"id":"a","text":")" + told_of("212") + "\"}\n" + R"({"id":"b","text":")" + told_of("122") + "\"}\n");
  add_source(SourceKind::jsonl, "drop");
  EXPECT_EQ(run(1, false).report.new_conflicts, 1);
  const NightResult next = run(2);
  EXPECT_EQ(next.report.new_conflicts, 1);
  EXPECT_EQ(next.night.counts.added, 2u);
  EXPECT_EQ(run(3).report.new_conflicts, 0);
}

TEST_P(NightRun, KeepsNothingWhereNothingIsToBeKept) {
  folder.write("drop/a.jsonl", R"({"id":"a","text":")" + told_of("212") + "\"}\n");
  add_source(SourceKind::jsonl, "drop");
  EXPECT_EQ(run(1, true, false).night.counts.added, 1u);
  EXPECT_EQ(documents(), 0);
  EXPECT_EQ(database().integer("SELECT COUNT(*) FROM run"), 0);
  EXPECT_EQ(run(1).night.counts.added, 1u);
}

TEST_P(NightRun, ASourceMayBeRenamed) {
  folder.write("drop/a.jsonl", R"({"id":"a","text":")" + told_of("212") + "\"}\n");
  add_source(SourceKind::jsonl, "drop");
  run(1);
  configuration.sources.front().name = "The drop";
  const NightResult again = run(2);
  EXPECT_EQ(again.night.counts.added + again.night.counts.unchanged, 0u);
}

TEST_P(NightRun, ATimeSinceWhenLosesNothingThatWasNotTold) {
  folder.write("drop/a.jsonl",
               R"({"id":"a","text":")" + told_of("212") + "\"}\n" + R"({"id":"b","text":")" + told_of("122") + "\"}\n");
  add_source(SourceKind::jsonl, "drop");
  run(1, false);
  EXPECT_EQ(run(2, true, true, "2031-03-02").report.new_conflicts, 1);
  EXPECT_EQ(run(3, true, true, "2031-03-01").report.new_conflicts, 1);
  // Where nothing is kept, it is what was asked for.
  EXPECT_EQ(run(4, true, false, "2031-03-03").report.new_conflicts, 0);
}

TEST_P(NightRun, TheCountsOfAnInterruptedNightAreItsReports) {
  std::string lines;
  for (int i = 0; i < 300; ++i) lines += R"({"id":")" + std::to_string(i) + R"(","text":"Nothing."})" + "\n";
  folder.write("drop/a.jsonl", lines);
  add_source(SourceKind::jsonl, "drop");
  {
    StoreRun interrupted(database(), "nightly");
    for (int i = 0; i < 250; ++i) {
      text::Document document;
      document.id = std::to_string(i);
      document.text = "Nothing.";
      interrupted.take(document);
    }
  }
  ASSERT_EQ(documents(), 200);
  const NightResult night = run(1);
  EXPECT_EQ(documents(), 300);
  EXPECT_EQ(night.night.counts.added, 300u);
  EXPECT_EQ(night.night.counts.unchanged, 0u);
}

FIGCHECK_ON_BOTH_DATABASES(NightRun);

}  // namespace
}  // namespace figcheck::nightly
