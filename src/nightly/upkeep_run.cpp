#include "nightly/upkeep_run.hpp"

#include "nightly/store_run.hpp"
#include "store/compact.hpp"
#include "store/runs.hpp"
#include "store/store_size.hpp"
#include "store/utc_time.hpp"

namespace figcheck::nightly {

store::Verified verify_store(store::Database& database, const std::function<void(const text::Problem&)>& fault,
                             const std::function<void(std::size_t, std::size_t)>& progress) {
  store::Transaction transaction(database, store::Purpose::read);
  return store::verify(transaction, {rules_name(), fault, progress});
}

store::Repaired repair_store(store::Database& database) {
  StoreRun run(database, "store verify --repair");
  store::Repaired repaired = store::repair(run.transaction(), run.id());
  run.finish();
  store::mend_history(run.transaction(), run.id());
  run.commit();
  return repaired;
}

Pruned prune_store(store::Database& database, const store::PruneLimits& limits) {
  Pruned pruned;
  const std::int64_t before = store::total_size(database);
  StoreRun run(database, prune_command);
  run.finish();
  pruned.plan = store::plan_prune(database, limits);
  store::prune(run.transaction(), run.id(), limits, pruned.plan);
  store::RunCounts counts = run.counts();
  counts.documents_retired = static_cast<std::int64_t>(pruned.plan.documents.size());
  store::end_run(run.transaction(), run.id(), store::RunStatus::finished, counts, store::utc_now());
  run.commit();
  if (pruned.plan.empty() && !store::has_free_room(database)) return pruned;
  try {
    store::compact(database);
    pruned.compacted = true;
  } catch (const store::StoreError& error) {
    if (error.failure() != store::Failure::full && error.failure() != store::Failure::locked) throw;
    pruned.why = error.problem().what;
  }
  pruned.given_back = before - store::total_size(database);
  return pruned;
}

}  // namespace figcheck::nightly
