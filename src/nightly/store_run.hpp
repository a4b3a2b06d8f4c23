#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "store/database.hpp"
#include "store/reconciliation.hpp"
#include "store/runs.hpp"
#include "text/document.hpp"

namespace figcheck::nightly {

/// One time that documents are put into a store: takes them as they come, and works out at the end what they change.
/// What was taken is kept from time to time, so that a run that is interrupted leaves to the next one only what it had
/// not got to; that one works out what both took. The store must be open for writing, and locked.
class StoreRun {
 public:
  /// `keep` false: nothing lasts, whatever is done. `started` is when it began, as utc_now gives it; "" for now.
  StoreRun(store::Database& database, const std::string& command, bool keep = true, const std::string& started = "");

  std::int64_t id() const { return id_; }
  const store::RunCounts& counts() const { return counts_; }

  void take(const text::Document& document);
  /// That the documents before it are all of a source's unit: lasts with them.
  void remember(const std::string& key, const std::string& token);
  /// What could not be read: lasts until a report has told it.
  void take_problem(const text::Problem& problem);

  /// Works out what was taken, by this run and by interrupted ones, and ends the run.
  store::Reconciled finish();

  /// Lets what was done last; no more than was kept already where `keep` is false.
  void commit();
  /// For what else belongs to the run; open between finish() and commit().
  store::Transaction& transaction() { return *transaction_; }

 private:
  void keep_some();

  store::Database& database_;
  bool keep_;
  std::unique_ptr<store::Transaction> transaction_;
  std::int64_t id_ = 0;
  store::RunCounts counts_;
  std::int64_t known_before_ = 0;  ///< the last run that finished: documents behind it came with interrupted ones
  std::int64_t unchanged_remembered_ = 0;  ///< of the documents unchanged, those of units that are remembered
  std::size_t taken_ = 0;                  ///< since the last commit
  std::chrono::steady_clock::time_point kept_at_;
};

/// Works out what an interrupted run or other rules left to be worked out, in a run of its own; none where nothing is.
void catch_up(store::Database& database, const std::string& command);

/// The version of the rules that runs are recorded with.
std::string rules_name();

}  // namespace figcheck::nightly
