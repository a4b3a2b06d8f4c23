#include "cli/log.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace figcheck::cli {
namespace {

TEST(ProblemMessage, SaysWhereWhatAndRemedy) {
  EXPECT_EQ(problem_message({"a.txt", "not text", "convert it"}), "a.txt: not text; convert it");
  EXPECT_EQ(problem_message({"", "not text", ""}), "not text");
}
TEST(ProblemMessage, IsSafeToPrint) {
  EXPECT_EQ(problem_message({"a\x1b", "b\n", "c\u202e"}), "a\\x1b: b\\n; c\\u{202e}");
}

TEST(WantsColor, HeedsTheUserThenTheEnvironment) {
  EXPECT_TRUE(wants_color("always", -1));
  EXPECT_FALSE(wants_color("never", 2));
  EXPECT_FALSE(wants_color("auto", -1));
  ::setenv("NO_COLOR", "1", 1);
  EXPECT_FALSE(wants_color("auto", 2));
  EXPECT_TRUE(wants_color("always", 2));
  ::unsetenv("NO_COLOR");
}

}  // namespace
}  // namespace figcheck::cli
