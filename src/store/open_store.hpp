#pragma once

#include <memory>
#include <string>

#include "store/database.hpp"
#include "store/writer_lock.hpp"

namespace figcheck::store {

/// A store that is open for writing, and no other writer's as long as it is.
struct WritableStore {
  std::unique_ptr<Database> database;
  std::unique_ptr<WriterLock> lock;  ///< freed before the database is closed

  WritableStore() = default;
  WritableStore(WritableStore&&) = default;
  WritableStore& operator=(WritableStore&& other) noexcept;
};

/// Opens the store at `location` (open_database) for writing, makes it where there is none, and brings it up to date.
WritableStore open_for_writing(const std::string& location);

/// The same of a store that must be there.
WritableStore open_existing_for_writing(const std::string& location);

/// Opens a store that must be there, and up to date, for reading.
std::unique_ptr<Database> open_for_reading(const std::string& location);

}  // namespace figcheck::store
