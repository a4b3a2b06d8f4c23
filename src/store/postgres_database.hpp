#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "store/database.hpp"

namespace figcheck::store {

/// Connects to the store in a schema of PostgreSQL 12 or later, in a database whose encoding is UTF-8. A connection
/// that is lost stays so: the lock that kept other writers out went with it.
std::unique_ptr<Database> open_postgres(const std::string& location, Access access, std::chrono::milliseconds patience);

}  // namespace figcheck::store
