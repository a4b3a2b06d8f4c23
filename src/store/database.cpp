#include "store/database.hpp"

#include <stdexcept>

#include "store/postgres_database.hpp"
#include "store/sqlite_database.hpp"

namespace figcheck::store {

template <typename Work>
std::invoke_result_t<Work> Database::guarded(const Work& work) {
  if (spoilt_) throw std::logic_error("a statement in a transaction that has failed already");
  try {
    return work();
  } catch (const StoreError&) {
    spoilt_ = in_transaction_;
    throw;
  }
}

void Database::run(std::string_view script) {
  guarded([&] { do_run(in_dialect(script, dialect())); });
}

std::int64_t Database::execute(const std::string& sql, const Values& values) {
  return guarded([&] { return do_execute(sql, values); });
}

void Database::each(const std::string& sql, const Values& values, const RowReader& read) {
  guarded([&] { do_each(sql, values, read); });
}

void Database::scan(const std::string& sql, const Values& values, const RowReader& read) {
  if (!in_transaction_) throw std::logic_error("a scan outside a transaction");
  guarded([&] { do_scan(sql, values, read); });
}

void Database::insert_rows(const std::string& table, const std::vector<std::string>& columns,
                           std::span<const Value> values) {
  if (columns.empty() || values.size() % columns.size() != 0) {
    throw std::logic_error("rows of another width than their columns");
  }
  if (values.empty()) return;
  if (in_transaction_) {
    guarded([&] { do_insert_rows(table, columns, values); });
    return;
  }
  Transaction transaction(*this, Purpose::write);
  guarded([&] { do_insert_rows(table, columns, values); });
  transaction.commit();
}

std::optional<std::int64_t> Database::integer(const std::string& sql, const Values& values) {
  std::optional<std::int64_t> found;
  bool first = true;
  each(sql, values, [&](const Row& row) {
    if (first && !row.is_null(0)) found = row.integer(0);
    first = false;
  });
  return found;
}

Transaction::Transaction(Database& database, Purpose purpose) : database_(database) {
  if (database.in_transaction_) throw std::logic_error("a transaction within a transaction");
  if (purpose == Purpose::write && database.access_ == Access::read) {
    throw std::logic_error("a writing transaction on a database that is open for reading");
  }
  database.do_begin(purpose);
  database.in_transaction_ = true;
}

Transaction::~Transaction() {
  if (!open_) return;
  database_.do_rollback();
  database_.in_transaction_ = database_.spoilt_ = false;
}

void Transaction::commit() {
  if (!open_) throw std::logic_error("a transaction that is committed twice");
  database_.guarded([&] { database_.do_commit(); });
  open_ = database_.in_transaction_ = false;
}

bool is_postgres_location(std::string_view location) {
  return location.starts_with("postgresql://") || location.starts_with("postgres://");
}

std::unique_ptr<Database> open_database(const std::string& location, Access access,
                                        std::chrono::milliseconds patience) {
  if (is_postgres_location(location)) return open_postgres(location, access, patience);
  return open_sqlite(location, access, patience);
}

}  // namespace figcheck::store
