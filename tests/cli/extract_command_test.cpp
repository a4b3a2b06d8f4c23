#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;

std::vector<json> lines_of(const std::string& text) {
  std::vector<json> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(json::parse(line));
  return lines;
}

class ExtractCommand : public testing::Test {
 protected:
  ExtractCommand() { write_articles(folder_); }
  Folder folder_;
};

TEST_F(ExtractCommand, SpansAreTheDocumentsBytes) {
  const Outcome run = folder_.run({"extract", "linnet"});
  EXPECT_EQ(run.status, 0);
  const auto lines = lines_of(run.out);
  ASSERT_GE(lines.size(), 3u);
  for (const json& line : lines) {
    const std::string text = folder_.read(line["doc"].get<std::string>());
    const std::size_t begin = line["span"][0];
    const std::size_t end = line["span"][1];
    EXPECT_EQ(text.substr(begin, end - begin), line["figure"].get<std::string>());
    EXPECT_THAT(text, HasSubstr(line["sentence"].get<std::string>()));
  }
}

TEST_F(ExtractCommand, PrintsInTheOrderOfThePaths) {
  const auto docs = [&](const std::vector<std::string>& arguments) {
    std::vector<std::string> found;
    for (const json& line : lines_of(folder_.run(arguments).out)) {
      if (found.empty() || found.back() != line["doc"]) found.push_back(line["doc"]);
    }
    return found;
  };
  EXPECT_THAT(docs({"extract", "linnet"}), testing::ElementsAre("linnet/a.txt", "linnet/b.txt", "linnet/c.txt"));
  EXPECT_THAT(docs({"extract", "linnet/c.txt", "linnet/a.txt"}), testing::ElementsAre("linnet/c.txt", "linnet/a.txt"));
}

TEST_F(ExtractCommand, OrderAndBytesDoNotDependOnJobs) {
  for (int i = 0; i < 300; ++i) {
    folder_.write("many/" + std::to_string(1000 + i) + ".txt",
                  "The fair sold " + std::to_string(100 + i) + " loaves on its first day.\n");
  }
  const Outcome alone = folder_.run({"extract", "--jobs", "1", "many"});
  EXPECT_EQ(lines_of(alone.out).size(), 300u);
  for (const char* jobs : {"2", "5", "16"}) EXPECT_EQ(folder_.run({"extract", "--jobs", jobs, "many"}).out, alone.out);
}

TEST_F(ExtractCommand, ShowsWhatItSetAsideIfAsked) {
  const auto roles = [&](const std::vector<std::string>& arguments) {
    std::set<std::string> found;
    for (const json& line : lines_of(folder_.run(arguments).out)) found.insert(line.value("role", "none"));
    return found;
  };
  EXPECT_THAT(roles({"extract", "linnet/a.txt"}), testing::ElementsAre("none"));
  EXPECT_THAT(roles({"extract", "--all", "linnet/a.txt"}), testing::IsSupersetOf({"assertion", "date"}));
}

TEST_F(ExtractCommand, ReadsStandardInput) {
  const Outcome plain = folder_.run({"extract", "-"}, "The fair sold 1,366 loaves.\n");
  EXPECT_EQ(plain.status, 0);
  ASSERT_EQ(lines_of(plain.out).size(), 1u);
  EXPECT_EQ(lines_of(plain.out)[0]["value"], 1366);
  const Outcome rows = folder_.run(
      {"extract", "--input-format", "jsonl", "-"},
      "{\"id\":\"fair\",\"text\":\"The fair sold 1,366 loaves.\"}\n{\"id\":\"hall\",\"text\":\"It has 48 seats.\"}\n");
  EXPECT_EQ(rows.status, 0);
  ASSERT_EQ(lines_of(rows.out).size(), 2u);
  EXPECT_EQ(lines_of(rows.out)[1]["doc"], "hall");
}

TEST_F(ExtractCommand, WritesEveryFormat) {
  EXPECT_TRUE(json::parse(folder_.run({"extract", "--format", "json", "linnet"}).out).is_array());
  EXPECT_THAT(folder_.run({"extract", "--format", "csv", "linnet"}).out, testing::StartsWith("doc,begin,end,figure,"));
  EXPECT_THAT(folder_.run({"extract", "--format", "table", "linnet"}).out, testing::StartsWith("figure "));
  EXPECT_EQ(folder_.run({"extract", "linnet", "-o", "figures.jsonl"}).status, 0);
  EXPECT_EQ(folder_.read("figures.jsonl"), folder_.run({"extract", "linnet"}).out);
}

TEST_F(ExtractCommand, StopsQuietlyIfNobodyReads) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "The fair sold 1,366 loaves. ";
  folder_.write("long.txt", text);
  const Outcome run = folder_.run({"extract", "long.txt"}, "", Sink::unread);
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.error, "");
}

TEST_F(ExtractCommand, FailsIfTheOutputIsFull) {
  const Outcome run = folder_.run({"extract", "linnet"}, "", Sink::full);
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.error, HasSubstr("No space left on device"));
}

}  // namespace
}  // namespace figcheck::cli
