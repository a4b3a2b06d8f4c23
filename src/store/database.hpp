#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "store/dialect.hpp"
#include "store/store_error.hpp"
#include "store/value.hpp"

// A database that a store lives in: a file of SQLite's, or a schema of PostgreSQL's that a newsroom shares. One text of
// SQL serves both:
//
//   auto database = open_database("figures.store", Access::create);
//   Transaction transaction(*database, Purpose::write);
//   database->execute("INSERT INTO note (day, words) VALUES ($1, $2)", {20000, "first"});
//   database->each("SELECT words FROM note WHERE day = $1", {20000},
//                  [](const Row& row) { std::cout << row.text(0) << '\n'; });
//   transaction.commit();

namespace figcheck::store {

/// One row of a result, valid while the call lasts that hands it out. Columns count from 0. A column that is null or of
/// another type than asked for is a StoreError, `damaged`: the schema says what each one holds.
class Row {
 public:
  virtual ~Row() = default;
  virtual bool is_null(std::size_t column) const = 0;
  virtual std::int64_t integer(std::size_t column) const = 0;
  virtual double real(std::size_t column) const = 0;  ///< an integer is taken for one, too
  virtual std::string_view text(std::size_t column) const = 0;
  virtual std::string blob(std::size_t column) const = 0;

  std::optional<std::int64_t> integer_or_null(std::size_t column) const {
    return is_null(column) ? std::nullopt : std::optional(integer(column));
  }
  std::optional<double> real_or_null(std::size_t column) const {
    return is_null(column) ? std::nullopt : std::optional(real(column));
  }
};

using RowReader = std::function<void(const Row&)>;
using Values = std::vector<Value>;

/// What a database is opened for.
enum class Access : std::uint8_t {
  read,   ///< what is there, unchanged
  write,  ///< what is there
  create  ///< what is there, or a new file; a database of PostgreSQL's is never made
};

/// What a transaction is for. A writing one keeps other writers from a file of SQLite's from its beginning on.
enum class Purpose : std::uint8_t { read, write };

/// A connection to a database, for one thread. Every failure is a StoreError; a statement that fails within a
/// transaction spoils it, and only rolling it back is left.
///
/// SQL has placeholders $1, $2 …, each given a Value, and statements with placeholders are prepared once. Names of
/// tables and columns are not escaped: they come from the program.
class Database {
 public:
  virtual ~Database() = default;
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  virtual Dialect dialect() const = 0;

  /// What messages call it: a path, or an address without its password.
  const std::string& name() const { return name_; }
  Access access() const { return access_; }
  bool in_transaction() const { return in_transaction_; }

  /// Runs statements without placeholders, one after the other, written as `in_dialect` has it.
  void run(std::string_view script);

  /// Runs one statement; how many rows it inserted, updated or deleted.
  std::int64_t execute(const std::string& sql, const Values& values = {});

  /// Calls `read` with each row of a result. PostgreSQL holds the whole result in memory meanwhile: for lookups. `read`
  /// may use the database itself.
  void each(const std::string& sql, const Values& values, const RowReader& read);

  /// `each` for results of any size, some megabytes of it in memory at a time; within a transaction only.
  void scan(const std::string& sql, const Values& values, const RowReader& read);

  /// Inserts rows in bulk, all or none: `values` holds them one behind the other, as many to a row as there are
  /// columns.
  void insert_rows(const std::string& table, const std::vector<std::string>& columns, std::span<const Value> values);

  /// The integer in the first column of the first row, if there is a row and it is not null.
  std::optional<std::int64_t> integer(const std::string& sql, const Values& values = {});

  /// The names of the tables in the file or schema, in order.
  virtual std::vector<std::string> tables() = 0;

 protected:
  Database(std::string name, Access access) : name_(std::move(name)), access_(access) {}

  virtual void do_run(const std::string& script) = 0;
  virtual std::int64_t do_execute(const std::string& sql, const Values& values) = 0;
  virtual void do_each(const std::string& sql, const Values& values, const RowReader& read) = 0;
  virtual void do_scan(const std::string& sql, const Values& values, const RowReader& read) = 0;
  virtual void do_insert_rows(const std::string& table, const std::vector<std::string>& columns,
                              std::span<const Value> values) = 0;
  virtual void do_begin(Purpose purpose) = 0;
  virtual void do_commit() = 0;
  virtual void do_rollback() noexcept = 0;

 private:
  friend class Transaction;

  template <typename Work>
  std::invoke_result_t<Work> guarded(const Work& work);

  std::string name_;
  Access access_;
  bool in_transaction_ = false;
  bool spoilt_ = false;  ///< a statement of the transaction failed
};

/// A transaction, undone when it goes out of scope without `commit`. It sees the database as it was at its first
/// statement, whatever others commit meanwhile. One at a time on a database.
class Transaction {
 public:
  Transaction(Database& database, Purpose purpose);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Makes all of it last. A StoreError: nothing of it does, except that where the connection was `lost` in this very
  /// moment it is not known, and must be looked up.
  void commit();

  Database& database() const { return database_; }

 private:
  Database& database_;
  bool open_ = true;
};

/// Opens the database at `location`: an address that begins with "postgresql://" or "postgres://" (libpq's connection
/// URI; its schema is the first one of the search path, `?options=-csearch_path%3Dfigures` names another), else the
/// path of a file. Waits at most `patience` where another process holds what is needed.
std::unique_ptr<Database> open_database(const std::string& location, Access access,
                                        std::chrono::milliseconds patience = std::chrono::seconds(10));

/// Whether a location is an address of PostgreSQL's, not a path.
bool is_postgres_location(std::string_view location);

}  // namespace figcheck::store
