#include "cli/output.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::ElementsAre;

class OutputFile : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return (folder_.path() / name).string(); }
  Folder folder_;
};

TEST_F(OutputFile, AppearsWhenCommitted) {
  Output output;
  ASSERT_TRUE(output.open(path("a")));
  EXPECT_TRUE(output.write("one "));
  EXPECT_TRUE(output.write("two"));
  EXPECT_FALSE(folder_.has("a"));
  EXPECT_TRUE(output.commit());
  EXPECT_EQ(folder_.read("a"), "one two");
  EXPECT_THAT(folder_.names(), ElementsAre("a"));
}

TEST_F(OutputFile, LeavesWhatWasThereUnlessCommitted) {
  folder_.write("a", "old");
  {
    Output output;
    ASSERT_TRUE(output.open(path("a")));
    EXPECT_TRUE(output.write("new"));
  }
  EXPECT_EQ(folder_.read("a"), "old");
  EXPECT_THAT(folder_.names(), ElementsAre("a"));
}

TEST_F(OutputFile, KeepsPermissionsAndLinks) {
  folder_.write("real/a", "old");
  std::filesystem::permissions(path("real/a"), std::filesystem::perms(0640));
  std::filesystem::create_symlink("real/a", path("link"));
  Output output;
  ASSERT_TRUE(output.open(path("link")));
  EXPECT_TRUE(output.write("new"));
  EXPECT_TRUE(output.commit());
  EXPECT_TRUE(std::filesystem::is_symlink(path("link")));
  EXPECT_EQ(folder_.read("real/a"), "new");
  EXPECT_EQ(std::filesystem::status(path("real/a")).permissions(), std::filesystem::perms(0640));
}

TEST_F(OutputFile, NewOnesHeedTheUmask) {
  const mode_t before = ::umask(027);
  Output output;
  ASSERT_TRUE(output.open(path("a")));
  EXPECT_TRUE(output.commit());
  ::umask(before);
  EXPECT_EQ(std::filesystem::status(path("a")).permissions(), std::filesystem::perms(0640));
}

TEST_F(OutputFile, SaysWhyNot) {
  Output folder;
  EXPECT_FALSE(folder.open(folder_.path().string()));
  EXPECT_EQ(folder.state(), Output::State::failed);
  EXPECT_THAT(folder.error(), testing::HasSubstr("Is a directory"));
  Output nowhere;
  EXPECT_FALSE(nowhere.open(path("no/such/a")));
  EXPECT_THAT(nowhere.error(), testing::HasSubstr("No such file"));
}

TEST_F(OutputFile, DevicesAreWrittenDirectly) {
  Output full;
  ASSERT_TRUE(full.open("/dev/full"));
  EXPECT_FALSE(full.write("x"));
  EXPECT_EQ(full.state(), Output::State::failed);
  EXPECT_FALSE(full.commit());
  Output null;
  ASSERT_TRUE(null.open("/dev/null"));
  EXPECT_TRUE(null.write("x") && null.commit());
}

}  // namespace
}  // namespace figcheck::cli
