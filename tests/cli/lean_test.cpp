// An outlet that leans to one side over many quantities, from articles to report.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

struct News {
  const char* town;
  const char* what;
  double number;
};
constexpr std::array<News, 10> news{{{"Kellmouth", "visitors came to the harvest fair", 4200},
                                     {"Orbell", "trees were felled by the storm", 1830},
                                     {"Oswick", "pupils enrolled at the new school", 940},
                                     {"Kestwick", "tickets were sold for the regatta", 7350},
                                     {"Tavash", "houses were flooded by the river", 615},
                                     {"Brennick", "sheep were stolen from the pastures", 283},
                                     {"Selwick", "jobs were cut at the cannery", 1150},
                                     {"Lindholt", "books were damaged in the library fire", 22600},
                                     {"Ostrell", "cyclists entered the mountain race", 3480},
                                     {"Harrow Vale", "birds were ringed at the reserve", 5260}}};

struct Paper {
  const char* name;
  const char* before;  ///< the figure with what is counted
  const char* behind;  ///< the town
  const char* end;
};
constexpr std::array<Paper, 5> papers{
    {{"Courier", "", " in ", ", officials there said. Neighbours spoke of nothing else this week."},
     {"Herald", "Late in the evening a clerk confirmed the count: ", " in ", ". The lamps were lit early."},
     {"Ledger", "According to people who were there, ", " in ", "; the mayor thanked everybody who had helped."},
     {"Mercury", "It is now known that ", " in ", ". Older residents could remember no such thing."},
     {"Tall Tale", "Our reporter learned that ", " in ", ". Nobody at the council wished to comment further on it."}}};

std::string grouped(double value) {
  std::string digits = std::to_string(std::lround(value));
  if (digits.size() > 3) digits.insert(digits.size() - 3, 1, ',');
  return digits;
}

/// What all papers print of the first so many events, each a few tenths of a percent off and "Tall Tale" by `lean`.
std::string corpus(std::size_t events, double lean) {
  std::string lines;
  for (std::size_t q = 0; q < events; ++q) {
    for (std::size_t p = 0; p < papers.size(); ++p) {
      const double error = 1 + 0.004 * (static_cast<double>((q * 7 + p * 3) % 5) - 2);
      const double value = news[q].number * error * (p + 1 == papers.size() ? lean : 1);
      json line;
      line["id"] = std::to_string(q) + "-" + std::to_string(p);
      line["outlet"] = papers[p].name;
      line["published"] = "2031-03-" + std::string(q < 9 ? "0" : "") + std::to_string(q + 1);
      line["text"] =
          papers[p].before + grouped(value) + " " + news[q].what + papers[p].behind + news[q].town + papers[p].end;
      lines += line.dump() + "\n";
    }
  }
  return lines;
}

TEST(Lean, AnOutletThatPrintsAFifthMoreIsToldOfWithItsInterval) {
  const Folder folder;
  folder.write("news.jsonl", corpus(news.size(), 1.2));
  const json report = json::parse(folder.run({"check", "--fail-on", "never", "--format", "json", "news.jsonl"}).out);
  ASSERT_EQ(report["quantities"].size(), news.size());
  ASSERT_EQ(report["outlets"].size(), 1u);
  const json& lean = report["outlets"][0];
  EXPECT_EQ(lean["name"], "Tall Tale");
  EXPECT_EQ(lean["quantities"], news.size());
  EXPECT_EQ(lean["compared"], papers.size());
  EXPECT_NEAR(lean["ratio"].get<double>(), 1.2, 0.01);
  EXPECT_LT(lean["lower"].get<double>(), 1.2);
  EXPECT_GT(lean["lower"].get<double>(), 1.1);
  EXPECT_GT(lean["upper"].get<double>(), 1.2);
  EXPECT_LT(lean["upper"].get<double>(), 1.3);
  EXPECT_TRUE(report["sources"].empty());

  for (const char* format : {"md", "html"}) {
    const std::string out = folder.run({"check", "--format", format, "news.jsonl"}).out;
    EXPECT_THAT(out, HasSubstr("Who leans to one side"));
    EXPECT_THAT(out, HasSubstr("Tall Tale gives figures 20"));
    EXPECT_THAT(out, HasSubstr("over 10 quantities; corrected for the 5 outlets compared"));
  }
}

TEST(Lean, NobodyLeansWhoPrintsWhatTheOthersDoOrTooLittleToTell) {
  const Folder folder;
  folder.write("even.jsonl", corpus(news.size(), 1));
  folder.write("few.jsonl", corpus(7, 1.2));
  for (const char* file : {"even.jsonl", "few.jsonl"}) {
    const json report = json::parse(folder.run({"check", "--fail-on", "never", "--format", "json", file}).out);
    EXPECT_TRUE(report["outlets"].empty()) << file;
    EXPECT_THAT(folder.run({"check", file}).out, Not(HasSubstr("leans"))) << file;
  }
}

}  // namespace
}  // namespace figcheck::cli
