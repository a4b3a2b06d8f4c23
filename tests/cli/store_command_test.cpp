#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "program_run.hpp"
#include "store/open_store.hpp"

namespace figcheck::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

/// Articles of two stories, one of which contradicts itself.
class StoreCommand : public testing::Test {
 protected:
  StoreCommand() { write_articles(folder); }

  Outcome run(std::vector<std::string> arguments, Sink sink = Sink::kept) const {
    arguments.insert(arguments.begin(), "store");
    return folder.run(arguments, "", sink, {"FIGCHECK_STORE=desk.db"});
  }
  void ingest(const std::string& path) const {
    const Outcome outcome = folder.run({"ingest", "--store", "desk.db", path});
    ASSERT_EQ(outcome.status, 0) << outcome.error;
  }
  json report(const std::string& store = "desk.db") const {
    return in_order(folder.run({"report", "--store", store, "-a", "--format", "json", "--fail-on", "never"}).out);
  }
  json check(const std::string& path) const {
    return in_order(folder.run({"check", "-a", "--format", "json", "--fail-on", "never", path}).out);
  }
  /// A report of which articles and quantities are in the order of their ids: that of a store has them topic by topic.
  static json in_order(const std::string& text) {
    json report = json::parse(text);
    for (const char* list : {"documents", "quantities"})
      std::sort(report[list].begin(), report[list].end(),
                [](const json& a, const json& b) { return a["id"].get<std::string>() < b["id"].get<std::string>(); });
    return report;
  }

  /// Changes the store behind figcheck's back.
  void damage(const std::string& sql) const {
    const auto database = store::open_database((folder.path() / "desk.db").string(), store::Access::write);
    EXPECT_GT(database->execute(sql), 0);
  }

  Folder folder;
};

/// A day after today, whenever that is.
const std::string far = "2199-01-01";

TEST_F(StoreCommand, TellsWhatAStoreHolds) {
  ingest("linnet");
  const Outcome text = run({"stats"});
  EXPECT_EQ(text.status, 0) << text.error;
  EXPECT_THAT(text.out, HasSubstr("desk.db"));
  EXPECT_THAT(text.out, HasSubstr("3 current, 0 former versions, 0 pruned"));
  EXPECT_THAT(text.out, HasSubstr("1 conflicting"));
  EXPECT_THAT(text.out, HasSubstr("document "));
  const Outcome outcome = run({"stats", "--format", "json"});
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  const json stats = json::parse(outcome.out);
  EXPECT_EQ(stats["schema"], "figcheck-store/1");
  EXPECT_EQ(stats["documents"]["current"], 3);
  EXPECT_EQ(stats["quantities"]["holding"]["conflicting"], 1);
  EXPECT_EQ(stats["topics"]["number"], 2);
  EXPECT_EQ(stats["topics"]["largest"], 2);
  EXPECT_EQ(stats["runs"]["number"], 1);
  EXPECT_EQ(stats["decisions"]["holding"], 0);
  EXPECT_GT(stats["bytes"]["total"], 10'000);
  EXPECT_GT(stats["bytes"]["tables"]["document"], 0);
}

TEST_F(StoreCommand, VerifiesASoundStore) {
  ingest("linnet");
  const Outcome outcome = run({"verify"});
  EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.error;
  EXPECT_EQ(outcome.out, "desk.db: sound, 3 documents and 2 topics verified\n");
  EXPECT_EQ(outcome.error, "");
}

TEST_F(StoreCommand, WithoutAStoreSaysSo) {
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"stats"}, {"verify"}, {"verify", "--repair"}, {"export"}, {"prune", "--before", "2025-01-01"}}) {
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.status, 2) << arguments.front();
    EXPECT_THAT(outcome.error, HasSubstr("desk.db: there is no store here"));
    EXPECT_EQ(outcome.out, "");
    EXPECT_FALSE(folder.has("desk.db"));
  }
}

TEST_F(StoreCommand, RefusesWhatIsNoStore) {
  folder.write("desk.db", std::string(5000, 'x'));
  EXPECT_EQ(run({"verify"}).status, 2);
  EXPECT_EQ(run({"stats"}).status, 2);
  EXPECT_EQ(folder.read("desk.db"), std::string(5000, 'x'));
}

TEST_F(StoreCommand, RefusesCommandsThatSayNotEnough) {
  EXPECT_EQ(run({}).status, 2);
  EXPECT_EQ(run({"prune"}).status, 2);
  ingest("linnet");
  const Outcome outcome = run({"prune", "--before", "last week"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.error, HasSubstr("last week: this is no day; write it as 2025-08-16"));
  EXPECT_EQ(run({"prune", "--before", "2025-08"}).status, 2);
  EXPECT_EQ(run({"export", "--format", "csv"}).status, 2);
}

TEST_F(StoreCommand, ExportsWhatACheckReadsBack) {
  folder.write(
      "odd.jsonl",
      "{\"id\":\"odd\",\"title\":\"A \\\"quoted\\\" title\\u202e\",\"url\":\"https://example.org/a?b=c\",\"author\":"
      "\"M. K.\",\"outlet\":\"Oswick \\ud83d\\ude00 Post\",\"published\":\"2021-05\",\"text\":\"The hall of "
      "Oswick\\r\\nhas 48 seats,\\u0000 and \\u00e9 42 stalls.\"}\n");
  ingest("linnet");
  ingest("odd.jsonl");
  const Outcome outcome = run({"export", "all.jsonl"});
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.error, "");
  EXPECT_EQ(run({"export"}).out, folder.read("all.jsonl"));
  EXPECT_EQ(check("all.jsonl"), report());
  std::istringstream lines(folder.read("all.jsonl"));
  std::size_t count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    const json record = json::parse(line);
    EXPECT_FALSE(record.contains("superseded"));
    if (record["id"] != "odd") continue;
    EXPECT_EQ(record["text"].get<std::string>().find('\0'), std::string("The hall of Oswick\r\nhas 48 seats,").size());
    EXPECT_EQ(record["published"], "2021-05");
    EXPECT_EQ(record["author"], "M. K.");
  }
  EXPECT_EQ(count, 4U);
}

TEST_F(StoreCommand, ExportsToAStoreThatIsTheSame) {
  ingest("linnet");
  run({"export", "all.jsonl"});
  folder.run({"ingest", "--store", "other.db", "all.jsonl"});
  EXPECT_EQ(report("other.db"), report());
}

TEST_F(StoreCommand, SaysWhereBytesOfATextAreNoUtf8) {
  folder.write("hall.txt", "The hall of Oswick has 48 seats \xff\xfe.\n");
  ingest("hall.txt");
  const Outcome outcome = run({"export"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.error, HasSubstr("1 document has other bytes, which are U+FFFD now"));
  EXPECT_THAT(json::parse(outcome.out)["text"].get<std::string>(), HasSubstr("48 seats \uFFFD"));
}

TEST_F(StoreCommand, ExportsHistoryThatIsNotTakenAsCurrent) {
  ingest("linnet");
  folder.write("linnet/b.txt",
               "Linnet sinks off Kellmouth\n\nKELLMOUTH, May 3, 2021 — The ferry Linnet sank near Kellmouth on Monday. "
               "Police said that 212 passengers were killed when the Linnet sank.\n");
  ingest("linnet");
  ASSERT_EQ(run({"export", "--history", "all.jsonl"}).status, 0);
  std::istringstream lines(folder.read("all.jsonl"));
  std::size_t former = 0, count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    const json record = json::parse(line);
    if (!record.contains("superseded")) continue;
    ++former;
    EXPECT_EQ(record["superseded"], true);
    EXPECT_EQ(record["id"], "linnet/b.txt");
    EXPECT_THAT(record["text"].get<std::string>(), HasSubstr("122"));
    EXPECT_EQ(record["ended"].get<std::string>().size(), std::string("2031-01-01T00:00:00Z").size());
  }
  EXPECT_EQ(count, 4U);
  EXPECT_EQ(former, 1U);
  EXPECT_EQ(check("all.jsonl"), report());
  EXPECT_THAT(folder.run({"check", "--log-level", "info", "all.jsonl"}).error,
              HasSubstr("1 former versions of documents left out"));
}

TEST_F(StoreCommand, TellsAnOutputThatCannotBeWritten) {
  ingest("linnet");
  EXPECT_EQ(run({"export"}, Sink::full).status, 2);
  EXPECT_EQ(run({"stats"}, Sink::full).status, 2);
  EXPECT_EQ(run({"export", "nowhere/all.jsonl"}).status, 2);
  EXPECT_EQ(run({"export"}, Sink::unread).status, 0);
}

TEST_F(StoreCommand, PrunesWhatIsOld) {
  ingest("linnet");
  const Outcome dry = run({"prune", "--before", far, "--dry-run"});
  EXPECT_EQ(dry.status, 0) << dry.error;
  EXPECT_THAT(dry.out, HasSubstr("1 topic in which nothing came since would go: 1 document ("));
  EXPECT_THAT(dry.out, HasSubstr("1 topic as old is kept for an open conflict"));
  EXPECT_EQ(run({"prune", "--before", "2001-01-01"}).out,
            "0 former versions of documents went (0 B of texts)\n"
            "0 topics in which nothing came since went: 0 documents (0 B of texts), 0 quantities\n");
  const Outcome outcome = run({"prune", "--before", far});
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_THAT(outcome.out, HasSubstr("1 topic in which nothing came since went: 1 document ("));
  EXPECT_EQ(run({"verify"}).status, 0);
  run({"export", "left.jsonl"});
  EXPECT_THAT(folder.read("left.jsonl"), Not(HasSubstr("48 stalls")));
  EXPECT_EQ(check("left.jsonl"), report());
  EXPECT_THAT(run({"stats"}).out, HasSubstr("2 current, 0 former versions, 1 pruned"));

  EXPECT_THAT(run({"prune", "--before", far, "--conflicts"}).out, HasSubstr("2 documents ("));
  EXPECT_EQ(run({"verify"}).status, 0);
  EXPECT_THAT(run({"stats"}).out, HasSubstr("0 current, 0 former versions, 3 pruned"));
  EXPECT_THAT(run({"export", "--history"}).error, HasSubstr("3 versions of documents left out"));
}

TEST_F(StoreCommand, KeepsTheHistoryOfWhatWasPruned) {
  ingest("linnet");
  const std::string id = report()["quantities"][0]["id"];
  folder.run({"decide", "dismiss", id, "--reason", "two ships", "--store", "desk.db"});
  ASSERT_EQ(run({"prune", "--before", far}).status, 0);
  const Outcome outcome = folder.run({"history", id, "--store", "desk.db"});
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_THAT(outcome.out, HasSubstr("conflicting, dismissed; its articles were pruned"));
  EXPECT_THAT(outcome.out, HasSubstr("\"212\""));
  EXPECT_THAT(outcome.out, HasSubstr("\"122\""));
  EXPECT_THAT(outcome.out, HasSubstr("linnet/a.txt"));
  EXPECT_THAT(outcome.out, HasSubstr("; its text was pruned\n"));
  EXPECT_THAT(outcome.out, HasSubstr("two ships"));
  const json told = json::parse(folder.run({"history", id, "--store", "desk.db", "--format", "json"}).out);
  EXPECT_EQ(told["ended"], true);
  ASSERT_EQ(told["figures"].size(), 2U);
  EXPECT_EQ(told["figures"][0]["pruned"], true);
  EXPECT_EQ(told["figures"][0]["figure"], "212");
  EXPECT_EQ(told["decisions"].size(), 1U);
  // What stood alone has what it ranged over.
  const Outcome alone = folder.run({"history", "stalls", "--store", "desk.db"});
  EXPECT_EQ(alone.status, 0) << alone.error;
  EXPECT_THAT(alone.out, HasSubstr("48"));
  EXPECT_THAT(alone.out, HasSubstr("its text was pruned"));
}

TEST_F(StoreCommand, VerifySaysWhatIsWrongAndRepairMendsIt) {
  ingest("linnet");
  const json right = report();
  damage("UPDATE quantity SET verdict = 'unknown' WHERE verdict = 'conflicting'");
  const Outcome wrong = run({"verify"});
  EXPECT_EQ(wrong.status, 1);
  EXPECT_THAT(wrong.out, HasSubstr("desk.db: quantity "));
  EXPECT_THAT(wrong.out,
              HasSubstr("stored otherwise than its figures give: verdict; figcheck store verify --repair works "
                        "everything out anew\n"));
  EXPECT_THAT(wrong.out, HasSubstr(" faults, 3 documents and 2 topics verified\n"));
  const Outcome outcome = run({"verify", "--repair"});
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_EQ(outcome.out, "worked out anew\ndesk.db: sound, 3 documents and 2 topics verified\n");
  EXPECT_EQ(run({"verify"}).status, 0);
  EXPECT_EQ(report(), right);
}

TEST_F(StoreCommand, RepairNamesWhatIsToBeTakenInAgain) {
  ingest("linnet");
  const json right = report();
  damage("UPDATE document SET text = x'00' WHERE name = 'linnet/b.txt'");
  EXPECT_EQ(run({"verify"}).status, 1);
  EXPECT_THAT(run({"verify", "--repair"}).out,
              HasSubstr("linnet/b.txt: its text was lost, and it is not in the store any more; take it in again"));
  EXPECT_EQ(run({"verify"}).status, 0);
  ingest("linnet/b.txt");
  EXPECT_EQ(report(), right);
}

TEST_F(StoreCommand, WaitsForNobodyWhoWrites) {
  ingest("linnet");
  const store::WritableStore held = store::open_existing_for_writing((folder.path() / "desk.db").string());
  EXPECT_EQ(run({"prune", "--before", far}).status, 2);
  EXPECT_EQ(run({"verify", "--repair"}).status, 2);
  EXPECT_EQ(run({"verify"}).status, 0);
  EXPECT_EQ(run({"stats"}).status, 0);
}

}  // namespace
}  // namespace figcheck::cli
