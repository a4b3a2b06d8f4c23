#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

TEST(IngestCommand, TakesArticlesOnceAndCorrectionsInTheirPlace) {
  const Folder folder;
  write_articles(folder);
  const Outcome first = folder.run({"ingest", "linnet"});
  EXPECT_EQ(first.status, 0) << first.error;
  EXPECT_THAT(first.out, StartsWith("3 new, 0 corrected, 0 known; "));
  EXPECT_TRUE(folder.has("figcheck.db"));
  const Outcome again = folder.run({"ingest", "linnet"});
  EXPECT_EQ(again.status, 0);
  EXPECT_EQ(again.out, "0 new, 0 corrected, 3 known; 0 topics worked out, 0 quantities new, 0 changed, 0 ended\n");

  std::string corrected = folder.read("linnet/b.txt");
  corrected.replace(corrected.find("122"), 3, "212");
  folder.write("linnet/b.txt", corrected);
  EXPECT_EQ(folder.run({"report"}).status, 1);
  EXPECT_THAT(folder.run({"ingest", "linnet"}).out, AllOf(StartsWith("0 new, 1 corrected, 2 known; 1 topics"),
                                                          HasSubstr("0 quantities new, 1 changed, 0 ended")));
  EXPECT_EQ(folder.run({"report"}).status, 0);
}

TEST(IngestCommand, ReadsStandardInputAndNamesTheStore) {
  const Folder folder;
  write_articles(folder);
  EXPECT_EQ(folder.run({"ingest", "-", "--store", "desk.db"}, folder.read("linnet/a.txt")).status, 0);
  EXPECT_TRUE(folder.has("desk.db"));
  EXPECT_EQ(folder.run({"ingest", "linnet/b.txt"}, "", Sink::kept, {"FIGCHECK_STORE=desk.db"}).status, 0);
  EXPECT_FALSE(folder.has("figcheck.db"));
}

TEST(IngestCommand, RefusesWhatIsNotThere) {
  const Folder folder;
  const Outcome nothing = folder.run({"ingest", "nowhere"});
  EXPECT_EQ(nothing.status, 2);
  EXPECT_THAT(nothing.error, HasSubstr("nowhere"));
  const Outcome no_folder = folder.run({"ingest", "-", "-s", "none/desk.db"}, "words");
  EXPECT_EQ(no_folder.status, 2);
  EXPECT_THAT(no_folder.error, AllOf(HasSubstr("none/desk.db"), HasSubstr("make the folder")));
  folder.write("notes.txt", std::string(5000, 'x'));
  const Outcome no_store = folder.run({"ingest", "-", "-s", "notes.txt"}, "words");
  EXPECT_EQ(no_store.status, 2);
  EXPECT_THAT(no_store.error, HasSubstr("not a database"));
  EXPECT_EQ(folder.read("notes.txt"), std::string(5000, 'x'));
  EXPECT_EQ(folder.run({"ingest", "--stor", "a.db"}).status, 2);
}

TEST(IngestCommand, KeepsTheGoodBesideTheBad) {
  const Folder folder;
  write_articles(folder);
  folder.write("linnet/d.pdf", "%PDF-1.4 broken");
  const Outcome outcome = folder.run({"ingest", "linnet"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, StartsWith("3 new"));
  EXPECT_THAT(outcome.error, HasSubstr("d.pdf"));
}

}  // namespace
}  // namespace figcheck::cli
