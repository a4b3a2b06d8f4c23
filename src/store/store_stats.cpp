#include "store/store_stats.hpp"

namespace figcheck::store {
namespace {

/// Calls `read` with the one row of a statement; sums are cast, as PostgreSQL makes wider numbers of them.
std::int64_t counted(Database& database, const std::string& sql, const Values& values = {}) {
  return database.integer(sql, values).value_or(0);
}

void count_documents(Database& database, StoreStats& stats) {
  database.each(
      "SELECT CAST(COALESCE(SUM(CASE WHEN last_run IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT),"
      " CAST(COALESCE(SUM(CASE WHEN last_run IS NOT NULL AND text IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT),"
      " CAST(COALESCE(SUM(CASE WHEN text IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT),"
      " CAST(COALESCE(SUM(CASE WHEN text IS NULL THEN 0 ELSE bytes END), 0) AS BIGINT),"
      " CAST(COALESCE(SUM(LENGTH(text)), 0) AS BIGINT) FROM document",
      {}, [&](const Row& row) {
        stats.current = row.integer(0);
        stats.history = row.integer(1);
        stats.pruned = row.integer(2);
        stats.text_bytes = row.integer(3);
        stats.packed_bytes = row.integer(4);
      });
  stats.waiting = counted(database, "SELECT COUNT(*) FROM waiting");
}

void count_topics(Database& database, StoreStats& stats) {
  stats.topics = counted(database, "SELECT COUNT(DISTINCT topic) FROM story");
  database.each(
      "SELECT largest.articles, document.name FROM "
      "(SELECT topic, COUNT(*) AS articles FROM story GROUP BY topic ORDER BY COUNT(*) DESC, topic LIMIT 1) AS largest "
      "JOIN document ON document.id = largest.topic",
      {}, [&](const Row& row) {
        stats.largest_topic = row.integer(0);
        stats.largest_topic_article = row.text(1);
      });
}

void count_growth(Database& database, StoreStats& stats) {
  // The ids of runs have gaps on PostgreSQL, where one was rolled back.
  const std::int64_t first = counted(
      database, "SELECT MIN(id) FROM (SELECT id FROM run ORDER BY id DESC LIMIT $1) AS latest", {runs_of_growth});
  StoreStats::Growth& growth = stats.growth;
  database.each("SELECT COUNT(*), MIN(started) FROM run WHERE id >= $1", {first}, [&](const Row& row) {
    growth.runs = row.integer(0);
    if (!row.is_null(1)) growth.since = row.text(1);
  });
  database.each("SELECT COUNT(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM document WHERE first_run >= $1", {first},
                [&](const Row& row) {
                  growth.documents = row.integer(0);
                  growth.text_bytes = row.integer(1);
                });
  growth.quantities = counted(database, "SELECT COUNT(*) FROM quantity WHERE began >= $1", {first});
}

}  // namespace

double StoreStats::bytes_per_document() const {
  const std::int64_t versions = current + history + pruned;
  return versions == 0 ? 0 : static_cast<double>(size.total) / static_cast<double>(versions);
}

StoreStats stats_of(Database& database) {
  StoreStats stats;
  stats.size = size_of(database);
  count_documents(database, stats);
  count_topics(database, stats);
  count_growth(database, stats);
  stats.assertions = counted(database, "SELECT COUNT(*) FROM assertion");
  database.each("SELECT verdict, COUNT(*) FROM quantity WHERE ended IS NULL GROUP BY verdict", {},
                [&](const Row& row) { stats.quantities[std::string(row.text(0))] = row.integer(1); });
  stats.ended = counted(database, "SELECT COUNT(*) FROM quantity WHERE ended IS NOT NULL");
  stats.states = counted(database, "SELECT COUNT(*) FROM verdict");
  database.each("SELECT COUNT(*) FROM run", {}, [&](const Row& row) { stats.runs = row.integer(0); });
  const auto began = [&](const char* which, std::string& at) {
    database.each(std::string("SELECT started FROM run WHERE id = (SELECT ") + which + "(id) FROM run)", {},
                  [&](const Row& row) { at = row.text(0); });
  };
  began("MIN", stats.first_run);
  began("MAX", stats.last_run);
  stats.reports = counted(database, "SELECT COUNT(*) FROM report");
  stats.decisions = counted(database, "SELECT COUNT(*) FROM decision WHERE undone IS NULL");
  stats.undone = counted(database, "SELECT COUNT(*) FROM decision WHERE undone IS NOT NULL");
  return stats;
}

}  // namespace figcheck::store
