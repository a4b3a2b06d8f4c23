#include "store/postgres_database.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <pqxx/pqxx>
#include <stdexcept>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "store/postgres_error.hpp"
#include "store/postgres_location.hpp"

namespace figcheck::store {
namespace {

constexpr std::size_t values_at_a_time = 4096;  // of an insertion
// Of a scan, between the server's answers.
constexpr std::size_t first_rows = 8, most_rows = 512, bytes_at_a_time = std::size_t{4} << 20;
constexpr std::int64_t oldest_server = 120000;  // whose doubles are printed as short as they are exact

// Types of columns, src/include/catalog/pg_type.dat of PostgreSQL's source.
constexpr pqxx::oid bool_type = 16, bytea_type = 17, int8_type = 20, int2_type = 21, int4_type = 23, text_type = 25,
                    name_type = 19, varchar_type = 1043, float4_type = 700, float8_type = 701, numeric_type = 1700;

/// A value on its way to PostgreSQL, which is sent text that it reads as the type it needs.
struct Parameter {
  const Value* value;
};

std::string shortest(double number) {
  if (std::isinf(number)) return number < 0 ? "-Infinity" : "Infinity";
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

std::string hexadecimal(std::string_view bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text = "\\x";
  text.reserve(2 + 2 * bytes.size());
  for (const char c : bytes) {
    text += digits[static_cast<unsigned char>(c) >> 4];
    text += digits[static_cast<unsigned char>(c) & 15];
  }
  return text;
}

std::string to_text(const Value& value) {
  const Value::Content& content = value.content();
  if (const auto* number = std::get_if<std::int64_t>(&content)) return std::to_string(*number);
  if (const auto* real = std::get_if<double>(&content)) return shortest(*real);
  if (const auto* text = std::get_if<std::string>(&content)) return *text;
  return hexadecimal(std::get<Blob>(content).bytes);
}

/// INSERT of that many rows.
std::string insertion(const std::string& table, const std::vector<std::string>& columns, std::size_t rows) {
  std::string sql = "INSERT INTO " + table + " (";
  for (std::size_t i = 0; i < columns.size(); ++i) sql += (i == 0 ? "" : ", ") + columns[i];
  sql += ") VALUES ";
  for (std::size_t i = 0; i < rows * columns.size(); ++i) {
    sql += i == 0 ? "(" : i % columns.size() == 0 ? "), (" : ", ";
    sql += '$' + std::to_string(i + 1);
  }
  return sql + ')';
}

std::vector<Parameter> parameters(std::span<const Value> values) {
  std::vector<Parameter> all;
  all.reserve(values.size());
  for (const Value& value : values) all.push_back({&value});
  return all;
}

}  // namespace
}  // namespace figcheck::store

namespace pqxx {

template <>
struct string_traits<figcheck::store::Parameter> {
  static constexpr const char* name() noexcept { return "figcheck::store::Parameter"; }
  static constexpr bool has_null() noexcept { return true; }
  static bool is_null(const figcheck::store::Parameter& parameter) { return parameter.value->is_null(); }
  static std::string to_string(const figcheck::store::Parameter& parameter) {
    return figcheck::store::to_text(*parameter.value);
  }
};

}  // namespace pqxx

namespace figcheck::store {
namespace {

using Snapshot = pqxx::transaction<pqxx::repeatable_read>;

class PostgresRow final : public Row {
 public:
  PostgresRow(const pqxx::row& row, const std::string& store) : row_(row), store_(store) {}

  bool is_null(std::size_t column) const override { return at(column).is_null(); }

  std::int64_t integer(std::size_t column) const override {
    const pqxx::field field = typed(column, {int8_type, int4_type, int2_type, bool_type, numeric_type});
    if (field.type() == bool_type) return field.c_str()[0] == 't' ? 1 : 0;
    return number<std::int64_t>(field);
  }

  double real(std::size_t column) const override {
    return number<double>(typed(column, {float8_type, float4_type, numeric_type, int8_type, int4_type, int2_type}));
  }

  std::string_view text(std::size_t column) const override {
    const pqxx::field field = typed(column, {text_type, varchar_type, name_type});
    return {field.c_str(), field.size()};
  }

  std::string blob(std::size_t column) const override { return pqxx::binarystring(typed(column, {bytea_type})).str(); }

 private:
  pqxx::field at(std::size_t column) const { return row_[static_cast<pqxx::row::size_type>(column)]; }

  pqxx::field typed(std::size_t column, std::initializer_list<pqxx::oid> types) const {
    const pqxx::field field = at(column);
    if (!field.is_null()) {
      for (const pqxx::oid type : types) {
        if (field.type() == type) return field;
      }
    }
    throw damaged(store_, std::string("column ") + field.name() + " has a value of another type");
  }

  template <typename Number>
  Number number(const pqxx::field& field) const {
    Number value{};
    const char* const end = field.c_str() + field.size();
    const auto [last, error] = std::from_chars(field.c_str(), end, value);
    if (error != std::errc() || last != end) {
      throw damaged(store_, std::string("column ") + field.name() + " has a value of another type");
    }
    return value;
  }

  const pqxx::row& row_;
  const std::string& store_;
};

class PostgresDatabase final : public Database {
 public:
  PostgresDatabase(const std::string& location, Access access, std::chrono::milliseconds patience)
      : Database(without_password(location), access), connection_(connect(location)), quiet_(*connection_) {
    // A new connection in the place of one that was lost would be without the lock on writers.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    connection_->inhibit_reactivation(true);
#pragma GCC diagnostic pop
    set_up(patience);
  }

  Dialect dialect() const override { return Dialect::postgres; }

  std::vector<std::string> tables() override {
    std::vector<std::string> names;
    // Tables of an extension (PostGIS's spatial_ref_sys) are nobody's data.
    each(
        "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT EXISTS (SELECT 1 FROM pg_depend d"
        " WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e') ORDER BY c.relname",
        {}, [&](const Row& row) { names.emplace_back(row.text(0)); });
    return names;
  }

 protected:
  void do_run(const std::string& script) override {
    with([&](pqxx::transaction_base& work) { work.exec(script); });
  }

  std::int64_t do_execute(const std::string& sql, const Values& values) override {
    return with([&](pqxx::transaction_base& work) {
      return static_cast<std::int64_t>(result_of(work, sql, values).affected_rows());
    });
  }

  void do_each(const std::string& sql, const Values& values, const RowReader& read) override {
    const pqxx::result result = with([&](pqxx::transaction_base& work) { return result_of(work, sql, values); });
    for (const pqxx::row row : result) read(PostgresRow(row, name()));
  }

  void do_scan(const std::string& sql, const Values& values, const RowReader& read) override {
    const std::string cursor = "figcheck_scan_" + std::to_string(++scans_);
    const std::vector<Parameter> given = parameters(values);
    with([&](pqxx::transaction_base& work) {
      work.exec_params("DECLARE " + cursor + " NO SCROLL CURSOR FOR " + sql, pqxx::prepare::make_dynamic_params(given));
    });
    for (std::size_t count = first_rows; count > 0;) {
      const std::string fetch = "FETCH " + std::to_string(count) + " FROM " + cursor;
      const pqxx::result rows = with([&](pqxx::transaction_base& work) { return work.exec(fetch); });
      std::size_t bytes = 1;
      for (const pqxx::row row : rows) {
        for (const pqxx::field field : row) bytes += field.size();
        read(PostgresRow(row, name()));
      }
      // As many more as come to the bytes that may be held, if they are like these.
      count = rows.size() < count ? 0 : std::clamp<std::size_t>(bytes_at_a_time * count / bytes, 1, most_rows);
    }
    // One that `read` left by an exception ends with the transaction.
    with([&](pqxx::transaction_base& work) { work.exec("CLOSE " + cursor); });
  }

  void do_insert_rows(const std::string& table, const std::vector<std::string>& columns,
                      std::span<const Value> values) override {
    const std::size_t width = columns.size();
    std::size_t rows = 1;
    while (rows * 2 * width <= values_at_a_time) rows *= 2;
    // Powers of two, so that a few prepared statements serve any number of rows.
    for (std::size_t at = 0; at < values.size(); at += rows * width) {
      while (at + rows * width > values.size()) rows /= 2;
      with([&](pqxx::transaction_base& work) {
        result_of(work, insertion(table, columns, rows), values.subspan(at, rows * width));
      });
    }
  }

  void do_begin(Purpose) override {
    erring([&] { transaction_ = std::make_unique<Snapshot>(*connection_); });
  }

  void do_commit() override {
    erring([&] { transaction_->commit(); });
    transaction_.reset();
  }

  void do_rollback() noexcept override {
    try {
      transaction_->abort();
    } catch (const std::exception&) {
      // The server undoes what it is not told to commit.
    }
    transaction_.reset();
  }

 private:
  std::unique_ptr<pqxx::connection> connect(const std::string& location) const {
    try {
      return std::make_unique<pqxx::connection>(with_defaults(location));
    } catch (const pqxx::failure& error) {
      throw connection_error(name(), error.what());
    }
  }

  template <typename Work>
  std::invoke_result_t<Work> erring(const Work& work) {
    try {
      return work();
    } catch (const pqxx::insufficient_privilege& error) {  // without its SQLSTATE, which the library drops here
      throw postgres_error(name(), "42501", error.what());
    } catch (const pqxx::transaction_rollback& error) {
      throw postgres_error(name(), "40001", error.what());
    } catch (const pqxx::sql_error& error) {
      throw postgres_error(name(), error.sqlstate(), error.what());
    } catch (const pqxx::failure& error) {  // a broken connection, or a commit without an answer
      throw connection_lost(name(), error.what());
    }
  }

  /// Calls `work` with the transaction, or with what commits by itself where there is none.
  template <typename Work>
  std::invoke_result_t<Work, pqxx::transaction_base&> with(const Work& work) {
    return erring([&] {
      if (transaction_) return work(*transaction_);
      pqxx::nontransaction alone(*connection_);
      return work(alone);
    });
  }

  pqxx::result result_of(pqxx::transaction_base& work, const std::string& sql, std::span<const Value> values) {
    std::string& statement = prepared_[sql];
    if (statement.empty()) {
      statement = "figcheck_" + std::to_string(prepared_.size());
      connection_->prepare(statement, sql);
    }
    const std::vector<Parameter> given = parameters(values);
    return work.exec_prepared(statement, pqxx::prepare::make_dynamic_params(given));
  }

  void set_up(std::chrono::milliseconds patience) {
    do_run(
        "SET client_encoding = 'UTF8'; SET client_min_messages = warning; SET standard_conforming_strings = on;"
        "SET bytea_output = 'hex'; SET extra_float_digits = 1; SET lock_timeout = " +
        std::to_string(patience.count()) +
        // Where the writer's machine goes down, the server is to find out and free its lock.
        ";SET tcp_keepalives_idle = 60; SET tcp_keepalives_interval = 15; SET tcp_keepalives_count = 4");
    if (access() == Access::read) do_run("SET default_transaction_read_only = on");
    do_each(
        "SELECT current_setting('server_version_num')::bigint, current_setting('server_version'),"
        " current_setting('server_encoding'), current_schema() IS NOT NULL, current_setting('search_path')",
        {}, [this](const Row& row) {
          if (row.integer(0) < oldest_server) {
            throw StoreError(Failure::other, {name(), "PostgreSQL " + std::string(row.text(1)) + " is too old",
                                              "use PostgreSQL 12 or later"});
          }
          if (row.text(2) != "UTF8") {
            throw StoreError(Failure::other, {name(), "its encoding is " + std::string(row.text(2)) + ", not UTF8",
                                              "make a database for the store: createdb -E UTF8 -T template0"});
          }
          if (row.integer(3) == 0) {
            throw StoreError(Failure::absent,
                             {name(), "none of the schemas of its search path exists: " + std::string(row.text(4)),
                              "make the schema: CREATE SCHEMA"});
          }
        });
  }

  std::unique_ptr<pqxx::connection> connection_;
  pqxx::quiet_errorhandler quiet_;  ///< notices would go to standard error
  std::unique_ptr<Snapshot> transaction_;
  std::unordered_map<std::string, std::string> prepared_;  ///< names of statements by their SQL
  std::uint64_t scans_ = 0;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& location, Access access,
                                        std::chrono::milliseconds patience) {
  return std::make_unique<PostgresDatabase>(location, access, patience);
}

}  // namespace figcheck::store
