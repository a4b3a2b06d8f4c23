#include "store/store_stats.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "planted_nights.hpp"
#include "store/compact.hpp"
#include "store/decisions.hpp"

namespace figcheck::store {
namespace {

class StoreStatsTest : public PlantedNights {
 protected:
  StoreStats stats() {
    Transaction transaction(*database, Purpose::read);
    return stats_of(*database);
  }
};
FIGCHECK_ON_BOTH_DATABASES(StoreStatsTest);

TEST_P(StoreStatsTest, CountsNothingInAnEmptyStore) {
  const StoreStats empty = stats();
  EXPECT_EQ(empty.current + empty.history + empty.pruned + empty.waiting, 0);
  EXPECT_EQ(empty.text_bytes + empty.packed_bytes + empty.assertions + empty.topics + empty.largest_topic, 0);
  EXPECT_EQ(empty.runs, 0);
  EXPECT_EQ(empty.first_run, "");
  EXPECT_EQ(empty.growth.runs, 0);
  EXPECT_EQ(empty.bytes_per_document(), 0);
  EXPECT_GT(empty.size.total, 0);
}

TEST_P(StoreStatsTest, CountsWhatIsThere) {
  std::vector<text::Document> documents = planted(60, 21);
  night({documents.begin(), documents.begin() + 40});
  documents[3].text += "\n\nThe hall has 48 seats.\n";
  std::vector<text::Document> coming(documents.begin() + 40, documents.end());
  coming.push_back(documents[3]);
  night(coming, {documents[5].id, documents[6].id}, "2031-01-02T00:00:00Z");
  database->execute("UPDATE document SET text = NULL WHERE name = $1", {documents[5].id});
  put_decision(*database, {});
  put_decision(*database, {});
  undo_decision(*database, 1);

  const StoreStats all = stats();
  EXPECT_EQ(all.current, 58);
  EXPECT_EQ(all.history, 2);
  EXPECT_EQ(all.pruned, 1);
  EXPECT_EQ(all.waiting, 0);
  std::int64_t bytes = 0;
  for (const text::Document& document : documents) bytes += static_cast<std::int64_t>(document.text.size());
  bytes += static_cast<std::int64_t>(planted(60, 21)[3].text.size() - documents[5].text.size());
  EXPECT_EQ(all.text_bytes, bytes);
  EXPECT_GT(all.packed_bytes, bytes / 10);
  EXPECT_LT(all.packed_bytes, bytes);
  EXPECT_EQ(all.assertions, database->integer("SELECT COUNT(*) FROM assertion"));
  const auto quantities = stored();
  std::int64_t holding = 0;
  for (const auto& [verdict, number] : all.quantities) {
    EXPECT_EQ(number, std::count_if(quantities.begin(), quantities.end(),
                                    [&](const Told& told) { return std::get<0>(told) == verdict; }));
    holding += number;
  }
  EXPECT_EQ(holding, static_cast<std::int64_t>(quantities.size()));
  EXPECT_EQ(all.ended, database->integer("SELECT COUNT(*) FROM quantity WHERE ended IS NOT NULL"));
  EXPECT_EQ(all.topics, database->integer("SELECT COUNT(DISTINCT topic) FROM story"));
  EXPECT_GT(all.largest_topic, 1);
  EXPECT_NE(all.largest_topic_article, "");
  EXPECT_EQ(all.runs, 2);
  EXPECT_EQ(all.first_run, "2031-01-01T00:00:00Z");
  EXPECT_EQ(all.last_run, "2031-01-02T00:00:00Z");
  EXPECT_EQ(all.decisions, 1);
  EXPECT_EQ(all.undone, 1);
  EXPECT_EQ(all.growth.runs, 2);
  EXPECT_EQ(all.growth.documents, 61);
}

TEST_P(StoreStatsTest, CountsGrowthOverTheLastRunsAlone) {
  const std::vector<text::Document> documents = planted(40, 22);
  night({documents.begin(), documents.begin() + 30});
  for (int i = 0; i < 29; ++i) night({}, {}, "2031-01-02T00:00:00Z");
  night({documents.begin() + 30, documents.end()}, {}, "2031-01-03T00:00:00Z");
  const StoreStats all = stats();
  EXPECT_EQ(all.runs, 31);
  EXPECT_EQ(all.growth.runs, 30);
  EXPECT_EQ(all.growth.since, "2031-01-02T00:00:00Z");
  EXPECT_EQ(all.growth.documents, 10);
}

TEST_P(StoreStatsTest, TellsTheSizeOfEachTable) {
  night(planted(60, 23));
  const StoreSize size = stats().size;
  ASSERT_TRUE(size.tables.contains("document"));
  ASSERT_TRUE(size.tables.contains("member"));
  EXPECT_GT(size.tables.at("document"), 60 * 500);
  const std::int64_t sum =
      std::accumulate(size.tables.begin(), size.tables.end(), std::int64_t{0},
                      [](std::int64_t before, const auto& table) { return before + table.second; });
  EXPECT_LE(sum, size.total);
  EXPECT_EQ(size.free.has_value(), !on_postgres());
}

TEST_P(StoreStatsTest, CompactingGivesRoomBackAndLosesNothing) {
  night(planted(120, 24));
  const auto before = stored();
  // Text that does not pack, and is dropped again.
  database->execute("UPDATE document SET title = $1", {std::string(40'000, 'x')});
  database->execute("UPDATE document SET title = NULL");
  database->execute("UPDATE document SET text = NULL WHERE id > 10");
  if (!on_postgres()) {
    EXPECT_GT(size_of(*database).free.value(), 1'000'000);
    EXPECT_GT(compact(*database), 1'000'000);
    EXPECT_EQ(size_of(*database).free.value(), 0);
  } else {
    compact(*database);
  }
  EXPECT_EQ(stored(), before);
}

}  // namespace
}  // namespace figcheck::store
