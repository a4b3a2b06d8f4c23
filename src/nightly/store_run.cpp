#include "nightly/store_run.hpp"

#include <spdlog/spdlog.h>

#include "reconcile/rules_version.hpp"
#include "store/ingest.hpp"
#include "store/problems.hpp"
#include "store/source_memory.hpp"
#include "store/utc_time.hpp"

namespace figcheck::nightly {
namespace {

/// After so many documents, or so long, what was taken is kept.
constexpr std::size_t most_unkept = 200;
constexpr std::chrono::seconds longest_unkept{5};

/// Runs that did not get to their end; nobody else writes, so that they are interrupted.
void close_interrupted(store::Transaction& transaction) {
  const std::int64_t closed = transaction.database().execute(
      "UPDATE run SET status = 'failed', finished = $1 WHERE status = 'running'", {store::utc_now()});
  if (closed > 0) spdlog::warn("the run before was interrupted: what it had taken is worked out now");
}

/// The rules that the store was made by, where they are others than these.
std::optional<std::string> other_rules(store::Database& database) {
  const std::optional<store::Run> last = store::last_finished_run(database);
  return last && last->rules != rules_name() ? std::optional(last->rules) : std::nullopt;
}

/// What was worked out by other rules is worked out anew.
void follow_rules(store::Transaction& transaction) {
  const std::optional<std::string> rules = other_rules(transaction.database());
  if (!rules) return;
  spdlog::info("the store was made by the rules of version {}: all of it is worked out anew", *rules);
  store::let_all_wait(transaction);
}

}  // namespace

void catch_up(store::Database& database, const std::string& command) {
  if (!other_rules(database) && !database.integer("SELECT document FROM waiting LIMIT 1")) return;
  StoreRun run(database, command);
  run.finish();
  run.commit();
}

std::string rules_name() { return std::to_string(reconcile::rules_version); }

StoreRun::StoreRun(store::Database& database, const std::string& command, bool keep, const std::string& started)
    : database_(database),
      keep_(keep),
      transaction_(std::make_unique<store::Transaction>(database, store::Purpose::write)),
      kept_at_(std::chrono::steady_clock::now()) {
  close_interrupted(*transaction_);
  const std::optional<store::Run> last = store::last_finished_run(database);
  if (last) known_before_ = last->id;
  id_ = store::begin_run(*transaction_, command, rules_name(), started.empty() ? store::utc_now() : started);
  keep_some();
}

void StoreRun::keep_some() {
  if (!keep_) return;
  // So far, should it go no further. A unit that is not remembered comes again, and what is unchanged in it.
  store::RunCounts so_far = counts_;
  so_far.documents_unchanged = unchanged_remembered_;
  store::count_run(*transaction_, id_, so_far);
  transaction_->commit();
  transaction_.reset();
  transaction_ = std::make_unique<store::Transaction>(database_, store::Purpose::write);
  taken_ = 0;
  kept_at_ = std::chrono::steady_clock::now();
}

void StoreRun::take(const text::Document& document) {
  const store::Placed placed = store::take_in(*transaction_, document, id_);
  switch (placed.arrival) {
    case store::Arrival::added:
      ++counts_.documents_added;
      break;
    case store::Arrival::replaced:
      ++counts_.documents_replaced;
      break;
    case store::Arrival::unchanged:
      // What an interrupted run took is counted there.
      if (placed.first_run <= known_before_ || placed.first_run == id_) ++counts_.documents_unchanged;
      break;
  }
  if (++taken_ >= most_unkept || std::chrono::steady_clock::now() - kept_at_ > longest_unkept) keep_some();
}

void StoreRun::take_problem(const text::Problem& problem) {
  ++counts_.problems;
  store::put_problem(*transaction_, id_, problem);
}

void StoreRun::remember(const std::string& key, const std::string& token) {
  store::remember(*transaction_, key, token, id_);
  unchanged_remembered_ = counts_.documents_unchanged;
}

store::Reconciled StoreRun::finish() {
  keep_some();
  follow_rules(*transaction_);
  const store::Reconciled done = store::reconcile_waiting(*transaction_, id_);
  counts_.assertions = static_cast<std::int64_t>(done.assertions);
  store::end_run(*transaction_, id_, store::RunStatus::finished, counts_, store::utc_now());
  return done;
}

void StoreRun::commit() {
  if (keep_) transaction_->commit();
  transaction_.reset();
}

}  // namespace figcheck::nightly
