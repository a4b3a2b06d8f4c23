#include "store/repair.hpp"

#include "store/documents.hpp"
#include "store/reconciliation.hpp"
#include "store/verify_parts.hpp"

namespace figcheck::store {
namespace {

/// Runs that are named and not there get a record that says so: what was stored in them is kept.
constexpr const char* lost_runs =
    "INSERT INTO run (id, started, status, command, rules) "
    "SELECT named.run, COALESCE((SELECT MIN(later.started) FROM run AS later WHERE later.id > named.run), "
    "(SELECT MAX(earlier.started) FROM run AS earlier), ''), 'failed', 'lost', '' FROM ("
    "SELECT to_run AS run FROM report UNION SELECT from_run FROM report WHERE from_run <> 0 "
    "UNION SELECT began FROM quantity UNION SELECT changed FROM quantity "
    "UNION SELECT ended FROM quantity WHERE ended IS NOT NULL UNION SELECT run FROM verdict "
    "UNION SELECT began FROM member UNION SELECT ended FROM member WHERE ended IS NOT NULL "
    "UNION SELECT first_run FROM document UNION SELECT last_run FROM document WHERE last_run IS NOT NULL "
    "UNION SELECT run FROM source_memory) AS named "
    "WHERE named.run NOT IN (SELECT id FROM run)";

/// No run is later than this one, $1: what is said to be is of none.
constexpr const char* of_later_runs[] = {
    "DELETE FROM member WHERE began > $1",
    "UPDATE member SET ended = $1 WHERE ended > $1",
    "DELETE FROM verdict WHERE run > $1",
    "UPDATE quantity SET began = $1 WHERE began > $1",
    "UPDATE quantity SET changed = $1 WHERE changed > $1",
    "UPDATE quantity SET ended = $1 WHERE ended > $1",
    "UPDATE report SET from_run = $1 WHERE from_run > $1",
    "UPDATE report SET to_run = $1 WHERE to_run > $1",
};

constexpr const char* dangling[] = {
    "DELETE FROM assertion WHERE document NOT IN (SELECT id FROM document)",
    "UPDATE document SET replaces = NULL WHERE replaces IS NOT NULL AND replaces NOT IN (SELECT id FROM document)",
    "DELETE FROM member WHERE quantity NOT IN (SELECT number FROM quantity)",
    "DELETE FROM member WHERE document NOT IN (SELECT id FROM document)",
    "DELETE FROM verdict WHERE quantity NOT IN (SELECT number FROM quantity)",
    "UPDATE member SET ended = (SELECT q.ended FROM quantity q WHERE q.number = member.quantity) "
    "WHERE ended IS NULL AND quantity IN (SELECT number FROM quantity WHERE ended IS NOT NULL)",
    "DELETE FROM decided_figure WHERE decision NOT IN (SELECT number FROM decision)",
    "DELETE FROM known_number WHERE decision NOT IN (SELECT number FROM decision)",
    // Working out anew adds to them and takes from them.
    "DELETE FROM verdict_count",
    "INSERT INTO verdict_count (verdict, quantities) "
    "SELECT verdict, COUNT(*) FROM quantity WHERE ended IS NULL GROUP BY verdict",
};

}  // namespace

Repaired repair(Transaction& transaction, std::int64_t run) {
  Database& database = transaction.database();
  Repaired repaired;
  std::vector<KeptDocument> lost;
  each_document(transaction, Versions::all, [&](KeptDocument&& kept) {
    if (kept.state == DocumentState::sound || (kept.state == DocumentState::pruned && kept.last_run)) return;
    kept.document.text.clear();
    lost.push_back(std::move(kept));
  });
  for (const KeptDocument& kept : lost) {
    (kept.last_run ? repaired.emptied : repaired.taken_out).push_back(kept.document.id);
    // What else is known is kept as far as it can be read.
    database.execute(
        "UPDATE document SET text = NULL, exact = NULL, published = NULL, published_from = NULL, published_time = "
        "NULL, "
        "last_run = COALESCE(last_run, $2) WHERE id = $1",
        {kept.id, run});
  }
  for (const char* const sql : of_later_runs) database.execute(sql, {run});
  database.execute(lost_runs);
  for (const char* const sql : dangling) database.execute(sql);
  let_all_wait(transaction);
  return repaired;
}

void mend_history(Transaction& transaction, std::int64_t run) {
  Database& database = transaction.database();
  std::vector<std::int64_t> quantities;
  database.each(std::string("SELECT q.number ") + from_unlike_history, {},
                [&](const Row& row) { quantities.push_back(row.integer(0)); });
  for (const std::int64_t quantity : quantities) {
    // One that has ended is what it was when it did.
    database.execute(
        "DELETE FROM verdict WHERE quantity = $1 AND run = (SELECT COALESCE(ended, $2) FROM quantity "
        "WHERE number = $1)",
        {quantity, run});
    database.execute(
        "INSERT INTO verdict (quantity, run, label, verdict, severity, lower, upper, estimate, figures, standing) "
        "SELECT number, COALESCE(ended, $2), label, verdict, severity, lower, upper, estimate, figures, standing "
        "FROM quantity WHERE number = $1",
        {quantity, run});
  }
}

}  // namespace figcheck::store
