#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "store/database.hpp"

namespace figcheck::store {

/// What a store takes on its disk, in bytes.
struct StoreSize {
  std::int64_t total = 0;            ///< the file, its log included; on PostgreSQL all tables with their indices
  std::int64_t log = 0;              ///< SQLite: what stands in the log beside the file (WAL)
  std::optional<std::int64_t> free;  ///< SQLite: of the file, what is free to be used again
  std::map<std::string, std::int64_t> tables;  ///< each with its indices
};

/// Measures a store. Reads all of a file of SQLite's once (its virtual table dbstat); what that does not tell where it
/// was built without, `tables` is empty then.
StoreSize size_of(Database& database);

/// The total alone, at no cost.
std::int64_t total_size(Database& database);

}  // namespace figcheck::store
