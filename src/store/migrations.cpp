#include "store/migrations.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "store/utc_time.hpp"

namespace figcheck::store {
namespace {

constexpr std::string_view record_table = "figcheck_migration";

constexpr std::string_view make_record_table =
    "CREATE TABLE figcheck_migration (version {{integer}} PRIMARY KEY, what {{text}} NOT NULL, applied {{text}} NOT "
    "NULL)"
    " {{strict}};";

StoreError absent(const Database& database) {
  return {Failure::absent,
          {database.name(), "there is no store in it yet", "`figcheck ingest` or `figcheck nightly` makes one"}};
}

StoreError newer(const Database& database, std::int64_t version, std::int64_t known) {
  return {Failure::newer,
          {database.name(),
           "a store of version " + std::to_string(version) + ", and this figcheck knows them up to version " +
               std::to_string(known),
           "use the figcheck that it was last written with, or a later one; nothing was changed"}};
}

std::int64_t last_version(std::span<const Migration> history) { return history.empty() ? 0 : history.back().version; }

void take_step(Database& database, const Migration& step) {
  Transaction transaction(database, Purpose::write);
  if (step.version == 1) database.run(make_record_table);
  database.run(step.sql);
  database.execute("INSERT INTO figcheck_migration (version, what, applied) VALUES ($1, $2, $3)",
                   {step.version, step.what, utc_now()});
  if (database.dialect() == Dialect::sqlite) {
    // For tools that look at the file's head only.
    database.run("PRAGMA user_version = " + std::to_string(step.version));
  }
  transaction.commit();
}

}  // namespace

std::int64_t store_version(Database& database) {
  const std::vector<std::string> tables = database.tables();
  if (tables.empty()) return 0;
  if (std::find(tables.begin(), tables.end(), record_table) == tables.end()) {
    throw StoreError(Failure::not_a_store, {database.name(), "holds tables of another program (" + tables.front() + ')',
                                            database.dialect() == Dialect::sqlite
                                                ? "name another file"
                                                : "give the store a schema of its own: CREATE SCHEMA figcheck, and "
                                                  "?options=-csearch_path%3Dfigcheck at the end of the address"});
  }
  return database.integer("SELECT max(version) FROM figcheck_migration").value_or(0);
}

int migrate(Database& database, const WriterLock&, std::span<const Migration> history) {
  for (std::size_t i = 0; i < history.size(); ++i) {
    if (history[i].version != static_cast<std::int64_t>(i) + 1) throw std::logic_error("migrations out of order");
  }
  const std::int64_t version = store_version(database);
  if (version > last_version(history)) throw newer(database, version, last_version(history));
  if (version == 0 && database.access() != Access::create) throw absent(database);
  int steps = 0;
  for (const Migration& step : history.subspan(static_cast<std::size_t>(version))) {
    take_step(database, step);
    ++steps;
  }
  return steps;
}

void require_version(Database& database, std::span<const Migration> history) {
  const std::int64_t version = store_version(database), known = last_version(history);
  if (version == known) return;
  if (version == 0) throw absent(database);
  if (version > known) throw newer(database, version, known);
  throw StoreError(
      Failure::older,
      {database.name(),
       "a store of version " + std::to_string(version) + ", and this figcheck reads version " + std::to_string(known),
       "write to it once, with `figcheck ingest` or `figcheck nightly`: that brings it up to date"});
}

}  // namespace figcheck::store
