#include "store/reconciliation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <sstream>
#include <tuple>

#include "extract/extract.hpp"
#include "planted/corpus.hpp"
#include "reconcile/quantity.hpp"
#include "store/ingest.hpp"
#include "store/schema.hpp"
#include "store_place.hpp"

namespace figcheck::store {
namespace {

std::vector<text::Document> planted(std::size_t articles, std::uint64_t seed) {
  std::stringstream lines, truth;
  planted::write_corpus({articles, seed, 0.12}, lines, truth);
  std::vector<text::Document> documents;
  for (std::string line; std::getline(lines, line);) {
    const auto record = nlohmann::json::parse(line);
    text::Document& document = documents.emplace_back();
    document.id = record["id"];
    document.title = record["title"];
    document.outlet = record["outlet"];
    document.url = record["url"];
    document.text = record["text"];
    const std::string day = record["published"];
    document.published = {static_cast<std::int16_t>(std::stoi(day.substr(0, 4))),
                          static_cast<std::uint8_t>(std::stoi(day.substr(5, 2))),
                          static_cast<std::uint8_t>(std::stoi(day.substr(8, 2)))};
    document.published_from = text::DateOrigin::metadata;
  }
  return documents;
}

/// A quantity by what it says and of which figures: the article's name and the figure's place in it.
using Told = std::tuple<std::string, double, std::optional<double>, std::optional<double>, std::string,
                        std::set<std::pair<std::string, std::size_t>>>;

std::multiset<Told> checked(const std::vector<text::Document>& documents) {
  std::vector<extract::Reading> readings;
  for (const text::Document& document : documents) readings.push_back(extract::read(document));
  std::multiset<Told> all;
  for (const reconcile::Quantity& quantity : reconcile::reconcile(readings).quantities) {
    std::set<std::pair<std::string, std::size_t>> members;
    for (const reconcile::Member& member : quantity.members)
      members.emplace(readings[member.reading].doc, member.assertion);
    all.emplace(to_string(quantity.verdict), quantity.severity, quantity.range.lower, quantity.range.upper,
                quantity.label, std::move(members));
  }
  return all;
}

class Reconciliation : public OnBothDatabases {
 protected:
  void SetUp() override {
    OnBothDatabases::SetUp();
    if (IsSkipped()) return;
    database = open();
    WriterLock lock(*database);
    migrate(*database, lock, schema());
  }
  void TearDown() override {
    database.reset();
    OnBothDatabases::TearDown();
  }

  std::int64_t begin_run() {
    return database
        ->integer("INSERT INTO run (started, status, command, rules) VALUES ('2031-01-01T00:00:00Z', 'running', 'test', "
                  "'1') RETURNING id")
        .value();
  }

  Reconciled night(const std::vector<text::Document>& coming, const std::vector<std::string>& going = {}) {
    Transaction transaction(*database, Purpose::write);
    run = begin_run();
    for (const std::string& name : going) EXPECT_TRUE(take_out(transaction, name, run));
    for (const text::Document& document : coming) take_in(transaction, document, run);
    const Reconciled done = reconcile_waiting(transaction, run);
    transaction.commit();
    return done;
  }

  std::multiset<Told> stored() {
    struct Quantity {
      std::string verdict, label;
      double severity = 0;
      std::optional<double> lower, upper;
      std::set<std::pair<std::string, std::size_t>> members;
    };
    std::map<std::int64_t, Quantity> quantities;
    const auto real = [](const Row& row, std::size_t column) {
      return row.is_null(column) ? std::nullopt : std::optional(row.real(column));
    };
    database->each(
        "SELECT q.number, q.verdict, q.label, q.severity, q.lower, q.upper, document.name, member.assertion "
        "FROM quantity q JOIN member ON member.quantity = q.number AND member.ended IS NULL "
        "JOIN document ON document.id = member.document WHERE q.ended IS NULL",
        {}, [&](const Row& row) {
          Quantity& quantity = quantities[row.integer(0)];
          quantity.verdict = row.text(1);
          quantity.label = row.text(2);
          quantity.severity = row.real(3);
          quantity.lower = real(row, 4);
          quantity.upper = real(row, 5);
          quantity.members.emplace(row.text(6), row.integer(7));
        });
    std::multiset<Told> all;
    for (auto& [number, q] : quantities)
      all.emplace(q.verdict, q.severity, q.lower, q.upper, q.label, std::move(q.members));
    return all;
  }

  std::unique_ptr<Database> database;
  std::int64_t run = 0;
};
FIGCHECK_ON_BOTH_DATABASES(Reconciliation);

TEST_P(Reconciliation, OfManyNightsIsOneCheckOfAllDocuments) {
  std::vector<text::Document> documents = planted(150, 5);
  const std::multiset<Told> right = checked(documents);
  std::mt19937 random(7);
  std::shuffle(documents.begin(), documents.end(), random);
  while (!documents.empty()) {
    const std::size_t count = std::min<std::size_t>(documents.size(), 1 + random() % 40);
    night({documents.end() - static_cast<std::ptrdiff_t>(count), documents.end()});
    documents.resize(documents.size() - count);
  }
  EXPECT_EQ(stored(), right);
}

TEST_P(Reconciliation, FollowsArticlesThatAreCorrectedAndTakenBack) {
  std::vector<text::Document> documents = planted(90, 6);
  night(documents);
  EXPECT_EQ(stored(), checked(documents));
  // Every seventh is printed again with another's text, every fifth is withdrawn, and one comes back.
  std::vector<text::Document> corrected;
  std::vector<std::string> going;
  std::vector<text::Document> left;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (i % 5 == 2) {
      going.push_back(documents[i].id);
      continue;
    }
    text::Document document = documents[i];
    if (i % 7 == 0) {
      document.text = documents[(i + 31) % documents.size()].text;
      corrected.push_back(document);
    }
    left.push_back(std::move(document));
  }
  night(corrected, going);
  EXPECT_EQ(stored(), checked(left));
  left.push_back(documents[2]);
  night({documents[2]});
  EXPECT_EQ(stored(), checked(left));
}

TEST_P(Reconciliation, OfTheSameNightTwiceChangesNothing) {
  const std::vector<text::Document> documents = planted(60, 7);
  night(documents);
  const auto before = stored();
  const Reconciled again = night(documents);
  EXPECT_EQ(again.documents, 0U);
  EXPECT_EQ(again.topics, 0U);
  EXPECT_EQ(again.quantities.changed + again.quantities.begun + again.quantities.ended, 0U);
  EXPECT_EQ(stored(), before);
  EXPECT_EQ(database->integer("SELECT COUNT(*) FROM verdict WHERE run = $1", {run}), 0);
}

TEST_P(Reconciliation, AfterOtherRulesKeepsWhatIsFoundAgain) {
  const std::vector<text::Document> documents = planted(60, 8);
  night(documents);
  const auto before = stored();
  const auto count = database->integer("SELECT COUNT(*) FROM quantity");
  {
    Transaction transaction(*database, Purpose::write);
    let_all_wait(transaction);
    const Reconciled again = reconcile_waiting(transaction, begin_run());
    EXPECT_EQ(again.documents, documents.size());
    EXPECT_EQ(again.quantities.changed + again.quantities.begun + again.quantities.ended, 0U);
    transaction.commit();
  }
  EXPECT_EQ(stored(), before);
  EXPECT_EQ(database->integer("SELECT COUNT(*) FROM quantity"), count);
}

TEST_P(Reconciliation, LooksAtNoTopicThatNothingCameFor) {
  const std::vector<text::Document> documents = planted(200, 9);
  night({documents.begin(), documents.end() - 1});
  const Reconciled last = night({documents.back()});
  EXPECT_EQ(last.documents, 1U);
  EXPECT_EQ(last.topics, 1U);
}

}  // namespace
}  // namespace figcheck::store
