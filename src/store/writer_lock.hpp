#pragma once

#include <string>

#include "store/database.hpp"

namespace figcheck::store {

/// Keeps others from writing to a store for as long as it lives: a night is many transactions, and none of another
/// writer's may come between them. Readers need no lock.
///
/// Beside a file of SQLite's it is a lock on the file "NAME.lock" (flock), which says who holds it and since when; the
/// kernel frees it when the process ends, however it ends, and the file stays. On PostgreSQL it is an advisory lock of
/// the connection's, which the server frees when the connection ends; a pooler that shares connections between
/// transactions (PgBouncer's transaction mode) would break it.
///
/// Throws a StoreError, `locked`, which names the holder, at once where another holds it; `read_only` where the lock
/// file cannot be made. The database must outlive the lock.
class WriterLock {
 public:
  explicit WriterLock(Database& database);
  ~WriterLock();
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;

 private:
  void lock_file();
  void lock_schema();

  Database& database_;
  int file_ = -1;
  std::int64_t key_ = 0;
};

}  // namespace figcheck::store
