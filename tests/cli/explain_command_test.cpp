#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::HasSubstr;

TEST(ExplainCommand, ShowsAQuantityByIdOrLabel) {
  const Folder folder;
  write_articles(folder);
  const auto report = nlohmann::json::parse(folder.run({"check", "--format", "json", "linnet"}).out);
  const std::string id = report["quantities"][0]["id"];
  const std::string label = report["quantities"][0]["label"];
  const Outcome by_id = folder.run({"explain", id, "linnet"});
  EXPECT_EQ(by_id.status, 1);
  EXPECT_THAT(by_id.out, testing::StartsWith(label + " (" + id + ")\nconflicting, 2 figures in 2 articles"));
  EXPECT_THAT(by_id.out, HasSubstr("Against them:"));
  EXPECT_EQ(folder.run({"explain", label, "linnet"}).out, by_id.out);
}

TEST(ExplainCommand, SaysIfNoneOrSeveralFit) {
  const Folder folder;
  write_articles(folder);
  const Outcome none = folder.run({"explain", "lifeboats", "linnet"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, HasSubstr("lifeboats: no quantity has that id or label; "));
  const Outcome several = folder.run({"explain", "s", "linnet"});
  EXPECT_EQ(several.status, 2);
  EXPECT_THAT(several.error, HasSubstr("quantities fit: "));
}

}  // namespace
}  // namespace figcheck::cli
