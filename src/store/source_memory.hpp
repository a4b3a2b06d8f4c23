#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "store/database.hpp"

namespace figcheck::store {

/// What was remembered of a source under `key` (a feed's address, a file's path): any bytes, such as its ETag.
std::optional<std::string> recall(Database& database, std::string_view key);

/// Remembers it, in place of what was remembered before. In the transaction that stores what the source gave: what is
/// remembered of a source whose documents are lost would keep them from being fetched again.
void remember(Transaction& transaction, std::string_view key, std::string_view token, std::int64_t run);

/// Forgets it; whether there was something.
bool forget(Transaction& transaction, std::string_view key);

}  // namespace figcheck::store
