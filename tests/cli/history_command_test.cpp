#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class HistoryCommand : public testing::Test {
 protected:
  HistoryCommand() {
    write_articles(folder);
    EXPECT_EQ(folder.run({"ingest", "linnet"}).status, 0);
  }
  nlohmann::json json(const std::string& quantity) const {
    const Outcome outcome = folder.run({"history", quantity, "--format", "json"});
    EXPECT_EQ(outcome.status, 0) << outcome.error;
    return nlohmann::json::parse(outcome.out);
  }
  const Folder folder;
};

TEST_F(HistoryCommand, FindsAQuantityByItsWordsItsIdAndTheBeginningOfThat) {
  const nlohmann::json history = json("passengers killed");
  EXPECT_EQ(history["schema"], "figcheck-history/1");
  EXPECT_EQ(history["verdict"], "conflicting");
  EXPECT_EQ(history["states"].size(), 1u);
  EXPECT_EQ(history["figures"].size(), 2u);
  const std::string id = history["id"];
  EXPECT_EQ(json(id), history);
  EXPECT_EQ(json(id.substr(0, 6)), history);
  EXPECT_EQ(json("PASSENGERS"), history);
  const Outcome text = folder.run({"history", id});
  EXPECT_EQ(text.status, 0);
  EXPECT_THAT(text.out, AllOf(HasSubstr("id " + id + ", conflicting"), HasSubstr("\"212\""), HasSubstr("\"122\""),
                              HasSubstr("linnet/b.txt:")));
  EXPECT_EQ(folder.run({"history", id, "-o", "out.txt"}).out, "");
  EXPECT_EQ(folder.read("out.txt"), text.out);
}

TEST_F(HistoryCommand, RefusesWhatMeansNoneOrMany) {
  const Outcome none = folder.run({"history", "zebras"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, AllOf(HasSubstr("zebras: no quantity of the store"), HasSubstr("take an id from")));
  const Outcome short_of = folder.run({"history", ""});
  EXPECT_EQ(short_of.status, 2);
  const Outcome many = folder.run({"history", "s"});
  EXPECT_EQ(many.status, 2);
  EXPECT_THAT(many.error, AllOf(HasSubstr("2 quantities are meant by this"), HasSubstr("give the id of one: ")));
  // What stands for any text in a database's patterns means itself.
  EXPECT_EQ(folder.run({"history", "%"}).status, 2);
  EXPECT_THAT(folder.run({"history", "%"}).error, HasSubstr("no quantity"));
  EXPECT_EQ(folder.run({"history", "passengers", "-s", "none.db"}).status, 2);
  EXPECT_EQ(folder.run({"history"}).status, 2);
  EXPECT_EQ(folder.run({"history", "passengers", "-f", "xml"}).status, 2);
}

}  // namespace
}  // namespace figcheck::cli
