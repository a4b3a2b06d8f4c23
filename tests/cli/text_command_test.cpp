#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

TEST(TextCommand, PrintsTheBytesThatOffsetsReferTo) {
  const Folder folder;
  const std::string text = "\xEF\xBB\xBFThe hall\r\nhas 48 seats \xff.";
  folder.write("hall.txt", text);
  const Outcome run = folder.run({"text", "hall.txt"});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.out, text);
}

TEST(TextCommand, NamesEachOfSeveral) {
  const Folder folder;
  folder.write("a.txt", "one");
  folder.write("b.txt", "two");
  folder.write("c.txt", "three");
  EXPECT_EQ(folder.run({"text", "a.txt", "b.txt", "c.txt"}).out,
            "==> a.txt <==\none\n==> b.txt <==\ntwo\n==> c.txt <==\nthree\n");
}

TEST(TextCommand, PicksOneById) {
  const Folder folder;
  folder.write("halls.jsonl",
               "{\"id\":\"x\",\"text\":\"one\"}\n{\"id\":\"y\",\"text\":\"two\"}\n{\"id\":\"z\",\"text\":\"three\"}\n");
  EXPECT_EQ(folder.run({"text", "--id", "y", "halls.jsonl"}).out, "two");
  const Outcome none = folder.run({"text", "--id", "w", "halls.jsonl"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, testing::HasSubstr("figcheck: w: no document has that id"));
}

}  // namespace
}  // namespace figcheck::cli
