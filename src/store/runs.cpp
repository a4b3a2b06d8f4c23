#include "store/runs.hpp"

#include <array>
#include <string_view>

namespace figcheck::store {
namespace {

constexpr std::array<std::string_view, 3> statuses = {"running", "finished", "failed"};

std::string_view to_string(RunStatus status) { return statuses.at(static_cast<std::size_t>(status)); }

RunStatus status_of(const Database& database, std::string_view name) {
  for (std::size_t i = 0; i < statuses.size(); ++i) {
    if (statuses[i] == name) return static_cast<RunStatus>(i);
  }
  throw damaged(database.name(), "a run of status " + std::string(name));
}

std::optional<Run> run_where(Database& database, const std::string& condition, const Values& values) {
  std::optional<Run> run;
  database.each(
      "SELECT id, started, finished, status, command, rules, documents_added, documents_unchanged, documents_replaced,"
      " documents_retired, assertions, problems FROM run WHERE " +
          condition,
      values, [&](const Row& row) {
        run = Run{row.integer(0),
                  std::string(row.text(1)),
                  row.is_null(2) ? "" : std::string(row.text(2)),
                  status_of(database, row.text(3)),
                  std::string(row.text(4)),
                  std::string(row.text(5)),
                  {row.integer(6), row.integer(7), row.integer(8), row.integer(9), row.integer(10), row.integer(11)}};
      });
  return run;
}

}  // namespace

std::int64_t begin_run(Transaction& transaction, const std::string& command, const std::string& rules,
                       const std::string& started) {
  return transaction.database()
      .integer("INSERT INTO run (started, status, command, rules) VALUES ($1, $2, $3, $4) RETURNING id",
               {started, to_string(RunStatus::running), command, rules})
      .value();
}

void count_run(Transaction& transaction, std::int64_t id, const RunCounts& counts) {
  transaction.database().execute(
      "UPDATE run SET documents_added = $2, documents_unchanged = $3, documents_replaced = $4, documents_retired = $5,"
      " assertions = $6, problems = $7 WHERE id = $1",
      {id, counts.documents_added, counts.documents_unchanged, counts.documents_replaced, counts.documents_retired,
       counts.assertions, counts.problems});
}

void end_run(Transaction& transaction, std::int64_t id, RunStatus status, const RunCounts& counts,
             const std::string& finished) {
  count_run(transaction, id, counts);
  transaction.database().execute("UPDATE run SET finished = $2, status = $3 WHERE id = $1",
                                 {id, finished, to_string(status)});
}

std::optional<Run> run_of(Database& database, std::int64_t id) { return run_where(database, "id = $1", {id}); }

std::optional<Run> last_finished_run(Database& database) {
  return run_where(database, "id = (SELECT max(id) FROM run WHERE status = $1)", {to_string(RunStatus::finished)});
}

}  // namespace figcheck::store
