#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "store/database.hpp"

namespace figcheck::store {

enum class RunStatus : std::uint8_t { running, finished, failed };

/// What a run did, counted.
struct RunCounts {
  std::int64_t documents_added = 0;
  std::int64_t documents_unchanged = 0;
  std::int64_t documents_replaced = 0;
  std::int64_t documents_retired = 0;
  std::int64_t assertions = 0;  ///< of the documents that were added or replaced others
  std::int64_t problems = 0;    ///< documents and sources that could not be read

  bool operator==(const RunCounts&) const = default;
};

/// One time that something was put into the store. Runs are numbered in the order in which they began, whatever the
/// clock said.
struct Run {
  std::int64_t id = 0;
  std::string started;   ///< as utc_now gives it
  std::string finished;  ///< "" while it runs, and of one that was interrupted
  RunStatus status = RunStatus::running;
  std::string command;  ///< "ingest", "nightly"
  std::string rules;    ///< the version of the program
  RunCounts counts;
};

/// Records that a run begins; its id.
std::int64_t begin_run(Transaction& transaction, const std::string& command, const std::string& rules,
                       const std::string& started);

/// Records what a run did until now.
void count_run(Transaction& transaction, std::int64_t id, const RunCounts& counts);

/// Records how a run ended: `finished` or `failed`.
void end_run(Transaction& transaction, std::int64_t id, RunStatus status, const RunCounts& counts,
             const std::string& finished);

std::optional<Run> run_of(Database& database, std::int64_t id);

/// The latest run that finished, if there is one.
std::optional<Run> last_finished_run(Database& database);

}  // namespace figcheck::store
