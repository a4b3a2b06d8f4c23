#include "store/store_size.hpp"

#include <filesystem>
#include <system_error>

namespace figcheck::store {
namespace {

std::int64_t bytes_of_file(const std::string& path) {
  std::error_code none;
  const std::uintmax_t bytes = std::filesystem::file_size(path, none);
  return none ? 0 : static_cast<std::int64_t>(bytes);
}

const char* const log_name = "-wal";

/// The sizes of the tables of the schema that PostgreSQL puts new ones into.
const char* const postgres_tables =
    "SELECT c.relname::text, pg_total_relation_size(c.oid) FROM pg_class c "
    "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind = 'r'";

bool has_dbstat(Database& database) {
  return database.integer("SELECT count(*) FROM pragma_module_list WHERE name = 'dbstat'").value_or(0) > 0;
}

}  // namespace

std::int64_t total_size(Database& database) {
  if (database.dialect() == Dialect::sqlite)
    return bytes_of_file(database.name()) + bytes_of_file(database.name() + log_name);
  return database
      .integer(std::string("SELECT CAST(COALESCE(SUM(t.bytes), 0) AS BIGINT) FROM (") + postgres_tables +
               ") AS t (name, bytes)")
      .value_or(0);
}

StoreSize size_of(Database& database) {
  StoreSize size;
  size.total = total_size(database);
  const auto take = [&](const Row& row) { size.tables[std::string(row.text(0))] = row.integer(1); };
  if (database.dialect() == Dialect::postgres) {
    database.each(postgres_tables, {}, take);
    return size;
  }
  size.log = bytes_of_file(database.name() + log_name);
  size.free = database.integer("SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size");
  if (has_dbstat(database))
    database.each(
        "SELECT s.tbl_name, SUM(d.pgsize) FROM dbstat d JOIN sqlite_schema s ON s.name = d.name "
        "WHERE d.aggregate = TRUE GROUP BY s.tbl_name",
        {}, take);
  return size;
}

}  // namespace figcheck::store
