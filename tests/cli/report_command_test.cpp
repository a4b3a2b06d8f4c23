#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;

// What is reported of a store is what `check` says of the same articles, byte for byte, where they are of one topic.
TEST(ReportCommand, SaysWhatCheckSaysInEachFormat) {
  const Folder folder;
  write_articles(folder);
  ASSERT_EQ(folder.run({"ingest", "linnet/a.txt", "linnet/b.txt"}).status, 0);
  for (const char* const format : {"md", "json", "jsonl", "html", "sarif", "csv"}) {
    SCOPED_TRACE(format);
    const Outcome checked = folder.run({"check", "linnet/a.txt", "linnet/b.txt", "--format", format});
    const Outcome reported = folder.run({"report", "--format", format});
    EXPECT_EQ(checked.status, 1);
    EXPECT_EQ(reported.status, 1);
    EXPECT_EQ(reported.error, "");
    EXPECT_EQ(reported.out, checked.out);
  }
}

TEST(ReportCommand, TellsWhatAnEditorDecided) {
  const Folder folder;
  write_articles(folder);
  ASSERT_EQ(folder.run({"ingest", "linnet"}).status, 0);
  const std::string reason = "the 122 counts the crew";
  ASSERT_EQ(folder.run({"decide", "dismiss", "passengers", "--by", "m.k.", "--reason", reason}).status, 0);
  EXPECT_THAT(folder.run({"report"}).out, HasSubstr("An editor's decision: dismissed by m.k. (" + reason + ")"));
}

TEST(ReportCommand, WritesAFileAndRefusesWhatItCannotRead) {
  const Folder folder;
  write_articles(folder);
  const Outcome none = folder.run({"report"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, AllOf(HasSubstr("figcheck.db: there is no store here"), HasSubstr("figcheck ingest")));
  EXPECT_FALSE(folder.has("figcheck.db"));
  ASSERT_EQ(folder.run({"ingest", "linnet"}).status, 0);
  EXPECT_EQ(folder.run({"report", "-o", "out.md", "--fail-on", "never"}).status, 0);
  EXPECT_THAT(folder.read("out.md"), HasSubstr("passengers"));
  EXPECT_EQ(folder.run({"report", "--format", "banana"}).status, 2);
  EXPECT_EQ(folder.run({"report", "linnet"}).status, 2);
  EXPECT_EQ(folder.run({"report", "-o", "none/out.md"}).status, 2);
  const Outcome full = folder.run({"report"}, "", Sink::full);
  EXPECT_EQ(full.status, 2);
  EXPECT_THAT(full.error, HasSubstr("standard output"));
}

}  // namespace
}  // namespace figcheck::cli
