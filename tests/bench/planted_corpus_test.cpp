#include "planted/corpus.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace figcheck::planted {
namespace {

using nlohmann::json;

struct Corpus {
  std::string articles;
  std::string truth;
};

Corpus write(const CorpusSettings& settings) {
  std::ostringstream articles;
  std::ostringstream truth;
  write_corpus(settings, articles, truth);
  return {articles.str(), truth.str()};
}

std::vector<json> parse(const std::string& lines) {
  std::vector<json> out;
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) out.push_back(json::parse(line));
  return out;
}

std::map<std::string, std::string> texts_of(const Corpus& corpus) {
  std::map<std::string, std::string> out;
  for (const json& article : parse(corpus.articles)) out[article["id"]] = article["text"];
  return out;
}

TEST(PlantedCorpus, SameSeedSameBytes) {
  const Corpus one = write({.articles = 150, .seed = 4});
  const Corpus two = write({.articles = 150, .seed = 4});
  EXPECT_EQ(one.articles, two.articles);
  EXPECT_EQ(one.truth, two.truth);
}

TEST(PlantedCorpus, AnotherSeedAnotherCorpus) {
  EXPECT_NE(write({.articles = 20, .seed = 4}).articles, write({.articles = 20, .seed = 5}).articles);
}

TEST(PlantedCorpus, HoldsAsManyArticlesAsWantedByDate) {
  const std::vector<json> articles = parse(write({.articles = 333}).articles);
  EXPECT_EQ(articles.size(), 333);
  std::set<std::string> ids;
  std::string last;
  std::size_t bytes = 0;
  for (const json& article : articles) {
    EXPECT_TRUE(ids.insert(article["id"]).second);
    const std::string published = article["published"];
    EXPECT_GE(published, last);
    last = published;
    bytes += article["text"].get<std::string>().size();
    for (const char* field : {"title", "outlet", "url"}) EXPECT_FALSE(article[field].get<std::string>().empty());
  }
  EXPECT_NEAR(static_cast<double>(bytes) / 333, 3000, 500);
}

TEST(PlantedCorpus, EveryFigureStandsWhereTheTruthSays) {
  const Corpus corpus = write({.articles = 300, .seed = 6});
  const auto texts = texts_of(corpus);
  std::size_t mentions = 0;
  for (const json& record : parse(corpus.truth)) {
    if (!record.contains("mentions")) continue;
    for (const json& mention : record["mentions"]) {
      const std::size_t begin = mention[1];
      const std::size_t end = mention[2];
      EXPECT_EQ(texts.at(mention[0]).substr(begin, end - begin), mention[3]);
      ++mentions;
    }
  }
  EXPECT_GT(mentions, 2000);
}

TEST(PlantedCorpus, EveryDiscrepancyStandsInItsArticlesAndNowhereElse) {
  const Corpus corpus = write({.articles = 600, .seed = 7});
  std::map<std::string, json> quantities;
  std::set<std::string> planted;
  std::set<std::string> kinds;
  std::size_t wrong_mentions = 0;
  for (const json& record : parse(corpus.truth)) {
    if (record.contains("mentions")) {
      quantities[record["quantity"]] = record;
      for (const json& mention : record["mentions"]) wrong_mentions += mention[7] == 1 ? 1 : 0;
      continue;
    }
    kinds.insert(record["plant"]);
    EXPECT_TRUE(planted.insert(record["quantity"]).second) << "two on one quantity";
    EXPECT_GT(record["size"].get<double>(), 0);
    EXPECT_NE(record["right"], record["wrong"]);
    std::set<std::string> articles;
    std::size_t here = 0;
    for (const json& mention : quantities.at(record["quantity"])["mentions"]) {
      if (mention[7] != 1) continue;
      ++here;
      articles.insert(mention[0]);
      // As worded, a wrong figure does not allow the right number.
      if (record["plant"] != "stale") {
        const double right = record["right"];
        EXPECT_TRUE(mention[4] > right || mention[5] < right) << record << mention;
      }
    }
    EXPECT_EQ(articles, record["articles"].get<std::set<std::string>>());
    wrong_mentions -= here;
    const std::set<std::string> arithmetic{"parts", "share", "conversion", "points", "part_exceeds"};
    if (arithmetic.contains(record["plant"])) {
      EXPECT_FALSE(record["beside"].empty()) << record;
    } else {
      EXPECT_EQ(quantities.at(record["quantity"])["expected"], json::array({"conflicting"})) << record;
    }
  }
  EXPECT_EQ(wrong_mentions, 0);
  EXPECT_GT(planted.size(), 50);
  EXPECT_GT(kinds.size(), 14);
}

// Figures as worded, nothing allowed: one value for what is fixed, one for each day for what moves, and none below an
// earlier day's certainty for what grows. The rule is told again here, on the truth file alone.
TEST(PlantedCorpus, WithoutPlantsNothingContradicts) {
  const Corpus corpus = write({.articles = 1500, .seed = 8, .plants = 0});
  constexpr double infinity = std::numeric_limits<double>::infinity();
  std::size_t quantities = 0;
  std::size_t revisions = 0;
  for (const json& record : parse(corpus.truth)) {
    ASSERT_TRUE(record.contains("mentions")) << "a discrepancy in a corpus without any";
    ++quantities;
    const bool revised = record.contains("revised");
    revisions += revised ? 1 : 0;
    for (const json& verdict : record["expected"]) EXPECT_TRUE(revised || verdict != "conflicting") << record;
    EXPECT_NE(record["expected"], json::array({"conflicting"})) << record;
    std::map<std::string, std::pair<double, double>> days;
    for (const json& mention : record["mentions"]) {
      EXPECT_EQ(mention[7], 0);
      const std::string day = record["course"] == "fixed" ? "any" : mention[6].get<std::string>();
      auto& [low, high] = days.try_emplace(day, -infinity, infinity).first->second;
      low = std::max(low, mention[4].is_null() ? -infinity : mention[4].get<double>());
      high = std::min(high, mention[5].is_null() ? infinity : mention[5].get<double>());
    }
    double certain = -infinity;
    for (const auto& [day, interval] : days) {
      if (record["course"] == "growing" && !revised) certain = std::max(certain, interval.first);
      EXPECT_LE(std::max(certain, interval.first), interval.second * (1 + 1e-9)) << record["quantity"] << ' ' << day;
    }
  }
  EXPECT_GT(quantities, 500);
  EXPECT_GT(revisions, 0);
}

}  // namespace
}  // namespace figcheck::planted
