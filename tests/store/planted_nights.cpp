#include "planted_nights.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "extract/extract.hpp"
#include "planted/corpus.hpp"
#include "reconcile/quantity.hpp"
#include "store/documents.hpp"
#include "store/ingest.hpp"
#include "store/runs.hpp"
#include "store/schema.hpp"

namespace figcheck::store {

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

std::multiset<Told> checked(const std::vector<text::Document>& documents) {
  std::vector<extract::Reading> readings;
  for (const text::Document& document : documents) readings.push_back(extract::read(document));
  std::multiset<Told> all;
  for (const reconcile::Quantity& quantity :
       reconcile::reconcile(readings, reconcile::fitted_weights(), reconcile::Selection::press).quantities) {
    std::set<std::pair<std::string, std::size_t>> members;
    for (const reconcile::Member& member : quantity.members)
      members.emplace(readings[member.reading].doc, member.assertion);
    all.emplace(to_string(quantity.verdict), quantity.severity, quantity.range.lower, quantity.range.upper,
                quantity.label, std::move(members));
  }
  return all;
}

void PlantedNights::SetUp() {
  OnBothDatabases::SetUp();
  if (IsSkipped()) return;
  database = open();
  WriterLock lock(*database);
  migrate(*database, lock, schema());
}

void PlantedNights::TearDown() {
  database.reset();
  OnBothDatabases::TearDown();
}

std::int64_t PlantedNights::begin_run(const std::string& started) {
  return database
      ->integer("INSERT INTO run (started, status, command, rules) VALUES ($1, 'running', 'test', '1') RETURNING id",
                {started})
      .value();
}

Reconciled PlantedNights::night(const std::vector<text::Document>& coming, const std::vector<std::string>& going,
                                const std::string& started) {
  Transaction transaction(*database, Purpose::write);
  run = begin_run(started);
  for (const std::string& name : going) EXPECT_TRUE(take_out(transaction, name, run));
  for (const text::Document& document : coming) take_in(transaction, document, run);
  const Reconciled done = reconcile_waiting(transaction, run);
  transaction.commit();
  return done;
}

std::multiset<Told> PlantedNights::stored() {
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

std::vector<text::Document> PlantedNights::current() {
  std::vector<text::Document> documents;
  Transaction transaction(*database, Purpose::read);
  each_current_document(transaction,
                        [&](std::int64_t, text::Document document) { documents.push_back(std::move(document)); });
  return documents;
}

}  // namespace figcheck::store
