#include "store/writer_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <stdexcept>

#include "store/digest.hpp"
#include "store/utc_time.hpp"

namespace figcheck::store {
namespace {

std::string host_name() {
  std::array<char, HOST_NAME_MAX + 1> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : "an unknown machine";
}

/// Who this is, with what matters most in front: PostgreSQL keeps 63 bytes of it.
std::string this_process() { return std::to_string(::getpid()) + " since " + utc_now() + " on " + host_name(); }

StoreError held(const std::string& store, const std::string& holder) {
  return {Failure::locked,
          {store, "another figcheck is writing to it" + (holder.empty() ? "" : ": " + holder),
           "run again when it is done; if it hangs, end it, and the lock is free"}};
}

/// The file behind symbolic links, so that each way to a store meets the same lock.
std::string resolved(const std::string& path) {
  std::array<char, PATH_MAX> buffer;
  return ::realpath(path.c_str(), buffer.data()) != nullptr ? std::string(buffer.data()) : path;
}

/// The key of a schema's lock: advisory locks are a database's, and share their 64-bit keys with other programs.
std::int64_t lock_key(const std::string& schema) {
  const std::string digest = sha256("figcheck writer " + schema);
  std::int64_t key = 0;
  std::memcpy(&key, digest.data(), sizeof key);
  return key;
}

}  // namespace

WriterLock::WriterLock(Database& database) : database_(database) {
  if (database.access() == Access::read) throw std::logic_error("a writer's lock on what is open for reading");
  if (database.in_transaction()) throw std::logic_error("a writer's lock within a transaction");
  if (database.dialect() == Dialect::sqlite) {
    lock_file();
  } else {
    lock_schema();
  }
}

WriterLock::~WriterLock() {
  if (file_ >= 0) {
    // The file stays: were it removed, one process could lock it while the next locks a new one of its name.
    if (::ftruncate(file_, 0) != 0) errno = 0;
    ::close(file_);
    return;
  }
  try {
    database_.each("SELECT pg_advisory_unlock($1)", {key_}, [](const Row&) {});
  } catch (const std::exception&) {
    // It ends with the connection.
  }
}

void WriterLock::lock_file() {
  const std::string path = resolved(database_.name()) + ".lock";
  file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (file_ < 0) {
    throw StoreError(Failure::read_only, {path, "the lock file cannot be opened: " + std::string(std::strerror(errno)),
                                          "let this user write to the file and its folder"});
  }
  if (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
    const int error = errno;
    std::array<char, 512> holder{};
    const ssize_t length = ::pread(file_, holder.data(), holder.size(), 0);
    ::close(file_);
    if (error != EWOULDBLOCK) {
      throw StoreError(Failure::other, {path, "cannot be locked: " + std::string(std::strerror(error)),
                                        "keep the store on a file system that can lock files"});
    }
    const std::string line =
        storable_text(std::string(holder.data(), length > 0 ? static_cast<std::size_t>(length) : 0));
    throw held(database_.name(), line.substr(0, line.find('\n')));
  }
  const std::string line = "process " + this_process() + '\n';
  // For the message only; a full disk is found when the store is written to.
  if (::ftruncate(file_, 0) != 0 || ::pwrite(file_, line.data(), line.size(), 0) < 0) errno = 0;
}

void WriterLock::lock_schema() {
  std::string schema;
  database_.each("SELECT current_schema()", {}, [&](const Row& row) { schema = row.text(0); });
  key_ = lock_key(schema);
  // A session may lock the same key twice, so that trying alone would not keep one process from itself.
  bool mine = false;
  const Values halves = {static_cast<std::int64_t>(static_cast<std::uint64_t>(key_) >> 32),
                         static_cast<std::int64_t>(static_cast<std::uint64_t>(key_) & 0xFFFFFFFF)};
  const std::string lock_row =
      " FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.granted"
      " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
      " AND l.classid = $1::bigint::oid AND l.objid = $2::bigint::oid AND l.objsubid = 1";
  database_.each("SELECT l.pid = pg_backend_pid()" + lock_row, halves,
                 [&](const Row& row) { mine = mine || row.integer(0) != 0; });
  if (mine || database_.integer("SELECT pg_try_advisory_lock($1)::int", {key_}) != 1) {
    std::string holder;
    database_.each("SELECT coalesce(a.application_name, '')" + lock_row, halves,
                   [&](const Row& row) { holder = row.text(0); });
    // "figcheck 123 since …"; another name is of one that holds the lock and has not said yet who it is.
    const std::size_t who = holder.find_first_of("0123456789");
    throw held(database_.name(), who == std::string::npos ? "" : "process " + holder.substr(who));
  }
  // What the server tells everybody of a connection.
  database_.each("SELECT set_config('application_name', $1, false)", {"figcheck " + this_process()}, [](const Row&) {});
}

}  // namespace figcheck::store
