#pragma once

#include <string>

#include "store/store_error.hpp"

namespace figcheck::store {

/// What SQLite's result code means for the store at `path`, with the errno of the system call that failed, if one did
/// (0), and SQLite's own words.
StoreError sqlite_error(const std::string& path, int extended_code, int system_error, const std::string& words);

}  // namespace figcheck::store
