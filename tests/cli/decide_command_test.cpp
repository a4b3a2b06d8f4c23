#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "program_run.hpp"
#include "store/open_store.hpp"

namespace figcheck::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class DecideCommand : public testing::Test {
 protected:
  DecideCommand() {
    write_articles(folder);
    EXPECT_EQ(folder.run({"ingest", "linnet"}).status, 0);
    id = history("passengers")["id"];
  }
  nlohmann::json history(const std::string& quantity) const {
    return nlohmann::json::parse(folder.run({"history", quantity, "-f", "json"}).out);
  }
  Outcome decide(std::vector<std::string> words) const {
    words.insert(words.begin(), "decide");
    return folder.run(words);
  }
  /// Refused, with these words, and nothing came of it.
  void expect_refused(const std::vector<std::string>& words, const std::string& why) const {
    const Outcome outcome = decide(words);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.error, HasSubstr(why));
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(decide({"list"}).out, "no decisions\n");
    EXPECT_THAT(folder.run({"ingest", "linnet"}).error, Not(HasSubstr("interrupted")));
  }
  const Folder folder;
  std::string id;
};

TEST_F(DecideCommand, Accept) {
  const Outcome outcome = decide({"accept", id, "212", "--by", "m.k.", "--reason", "asked the harbour"});
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_EQ(outcome.out, "1 accept: " + id + " (passengers killed) is conflicting, accepted\n");
  EXPECT_EQ(history(id)["standing"], "accepted");
  EXPECT_EQ(history(id)["decided"], "m.k.: asked the harbour");
  EXPECT_THAT(decide({"list"}).out,
              AllOf(HasSubstr("accept, m.k.: asked the harbour"), HasSubstr("\"212\" in linnet/a.txt")));
}

TEST_F(DecideCommand, AfterOtherRulesThatNumberedFiguresOtherwise) {
  {
    const store::WritableStore store = store::open_existing_for_writing((folder.path() / "figcheck.db").string());
    store::Transaction transaction(*store.database, store::Purpose::write);
    store.database->execute("UPDATE run SET rules = 'other'");
    store.database->execute("UPDATE member SET assertion = assertion + 50");
    transaction.commit();
  }
  const Outcome outcome = decide({"accept", id, "212"});
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_EQ(outcome.out, "1 accept: " + id + " (passengers killed) is conflicting, accepted\n");
}

TEST_F(DecideCommand, AFigureByItsPlace) {
  const std::string place = "linnet/b.txt:" + std::to_string(history(id)["figures"][1]["span"][0].get<int>());
  EXPECT_EQ(decide({"accept", id, place}).status, 0);
  EXPECT_THAT(decide({"list"}).out, HasSubstr("\"122\" in linnet/b.txt"));
}

TEST_F(DecideCommand, DismissAndUndo) {
  EXPECT_EQ(decide({"dismiss", id, "--reason", "two counts"}).status, 0);
  EXPECT_EQ(history(id)["standing"], "dismissed");
  EXPECT_EQ(decide({"undo", "1"}).out, "1 dismiss: " + id + " (passengers killed) is conflicting, without it\n");
  EXPECT_EQ(history(id)["standing"], "open");
  EXPECT_EQ(decide({"undo", "1"}).status, 2);
}

TEST_F(DecideCommand, Tolerate) {
  EXPECT_EQ(decide({"tolerate", id, "60%"}).status, 0);
  EXPECT_NE(history(id)["verdict"], "conflicting");
  EXPECT_THAT(decide({"list"}).out, HasSubstr("tolerate 60%"));
}

TEST_F(DecideCommand, SplitAndJoin) {
  EXPECT_EQ(decide({"split", id, "122"}).status, 0);
  EXPECT_EQ(history(id)["figures"].size(), 2u);  // one of them was its own until now
  EXPECT_EQ(history(id)["verdict"], "single");
  const Outcome both = folder.run({"history", "passengers"});
  EXPECT_EQ(both.status, 2);
  EXPECT_THAT(both.error, HasSubstr("2 quantities are meant by this"));
  EXPECT_EQ(decide({"undo", "1"}).status, 0);
  EXPECT_EQ(history(id)["verdict"], "conflicting");

  const std::string stalls = history("stalls")["id"];
  const Outcome joined = decide({"join", id, stalls, "--by", "m.k."});
  EXPECT_EQ(joined.status, 0);
  EXPECT_THAT(joined.out, StartsWith("2 join: "));
  EXPECT_EQ(decide({"undo", "2"}).status, 0);
  EXPECT_EQ(history(stalls)["verdict"], "single");
}

TEST_F(DecideCommand, ExportAndImport) {
  ASSERT_EQ(decide({"accept", id, "212", "--by", "m.k."}).status, 0);
  ASSERT_EQ(decide({"export", "decisions.toml"}).status, 0);
  EXPECT_EQ(decide({"export"}).out, folder.read("decisions.toml"));
  EXPECT_EQ(decide({"import", "decisions.toml"}).out, "0 taken, 1 known\n");
  // Into a store that has none of its articles yet: it waits for them.
  ASSERT_EQ(folder.run({"ingest", "linnet/c.txt", "-s", "other.db"}).status, 0);
  const Outcome waits = decide({"import", "decisions.toml", "-s", "other.db"});
  EXPECT_THAT(waits.out, AllOf(HasSubstr("it waits for them"), HasSubstr("1 taken, 0 known")));
  ASSERT_EQ(folder.run({"ingest", "linnet", "-s", "other.db"}).status, 0);
  EXPECT_THAT(folder.run({"history", "passengers", "-s", "other.db"}).out, HasSubstr("conflicting, accepted"));
  EXPECT_EQ(decide({"export", "-s", "other.db"}).out, folder.read("decisions.toml"));
}

TEST_F(DecideCommand, RefusesFilesThatAreNone) {
  folder.write("bad.toml", "[[decision]]\nkind = 'banish'\n");
  expect_refused({"import", "bad.toml"}, "bad.toml");
  expect_refused({"import", "none.toml"}, "none.toml: it cannot be read");
}

TEST_F(DecideCommand, RefusesWithAReason) {
  expect_refused({"accept", id, "999"}, "999: no figure of " + id);
  expect_refused({"accept", "zebras", "212"}, "zebras: no quantity");
  expect_refused({"split", id, "212", "122"}, "all its figures would be split off");
  expect_refused({"join", id, id}, "both are one quantity already");
  expect_refused({"join", id, "zebras"}, "zebras: no quantity");
  expect_refused({"tolerate", id, "0"}, "this is no share of a number");
  expect_refused({"tolerate", id, "nan"}, "this is no share of a number");
  expect_refused({"tolerate", id, "101%"}, "this is no share of a number");
  expect_refused({"dismiss", id}, "--reason is required");
  expect_refused({"undo", "1"}, "no decision of this number holds");
  expect_refused({"undo", "one"}, "this is no decision's number");
  expect_refused({}, "subcommand is required");
  const Outcome none = decide({"list", "-s", "none.db"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, HasSubstr("there is no store here"));
  EXPECT_FALSE(folder.has("none.db"));
}

}  // namespace
}  // namespace figcheck::cli
