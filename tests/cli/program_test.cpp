#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/command.hpp"
#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(Program, HelpNamesEveryCommandWithExamples) {
  const Outcome run = Folder().run({"--help"});
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.error, "");
  EXPECT_THAT(run.out, HasSubstr("Examples:"));
  EXPECT_THAT(run.out, HasSubstr("Exit status:"));
  for (const Command& command : commands()) EXPECT_THAT(run.out, HasSubstr(std::string(command.name)));
}

TEST(Program, EveryCommandHasHelpWithExamples) {
  for (const Command& command : commands()) {
    const Outcome run = Folder().run({std::string(command.name), "--help"});
    EXPECT_EQ(run.status, 0) << command.name;
    EXPECT_THAT(run.out, HasSubstr("Usage: figcheck " + std::string(command.name))) << command.name;
    EXPECT_THAT(run.out, HasSubstr("Examples:")) << command.name;
    EXPECT_THAT(run.out, HasSubstr("figcheck " + std::string(command.name))) << command.name;
  }
}

TEST(Program, TellsItsVersion) {
  const Outcome run = Folder().run({"--version"});
  EXPECT_EQ(run.status, 0);
  EXPECT_THAT(run.out, testing::MatchesRegex("figcheck [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(Program, RefusesAWrongCommandLineWithARemedy) {
  const std::vector<std::vector<std::string>> wrong{{},
                                                    {"chekc", "x"},
                                                    {"check"},
                                                    {"check", "--nonsense", "x"},
                                                    {"check", "--jobs", "0", "x"},
                                                    {"check", "--jobs", "many", "x"},
                                                    {"check", "--fail-on", "always", "x"},
                                                    {"check", "--log-level", "loud", "x"},
                                                    {"explain"}};
  for (const auto& arguments : wrong) {
    const Outcome run = Folder().run(arguments);
    EXPECT_EQ(run.status, 2) << testing::PrintToString(arguments);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.error, StartsWith("figcheck: "));
    EXPECT_THAT(run.error, HasSubstr("; "));
    EXPECT_EQ(std::count(run.error.begin(), run.error.end(), '\n'), 1) << run.error;
  }
}

TEST(Program, RefusesUnknownFormatsByNamingTheKnown) {
  const Folder folder;
  write_articles(folder);
  EXPECT_THAT(folder.run({"check", "--format", "pdf", "linnet"}).error,
              HasSubstr("unknown value 'pdf'; use one of md, json, jsonl, html, sarif, csv"));
  EXPECT_THAT(folder.run({"extract", "--format", "md", "linnet"}).error,
              HasSubstr("use one of jsonl, json, csv, table"));
  const Outcome run = folder.run({"check", "--input-format", "scroll", "linnet"});
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.error, HasSubstr("unknown format 'scroll'; use one of auto, "));
}

TEST(Program, TakesGeneralOptionsOnEitherSideOfTheCommand) {
  const Folder folder;
  write_articles(folder);
  EXPECT_EQ(folder.run({"--quiet", "extract", "linnet"}).status, 0);
  EXPECT_EQ(folder.run({"extract", "--quiet", "linnet"}).status, 0);
}

TEST(Program, IsQuietUnlessAsked) {
  const Folder folder;
  write_articles(folder);
  EXPECT_EQ(folder.run({"extract", "linnet"}).error, "");
  EXPECT_THAT(folder.run({"--log-level", "info", "check", "linnet"}).error, HasSubstr("3 articles, "));
}

TEST(Program, LogsToAFile) {
  const Folder folder;
  write_articles(folder);
  const Outcome run = folder.run({"check", "--log-file", "night.log", "linnet", "missing.txt"});
  EXPECT_THAT(folder.read("night.log"), HasSubstr("missing.txt: "));
  EXPECT_THAT(folder.read("night.log"), HasSubstr("3 articles, "));
  EXPECT_THAT(run.error, Not(HasSubstr("3 articles, ")));
  EXPECT_EQ(folder.run({"check", "--log-file", "/dev/null/night.log", "linnet"}).status, 2);
}

TEST(Program, ColoursOnlyWhereAsked) {
  const Folder folder;
  write_articles(folder);
  const std::vector<std::string> missing{"check", "linnet", "missing.txt"};
  EXPECT_THAT(folder.run(missing).error, Not(HasSubstr("\x1b")));
  EXPECT_THAT(folder.run({"--color", "always", "check", "linnet", "missing.txt"}).error, HasSubstr("\x1b["));
  EXPECT_THAT(folder.run({"--color", "never", "check", "linnet", "missing.txt"}).error, Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace figcheck::cli
