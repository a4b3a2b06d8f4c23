// What the commands do with input that cannot be read, or only in part.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

TEST(Input, MissingPathsAreNothingToRead) {
  const Folder folder;
  for (const char* command : {"check", "extract", "text"}) {
    const Outcome run = folder.run({command, "missing.txt"});
    EXPECT_EQ(run.status, 2) << command;
    EXPECT_THAT(run.error, HasSubstr("figcheck: missing.txt: "));
    EXPECT_THAT(run.error, HasSubstr("no document could be read"));
  }
}

TEST(Input, AnEmptyFolderIsNothingToRead) {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "empty");
  EXPECT_EQ(folder.run({"check", "empty"}).status, 2);
}

TEST(Input, AnUnreadableFileIsReported) {
  const Folder folder;
  write_articles(folder);
  folder.write("locked.txt", "48 seats");
  std::filesystem::permissions(folder.path() / "locked.txt", std::filesystem::perms::none);
  if (std::ifstream(folder.path() / "locked.txt").good()) GTEST_SKIP() << "this user may read everything";
  const Outcome run = folder.run({"extract", "locked.txt", "linnet/c.txt"});
  EXPECT_EQ(run.status, 0);
  EXPECT_THAT(run.error, MatchesRegex("figcheck: locked.txt: .+; .+\n"));
}

TEST(Input, ABinaryFileIsReported) {
  const Folder folder;
  write_articles(folder);
  folder.write("photo.txt", std::string("\x89PNG\r\n\0\0\0\rIHDR 48 seats", 24));
  const Outcome run = folder.run({"extract", "photo.txt", "linnet/c.txt"});
  EXPECT_EQ(run.status, 0);
  EXPECT_THAT(run.error, HasSubstr("figcheck: photo.txt: "));
  EXPECT_EQ(lines(run.out), 1u);
}

TEST(Input, AnEmptyFileDisturbsNothing) {
  const Folder folder;
  write_articles(folder);
  folder.write("empty.txt", "");
  const Outcome run = folder.run({"extract", "empty.txt", "linnet/c.txt"});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(lines(run.out), 1u);
}

TEST(Input, ABrokenJsonLineIsNamedAndTheRestRead) {
  const Folder folder;
  std::string text;
  for (int i = 1; i <= 10; ++i) {
    text += i == 7 ? "{\"id\": \"7\", \"text\": \"The hall has 48 seats.\n"
                   : "{\"id\": \"" + std::to_string(i) + "\", \"text\": \"The hall has 48 seats.\"}\n";
  }
  folder.write("halls.jsonl", text);
  const Outcome run = folder.run({"extract", "halls.jsonl"});
  EXPECT_EQ(run.status, 0);
  EXPECT_THAT(run.error, HasSubstr("figcheck: halls.jsonl:7: "));
  EXPECT_EQ(lines(run.out), 9u);
  EXPECT_THAT(folder.run({"check", "halls.jsonl"}).out, HasSubstr("- halls.jsonl:7: "));
}

TEST(Input, ALoopOfLinksEnds) {
  const Folder folder;
  write_articles(folder);
  std::filesystem::create_directory_symlink(folder.path() / "linnet", folder.path() / "linnet" / "again");
  std::filesystem::create_symlink("self", folder.path() / "self");
  const Outcome run = folder.run({"extract", "linnet"});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(lines(run.out), lines(folder.run({"extract", "linnet/a.txt", "linnet/b.txt", "linnet/c.txt"}).out));
  EXPECT_EQ(folder.run({"extract", "self"}).status, 2);
}

TEST(Input, AFilesNameMovesNoCursor) {
  const Folder folder;
  write_articles(folder);
  const std::string name = "evil\x1b[2J\xff\n.txt";
  const Outcome missing = folder.run({"check", name, "linnet/c.txt"});
  EXPECT_THAT(missing.error, HasSubstr("evil\\x1b[2J\\xff\\n.txt: "));
  EXPECT_EQ(missing.error.find('\x1b'), std::string::npos);
  EXPECT_EQ(missing.out.find('\x1b'), std::string::npos);
  EXPECT_EQ(lines(missing.error), 1u);
}

TEST(Input, QuietStillTellsOfErrors) {
  const Folder folder;
  write_articles(folder);
  EXPECT_THAT(folder.run({"--quiet", "check", "linnet", "missing.txt"}).error, HasSubstr("missing.txt: "));
}

}  // namespace
}  // namespace figcheck::cli
