#include "text/walk.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

class Folder : public ::testing::Test {
 protected:
  /// The ids that reading the folder gives, without the folder's path.
  std::vector<std::string> read() {
    reading = read_all({{folder.path()}});
    return shortened(ids(reading));
  }

  std::vector<std::string> shortened(std::vector<std::string> paths) const {
    for (std::string& path : paths) path = path.substr(folder.path().size() + 1);
    return paths;
  }

  std::string at(const std::string& name) const { return folder.path() + '/' + name; }

  TemporaryFolder folder;
  Reading reading;
};

}  // namespace

TEST_F(Folder, IsWalkedInTheByteOrderOfPaths) {
  for (const char* name : {"b.txt", "a/z.txt", "a-b.txt", "a.txt", "a/b/c.md", "B.txt", "a0.text"})
    folder.write(name, "It rose.");
  EXPECT_THAT(read(), ElementsAre("B.txt", "a-b.txt", "a.txt", "a/b/c.md", "a/z.txt", "a0.text", "b.txt"));
}

TEST_F(Folder, GivesKnownExtensionsAndCountsTheOthers) {
  for (const char* name : {"a.txt", "b.TXT", "c.jpg", "d", "txt", ".hidden.txt", ".git/e.txt"})
    folder.write(name, "It rose.");
  folder.write("f.ndjson", "{\"id\":\"x\",\"text\":\"It rose.\"}\n");
  reading = read_all({{folder.path()}});
  EXPECT_THAT(ids(reading), ElementsAre(at("a.txt"), at("b.TXT"), "x"));
  EXPECT_EQ(reading.tally.ignored, 3u);
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(Folder, WithALinkToItselfIsWalkedOnce) {
  folder.write("sub/a.txt", "It rose.");
  fs::create_directory_symlink("..", at("sub/up"));
  fs::create_directory_symlink(folder.path(), at("again"));
  EXPECT_EQ(read().size(), 1u);
  EXPECT_EQ(reading.tally.repeated, 2u);
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(Folder, FollowsALinkToAnotherFolder) {
  const TemporaryFolder other;
  other.write("a.txt", "It rose.");
  fs::create_directory_symlink(other.path(), at("other"));
  EXPECT_THAT(read(), ElementsAre("other/a.txt"));
}

TEST_F(Folder, GivesAFileOnceHoweverItIsReached) {
  const std::string file = folder.write("a.txt", "It rose.");
  fs::create_symlink("a.txt", at("b.txt"));
  fs::create_hard_link(file, at("c.txt"));
  reading = read_all({{file, folder.path(), file}});
  EXPECT_THAT(ids(reading), ElementsAre(file));
  EXPECT_EQ(reading.tally.repeated, 4u);
}

TEST_F(Folder, ReportsALinkThatLeadsNowhere) {
  fs::create_symlink("nothing", at("a.txt"));
  fs::create_symlink("b.txt", at("b.txt"));
  EXPECT_THAT(read(), IsEmpty());
  EXPECT_THAT(places(reading), ElementsAre(at("a.txt"), at("b.txt")));
}

TEST_F(Folder, OpensNoPipe) {
  ASSERT_EQ(::mkfifo(at("a.txt").c_str(), 0600), 0);
  ASSERT_EQ(::mkfifo(at("pipe").c_str(), 0600), 0);
  EXPECT_THAT(read(), IsEmpty());
  EXPECT_THAT(places(reading), ElementsAre(at("a.txt")));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("pipe"));
  EXPECT_EQ(reading.tally.ignored, 1u);
}

TEST_F(Folder, NestedTooDeepIsReported) {
  std::string name = "a.txt";
  for (int depth = 0; depth < 64; ++depth) name.insert(0, "d/");
  folder.write(name, "It rose.");
  EXPECT_EQ(read().size(), 1u);
  folder.write("d/" + name, "It rose.");
  EXPECT_EQ(read().size(), 1u);
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_THAT(reading.problems[0].what, HasSubstr("64"));
}

TEST_F(Folder, ThatIsCalledLikeAFileIsWalked) {
  folder.write("x.txt/a.txt", "It rose.");
  EXPECT_THAT(read(), ElementsAre("x.txt/a.txt"));
}

TEST_F(Folder, ReportsWhatMayNotBeReadAndGoesOn) {
  const std::string locked = folder.write("a.txt", "It rose.");
  folder.write("b.txt", "It fell.");
  fs::permissions(locked, fs::perms::none);
  if (::access(locked.c_str(), R_OK) == 0) GTEST_SKIP() << "this user may read everything";
  EXPECT_THAT(read(), ElementsAre("b.txt"));
  EXPECT_THAT(places(reading), ElementsAre(locked));
  EXPECT_THAT(reading.problems[0].remedy, HasSubstr("chmod"));
}

TEST_F(Folder, StopsWhenNoMoreIsWanted) {
  for (const char* name : {"a.txt", "b.txt", "c.txt"}) folder.write(name, "It rose.");
  std::size_t accepted = 0;
  const Tally tally = read_documents(
      {{folder.path(), at("c.txt")}}, [&](Document&&) { return ++accepted < 2; }, [](const Problem&) {});
  EXPECT_EQ(accepted, 2u);
  EXPECT_TRUE(tally.stopped);
}

TEST(Path, ThatIsMissingIsReportedAndTheRestGoesOn) {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.txt", "It rose.");
  const Reading reading = read_all({{folder.path() + "/none.txt", file + "/x", file}});
  EXPECT_THAT(ids(reading), ElementsAre(file));
  EXPECT_THAT(places(reading), ElementsAre(folder.path() + "/none.txt", file + "/x"));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("No such file"));
  EXPECT_FALSE(reading.problems[0].remedy.empty());
}
