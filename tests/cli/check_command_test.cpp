#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class CheckCommand : public testing::Test {
 protected:
  CheckCommand() { write_articles(folder_); }
  Folder folder_;
};

TEST_F(CheckCommand, ReportsTheConflict) {
  const Outcome run = folder_.run({"check", "linnet"});
  EXPECT_EQ(run.status, 1) << run.error;
  EXPECT_EQ(run.error, "");
  EXPECT_THAT(run.out, HasSubstr("# Figure check\n\n**3 articles, "));
  EXPECT_THAT(run.out, HasSubstr("**conflicting**"));
  EXPECT_THAT(run.out, HasSubstr("**212** passengers"));
  EXPECT_THAT(run.out, HasSubstr("**122** passengers"));
}

TEST_F(CheckCommand, IsFineWithoutOne) {
  EXPECT_EQ(folder_.run({"check", "linnet/a.txt"}).status, 0);
  EXPECT_EQ(folder_.run({"check", "linnet/a.txt", "linnet/c.txt"}).status, 0);
}

TEST_F(CheckCommand, TakesPickedArticlesForOneStorySoonerThanThePress) {
  // No name is common to the two.
  folder_.write(
      "picked/agency.txt",
      "Orrin Vale dam: 31 homes flooded\n\nThe dam above the valley broke at dawn and flooded 31 homes, the mayor "
      "of Kellmouth said. Rescue boats took families off roofs.\n");
  folder_.write(
      "picked/column.txt",
      "After the flood\n\nThe dam above the valley broke at dawn and flooded 13 homes, people here say. Rescue "
      "boats took families off roofs while Tarrowby slept.\n");
  EXPECT_THAT(folder_.run({"check", "picked"}).out, HasSubstr("**conflicting**"));
  EXPECT_THAT(folder_.run({"check", "--press", "picked"}).out, Not(HasSubstr("**conflicting**")));
  EXPECT_EQ(folder_.run({"explain", "--press", "homes", "picked"}).status, 2);  // two quantities fit
}

TEST_F(CheckCommand, FailsOnWhatIsAsked) {
  EXPECT_EQ(folder_.run({"check", "--fail-on", "never", "linnet"}).status, 0);
  EXPECT_EQ(folder_.run({"check", "--fail-on", "conflicting", "linnet"}).status, 1);
  EXPECT_EQ(folder_.run({"check", "--fail-on", "changing", "linnet"}).status, 1);
  EXPECT_EQ(folder_.run({"check", "--fail-on", "changing", "linnet/a.txt"}).status, 0);
}

TEST_F(CheckCommand, WritesEveryFormat) {
  const std::vector<std::pair<std::string, std::string>> beginnings{
      {"md", "# Figure check\n"}, {"json", "{\"schema\":\"figcheck/1\""},
      {"jsonl", "{\"id\":"},      {"html", "<!DOCTYPE html>"},
      {"sarif", "{\"$schema\":"}, {"csv", "quantity,label,"}};
  for (const auto& [format, beginning] : beginnings) {
    const Outcome run = folder_.run({"check", "--format", format, "linnet"});
    EXPECT_EQ(run.status, 1) << format;
    EXPECT_THAT(run.out, testing::StartsWith(beginning));
  }
}

TEST_F(CheckCommand, TheJsonHoldsTheConflict) {
  const json report = json::parse(folder_.run({"check", "--format", "json", "linnet"}).out);
  EXPECT_EQ(report["documents"].size(), 3u);
  const json& worst = report["quantities"].at(0);
  EXPECT_EQ(worst["verdict"], "conflicting");
  ASSERT_EQ(worst["members"].size(), 2u);
  EXPECT_EQ(worst["members"][0]["doc"], "linnet/a.txt");
  EXPECT_EQ(worst["members"][0]["figure"], "212");
  EXPECT_EQ(worst["members"][1]["figure"], "122");
}

TEST_F(CheckCommand, GivesTheSameBytesAgainAndWithAnyNumberOfJobs) {
  for (const char* format : {"md", "json", "sarif"}) {
    const Outcome first = folder_.run({"check", "--format", format, "linnet"});
    EXPECT_EQ(folder_.run({"check", "--format", format, "linnet"}).out, first.out);
    EXPECT_EQ(folder_.run({"check", "--format", format, "--jobs", "1", "linnet"}).out, first.out);
    EXPECT_EQ(folder_.run({"check", "--format", format, "--jobs", "7", "linnet"}).out, first.out);
  }
}

TEST_F(CheckCommand, VerdictsDoNotDependOnTheOrderOfPaths) {
  const auto verdicts = [&](const std::vector<std::string>& paths) {
    std::vector<std::string> arguments{"check", "--format", "json"};
    arguments.insert(arguments.end(), paths.begin(), paths.end());
    std::vector<std::string> found;
    const json report = json::parse(folder_.run(arguments).out);  // outlives the loop over a part of it
    for (const json& quantity : report["quantities"]) {
      found.push_back(quantity["id"].get<std::string>() + " " + quantity["verdict"].get<std::string>());
    }
    return found;
  };
  EXPECT_EQ(verdicts({"linnet/a.txt", "linnet/b.txt", "linnet/c.txt"}),
            verdicts({"linnet/c.txt", "linnet/b.txt", "linnet/a.txt"}));
}

TEST_F(CheckCommand, WritesAFileWholeOrNotAtAll) {
  folder_.write("report.md", "yesterday's");
  const Outcome run = folder_.run({"check", "linnet", "-o", "report.md"});
  EXPECT_EQ(run.status, 1);
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(folder_.read("report.md"), folder_.run({"check", "linnet"}).out);
  EXPECT_THAT(folder_.names(), testing::ElementsAre("linnet", "report.md"));
}

TEST_F(CheckCommand, SaysWhereItCannotWrite) {
  const Outcome run = folder_.run({"check", "linnet", "-o", "no/such/report.md"});
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.error, HasSubstr("no/such/report.md: "));
  EXPECT_THAT(folder_.run({"check", "linnet", "-o", "linnet"}).error, HasSubstr("Is a directory"));
}

TEST_F(CheckCommand, FailsIfTheOutputIsFullOrClosed) {
  for (const Sink sink : {Sink::full, Sink::closed}) {
    const Outcome run = folder_.run({"check", "linnet"}, "", sink);
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.error, HasSubstr("standard output: cannot be written"));
  }
}

TEST_F(CheckCommand, IsQuietIfNobodyReads) {
  const Outcome run = folder_.run({"check", "linnet"}, "", Sink::unread);
  EXPECT_EQ(run.status, 1);
  EXPECT_EQ(run.error, "");
}

TEST_F(CheckCommand, ReportsWhatCouldNotBeReadAndGoesOn) {
  const Outcome run = folder_.run({"check", "missing.txt", "linnet"});
  EXPECT_EQ(run.status, 1);
  EXPECT_THAT(run.error, testing::MatchesRegex("figcheck: missing.txt: .+; .+\n"));
  EXPECT_THAT(run.out, HasSubstr("## What could not be read\n\n- missing.txt: "));
  EXPECT_THAT(run.out, HasSubstr("**conflicting**"));
}

TEST_F(CheckCommand, ListsSinglesIfAsked) {
  EXPECT_THAT(folder_.run({"check", "linnet/c.txt"}).out, Not(HasSubstr("**48**")));
  EXPECT_THAT(folder_.run({"check", "--all", "linnet/c.txt"}).out, HasSubstr("**48** stalls"));
}

TEST_F(CheckCommand, NamesNoFolderButWhatItWasGiven) {
  EXPECT_THAT(folder_.run({"check", "--format", "json", "linnet"}).out, Not(HasSubstr(folder_.path().string())));
}

}  // namespace
}  // namespace figcheck::cli
