#pragma once

#include <cstdint>
#include <exception>
#include <string>

#include "text/document.hpp"

namespace figcheck::store {

/// Why a store could not be used.
enum class Failure : std::uint8_t {
  absent,       ///< nothing is there
  not_a_store,  ///< a file or schema of something else
  damaged,      ///< what was written is not what is read
  full,         ///< no room where it is kept
  read_only,    ///< it may not be written to
  locked,       ///< another process holds it
  unreachable,  ///< no server answers
  refused,      ///< the server does not let this user in
  lost,         ///< the server or the way to it went away
  newer,        ///< a later version of figcheck made it
  older,        ///< an earlier version of figcheck made it, and it is open for reading only
  constraint,   ///< a statement against the rules of the schema: a defect of the program
  other
};

/// A database that failed, for a person: which store, what happened, what to do. Whatever was not committed before it
/// is undone, and what was committed is kept.
class StoreError : public std::exception {
 public:
  StoreError(Failure failure, text::Problem problem);

  Failure failure() const { return failure_; }
  const text::Problem& problem() const { return problem_; }
  const char* what() const noexcept override { return message_.c_str(); }  ///< "where: what; remedy"

 private:
  Failure failure_;
  text::Problem problem_;
  std::string message_;
};

/// That a store is damaged, and what to do.
StoreError damaged(const std::string& store, const std::string& what);

}  // namespace figcheck::store
