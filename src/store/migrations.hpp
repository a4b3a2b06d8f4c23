#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "store/database.hpp"
#include "store/writer_lock.hpp"

namespace figcheck::store {

/// One step of the schema's history. Steps are never changed once they are out: stores were made with them.
struct Migration {
  std::int64_t version;   ///< from 1 on, one more than the step before it
  std::string_view what;  ///< what it brings
  std::string_view sql;   ///< as `in_dialect` has it
};

/// The version that a database is of; 0 where there is no store in it yet. A StoreError, `not_a_store`, where it holds
/// tables of another program.
std::int64_t store_version(Database& database);

/// Brings a store to the last version of `history`, each step in a transaction of its own, which the table
/// figcheck_migration records with its time: an interrupted one leaves the version before it. Returns how many steps
/// it took. A StoreError, `newer`, where the store is of a later version than the last; `absent` where there is none
/// yet and the database is not open to create one.
int migrate(Database& database, const WriterLock& lock, std::span<const Migration> history);

/// For readers: a StoreError unless the store is of the last version of `history`: `absent`, `older` or `newer`.
void require_version(Database& database, std::span<const Migration> history);

}  // namespace figcheck::store
