#include "store/sqlite_error.hpp"

#include <sqlite3.h>
#include <sys/statvfs.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>

namespace figcheck::store {
namespace {

/// Bytes that a user may still write beside the file.
std::optional<std::uint64_t> free_bytes(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  struct statvfs there {};
  if (::statvfs(folder.c_str(), &there) != 0) return std::nullopt;
  return static_cast<std::uint64_t>(there.f_bavail) * there.f_frsize;
}

StoreError full(const std::string& path, const std::string& words) {
  std::string what = "no room to write (" + words;
  if (const auto bytes = free_bytes(path)) what += ", " + std::to_string(*bytes >> 20) + " MiB free on its disk";
  return {Failure::full,
          {path, what + ')', "make room, or raise the quota, and run again: nothing that was stored is lost"}};
}

}  // namespace

StoreError sqlite_error(const std::string& path, int extended_code, int system_error, const std::string& words) {
  switch (extended_code & 0xFF) {
    case SQLITE_FULL:
      return full(path, words);
    case SQLITE_CORRUPT:
      return damaged(path, words);
    case SQLITE_NOTADB:
      return {Failure::not_a_store,
              {path, "not a database, or one whose head is damaged",
               "name another file; if this one was a store, restore it from its backup or its export"}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Failure::locked,
              {path, "held by another process (" + words + ')',
               "run again when that one is done; `fuser` on the file names it"}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {Failure::read_only,
              {path, "may not be written to (" + words + ')',
               "let this user write to the file and to its folder, where SQLite keeps its log beside it"}};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
      return {Failure::constraint, {path, words, "this is a defect of figcheck; nothing was stored of it"}};
    case SQLITE_IOERR:
      if (system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG) {
        return full(path, std::strerror(system_error));
      }
      if (extended_code == SQLITE_IOERR_SHORT_READ || extended_code == SQLITE_IOERR_CORRUPTFS ||
          extended_code == SQLITE_IOERR_DATA) {
        return damaged(path, words);
      }
      return {Failure::other,
              {path, words + (system_error != 0 ? std::string(": ") + std::strerror(system_error) : ""),
               "see whether its disk is sound and has room, and run again"}};
    case SQLITE_CANTOPEN:
      return {Failure::other,
              {path, words + (system_error != 0 ? std::string(": ") + std::strerror(system_error) : ""),
               "let this user read the file and write to its folder, where SQLite keeps its log beside it"}};
    default:
      return {Failure::other, {path, words, "run again; if it comes back, report it as a defect of figcheck"}};
  }
}

}  // namespace figcheck::store
