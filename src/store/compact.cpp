#include "store/compact.hpp"

#include <string>

#include "store/store_size.hpp"

namespace figcheck::store {

std::int64_t compact(Database& database) {
  const std::int64_t before = total_size(database);
  if (database.dialect() == Dialect::postgres) {
    for (const std::string& table : database.tables()) database.run("VACUUM (ANALYZE) " + table);
  } else {
    database.run("VACUUM");
    // What was written anew stands in the log first. A reader that is at work keeps it there until the next writer.
    database.each("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row&) {});
  }
  return before - total_size(database);
}

bool has_free_room(Database& database) {
  return database.dialect() == Dialect::sqlite && database.integer("PRAGMA freelist_count").value_or(0) > 0;
}

}  // namespace figcheck::store
