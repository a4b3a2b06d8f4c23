#include "store/sqlite_database.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "store/sqlite_error.hpp"

namespace figcheck::store {
namespace {

constexpr int page_bytes = 8192;                // an article's packed text fits one or two
constexpr int cache_kib = 64 << 10;             // of pages kept in memory
constexpr int log_bytes = 64 << 20;             // what the log beside the file is cut back to
constexpr std::size_t longest = 1'000'000'000;  // of a text or blob, SQLite's SQLITE_MAX_LENGTH as Debian builds it

/// A prepared statement; which of its parameters each placeholder is.
struct Prepared {
  Prepared(SQLite::Database& database, const std::string& sql) : statement(database, sql) {}

  SQLite::Statement statement;
  std::vector<int> placeholders;
  bool in_use = false;
};

class SqliteRow final : public Row {
 public:
  SqliteRow(const SQLite::Statement& statement, const std::string& store) : statement_(statement), store_(store) {}

  bool is_null(std::size_t column) const override { return at(column).isNull(); }
  std::int64_t integer(std::size_t column) const override { return typed(column, SQLITE_INTEGER).getInt64(); }
  double real(std::size_t column) const override {
    return at(column).isInteger() ? at(column).getDouble() : typed(column, SQLITE_FLOAT).getDouble();
  }
  std::string_view text(std::size_t column) const override {
    const SQLite::Column value = typed(column, SQLITE_TEXT);
    const char* const bytes = value.getText();
    return {bytes, static_cast<std::size_t>(value.getBytes())};
  }
  std::string blob(std::size_t column) const override {
    const SQLite::Column value = typed(column, SQLITE_BLOB);
    const void* const bytes = value.getBlob();
    return bytes == nullptr ? ""
                            : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(value.getBytes()));
  }

 private:
  SQLite::Column at(std::size_t column) const { return statement_.getColumn(static_cast<int>(column)); }
  SQLite::Column typed(std::size_t column, int type) const {
    SQLite::Column value = at(column);
    if (value.getType() != type)
      throw damaged(store_, std::string("column ") + value.getName() + " has a value of another type");
    return value;
  }

  const SQLite::Statement& statement_;
  const std::string& store_;
};

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase(const std::string& path, Access access, std::chrono::milliseconds patience, int flags)
      : Database(path, access), database_(opened(path, flags)) {
    erring([&] { set_up(static_cast<int>(patience.count())); });
  }

  Dialect dialect() const override { return Dialect::sqlite; }

  std::vector<std::string> tables() override {
    std::vector<std::string> names;
    each("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
         {}, [&](const Row& row) { names.emplace_back(row.text(0)); });
    return names;
  }

 protected:
  void do_run(const std::string& script) override {
    erring([&] { database_.exec(script); });
  }

  std::int64_t do_execute(const std::string& sql, const Values& values) override {
    return with(sql, [&](Prepared& prepared) -> std::int64_t {
      bind(prepared, values);
      const std::int64_t before = sqlite3_total_changes64(database_.getHandle());
      while (prepared.statement.executeStep()) {
      }
      // The count of changes is that of the last statement that changed anything, perhaps an earlier one.
      return sqlite3_total_changes64(database_.getHandle()) == before ? 0 : sqlite3_changes64(database_.getHandle());
    });
  }

  void do_each(const std::string& sql, const Values& values, const RowReader& read) override {
    with(sql, [&](Prepared& prepared) {
      bind(prepared, values);
      const SqliteRow row(prepared.statement, name());
      while (prepared.statement.executeStep()) read(row);
    });
  }

  void do_scan(const std::string& sql, const Values& values, const RowReader& read) override {
    do_each(sql, values, read);
  }

  void do_insert_rows(const std::string& table, const std::vector<std::string>& columns,
                      std::span<const Value> values) override {
    std::string names, places;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      names += (i == 0 ? "" : ", ") + columns[i];
      places += (i == 0 ? "$" : ", $") + std::to_string(i + 1);
    }
    with("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ')', [&](Prepared& prepared) {
      for (std::size_t at = 0; at < values.size(); at += columns.size()) {
        bind(prepared, values.subspan(at, columns.size()));
        prepared.statement.executeStep();
        prepared.statement.reset();
      }
    });
  }

  void do_begin(Purpose purpose) override { do_run(purpose == Purpose::write ? "BEGIN IMMEDIATE" : "BEGIN"); }
  void do_commit() override { do_run("COMMIT"); }
  // Where SQLite has rolled back by itself (no room, a damaged file) there is none left, and the failure is no matter.
  void do_rollback() noexcept override { database_.tryExec("ROLLBACK"); }

 private:
  static SQLite::Database opened(const std::string& path, int flags) {
    try {
      // A name such as ":memory:" or "file:x?mode=ro" is a path here like any other.
      return SQLite::Database(path.starts_with('/') ? path : "./" + path, flags);
    } catch (const SQLite::Exception& error) {
      throw sqlite_error(path, error.getExtendedErrorCode(), errno, error.what());
    }
  }

  /// Calls `work` and gives SQLite's errors their meaning.
  template <typename Work>
  std::invoke_result_t<Work> erring(const Work& work) {
    errno = 0;
    try {
      return work();
    } catch (const SQLite::Exception& error) {
      // SQLite keeps no system error of a commit that fails.
      const int last = errno, kept = sqlite3_system_errno(database_.getHandle());
      throw sqlite_error(name(), error.getExtendedErrorCode(), kept != 0 ? kept : last, error.what());
    }
  }

  void set_up(int patience) {
    sqlite3* const handle = database_.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    database_.setBusyTimeout(patience);
    // A file may come from anywhere: https://www.sqlite.org/security.html
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database_.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0");
    database_.exec("PRAGMA foreign_keys = ON; PRAGMA cache_size = -" + std::to_string(cache_kib));

    const int application = database_.execAndGet("PRAGMA application_id").getInt();
    const bool empty = database_.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (application != sqlite_application_id && (application != 0 || !empty)) {
      throw StoreError(Failure::not_a_store, {name(), "a database of another program", "name another file"});
    }
    if (access() == Access::read) return;
    if (sqlite3_db_readonly(handle, "main") != 0) {
      throw sqlite_error(name(), SQLITE_READONLY, 0, "it is write-protected");
    }
    if (empty) database_.exec("PRAGMA page_size = " + std::to_string(page_bytes));
    database_.execAndGet("PRAGMA journal_mode = WAL");
    database_.exec("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = " + std::to_string(log_bytes));
    if (application == 0) database_.exec("PRAGMA application_id = " + std::to_string(sqlite_application_id));
  }

  /// Calls `work` with the statement, prepared, and leaves it ready to be used again.
  template <typename Work>
  std::invoke_result_t<Work, Prepared&> with(const std::string& sql, const Work& work) {
    struct Release {
      Prepared& prepared;
      ~Release() {
        prepared.statement.tryReset();
        prepared.in_use = false;
      }
    };
    return erring([&] {
      std::unique_ptr<Prepared>& kept = prepared_[sql];
      if (kept == nullptr) kept = std::make_unique<Prepared>(database_, sql);
      // A reader of rows may come back to the statement that it is called from.
      std::unique_ptr<Prepared> another = kept->in_use ? std::make_unique<Prepared>(database_, sql) : nullptr;
      Prepared& prepared = another ? *another : *kept;
      prepared.in_use = true;
      const Release release{prepared};
      // Asked before the release, which makes SQLite forget why a statement failed.
      return erring([&] { return work(prepared); });
    });
  }

  void bind(Prepared& prepared, std::span<const Value> values) {
    if (static_cast<std::size_t>(prepared.statement.getBindParameterCount()) != values.size()) {
      throw std::logic_error("a statement given another number of values than it has placeholders");
    }
    while (prepared.placeholders.size() < values.size()) {
      const std::string place = '$' + std::to_string(prepared.placeholders.size() + 1);
      prepared.placeholders.push_back(prepared.statement.getIndex(place.c_str()));
    }
    for (std::size_t i = 0; i < values.size(); ++i) bind(prepared.statement, prepared.placeholders[i], values[i]);
  }

  void bind(SQLite::Statement& statement, int place, const Value& value) {
    const Value::Content& content = value.content();
    if (const auto* number = std::get_if<std::int64_t>(&content)) {
      statement.bind(place, *number);
    } else if (const auto* real = std::get_if<double>(&content)) {
      statement.bind(place, *real);
    } else if (const auto* text = std::get_if<std::string>(&content)) {
      refuse_too_long(text->size());
      statement.bindNoCopy(place, *text);
    } else if (const auto* blob = std::get_if<Blob>(&content)) {
      refuse_too_long(blob->bytes.size());
      statement.bindNoCopy(place, blob->bytes.data(), static_cast<int>(blob->bytes.size()));
    } else {
      statement.bind(place);
    }
  }

  void refuse_too_long(std::size_t bytes) const {
    if (bytes <= longest) return;
    throw StoreError(Failure::other, {name(), "a value of more than 1,000,000,000 bytes", "split the document"});
  }

  SQLite::Database database_;
  std::unordered_map<std::string, std::unique_ptr<Prepared>> prepared_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path, Access access, std::chrono::milliseconds patience) {
  struct stat there {};
  const bool exists = ::stat(path.c_str(), &there) == 0;
  const int error = exists ? 0 : errno;
  if (exists && !S_ISREG(there.st_mode)) {
    throw StoreError(Failure::not_a_store, {path, S_ISDIR(there.st_mode) ? "a folder, not a store" : "not a file",
                                            "name a file, such as figures.store in it"});
  }
  if (path.empty()) {
    throw StoreError(Failure::absent, {"store", "the path is empty", "name a file, such as figures.store"});
  }
  if (!exists && (error != ENOENT || access != Access::create)) {
    throw StoreError(error == ENOENT ? Failure::absent : Failure::other,
                     {path, error == ENOENT ? "there is no store here" : std::strerror(error),
                      "see whether the path is right; `figcheck ingest` or `figcheck nightly` makes a store"});
  }
  if (!exists) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
      throw StoreError(errno == ENOENT ? Failure::absent : Failure::read_only,
                       {path, "cannot be made in its folder: " + std::string(std::strerror(errno)),
                        "make the folder, or name another"});
    }
  }
  if (exists && ::access(path.c_str(), access == Access::read ? R_OK : R_OK | W_OK) != 0) {
    throw StoreError(Failure::read_only, {path, std::strerror(errno), "let this user read and write the file"});
  }
  const int flags = access == Access::read    ? SQLite::OPEN_READONLY
                    : access == Access::write ? SQLite::OPEN_READWRITE
                                              : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
  return std::make_unique<SqliteDatabase>(path, access, patience, flags);
}

}  // namespace figcheck::store
