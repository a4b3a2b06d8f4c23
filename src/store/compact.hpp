#pragma once

#include <cstdint>

#include "store/database.hpp"

namespace figcheck::store {

/// Gives back room that is free in a store; how many bytes fewer it takes then. SQLite writes the file anew (VACUUM),
/// for which it needs as much room again for a while. PostgreSQL makes the room free for the store to use again
/// (VACUUM), and gives little of it back to the disk, but readers and writers go on. A StoreError, `full`, where there
/// is no room for it: the store is what it was. Outside a transaction.
std::int64_t compact(Database& database);

/// Whether compacting would give anything back, as far as that is known: on PostgreSQL it is not.
bool has_free_room(Database& database);

}  // namespace figcheck::store
