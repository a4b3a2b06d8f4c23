#include "cli/progress.hpp"

#include <gtest/gtest.h>

namespace figcheck::cli {
namespace {

TEST(ProgressLine, HasABarWhereTheEndIsKnown) {
  EXPECT_EQ(progress_line({1234, 5678, 50'000'000, 100'000'000, 2}, 200),
            "[============            ] 50% 1,234 documents, 50 MB, 5,678 figures, 25 MB/s");
}
TEST(ProgressLine, HasNoneWhereItIsNot) {
  EXPECT_EQ(progress_line({3, 4, 1'500'000, 0, 0}, 200), "3 documents, 1.5 MB, 4 figures");
}
TEST(ProgressLine, NeverPassesTheEnd) {
  EXPECT_NE(progress_line({1, 1, 300, 200, 0}, 200).find("] 100% "), std::string::npos);
}
TEST(ProgressLine, FitsItsTerminal) { EXPECT_EQ(progress_line({1234, 5678, 50, 100, 2}, 20).size(), 20u); }

TEST(Progress, SaysNothingUnlessShown) {
  testing::internal::CaptureStderr();
  {
    Progress progress(false, 0);
    for (int i = 0; i < 1000; ++i) progress.add(1000, 1);
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(Progress, SaysNothingOfAShortRun) {
  testing::internal::CaptureStderr();
  {
    Progress progress(true, 0);
    for (int i = 0; i < 10; ++i) progress.add(1000, 1);
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(Progress, IsGoneAfterALongRun) {
  testing::internal::CaptureStderr();
  {
    Progress progress(true, 0);
    for (int i = 0; i < 300; ++i) progress.add(1000, 1);
  }
  const std::string shown = testing::internal::GetCapturedStderr();
  EXPECT_NE(shown.find("documents"), std::string::npos);
  EXPECT_TRUE(shown.ends_with("\r\x1b[K"));
}

}  // namespace
}  // namespace figcheck::cli
