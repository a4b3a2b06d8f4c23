#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "store/database.hpp"

namespace figcheck::store {

/// "FigC" in a file's header tells figcheck's stores from other databases of SQLite's.
constexpr int sqlite_application_id = 0x46696743;

/// Opens a store in one file, https://sqlite.org. Commits are on the disk when they return (WAL, synchronous=FULL);
/// others read meanwhile, who must be able to
/// write to the folder: SQLite keeps what readers and writer have in common beside the file. The file is not mapped
/// into memory: one that shrinks or a disk that fails would end the program instead of giving an error.
std::unique_ptr<Database> open_sqlite(const std::string& path, Access access, std::chrono::milliseconds patience);

}  // namespace figcheck::store
