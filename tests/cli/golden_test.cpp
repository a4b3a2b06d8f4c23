// The report on samples/ is kept in reports/samples.md: a change of any module that changes what a reader sees shows in
// its diff. To take a new report as right, run this test with FIGCHECK_UPDATE_GOLDEN=1 in the environment, and read the
// diff.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

TEST(Golden, TheReportOnTheSamplesIsAsKept) {
  const Folder folder;
  std::filesystem::create_directory_symlink(std::filesystem::path(FIGCHECK_SOURCE_DIR) / "samples",
                                            folder.path() / "samples");
  const Outcome run = folder.run({"check", "samples"});
  ASSERT_EQ(run.status, 1) << run.error;
  if (const char* update = std::getenv("FIGCHECK_UPDATE_GOLDEN"); update != nullptr && *update != '\0') {
    std::ofstream(std::filesystem::path(FIGCHECK_SOURCE_DIR) / "reports/samples.md", std::ios::binary) << run.out;
  }
  EXPECT_EQ(run.out, repository_file("reports/samples.md"))
      << "To take the new report as right: FIGCHECK_UPDATE_GOLDEN=1 ctest -R Golden";
}

}  // namespace
}  // namespace figcheck::cli
