#include "store/reports.hpp"

namespace figcheck::store {

ReportSpan span_of_report(Database& database, std::string_view day) {
  std::optional<ReportSpan> own, before;
  database.each("SELECT from_run, since FROM report WHERE day = $1", {day},
                [&](const Row& row) { own = ReportSpan{row.integer(0), std::string(row.text(1))}; });
  if (own) return *own;
  database.each("SELECT to_run, day FROM report ORDER BY to_run DESC, day DESC LIMIT 1", {},
                [&](const Row& row) { before = ReportSpan{row.integer(0), std::string(row.text(1))}; });
  return before.value_or(ReportSpan{});
}

ReportSpan span_since(Database& database, std::string_view moment) {
  return {database.integer("SELECT MAX(id) FROM run WHERE started < $1", {moment}).value_or(0), std::string(moment)};
}

void put_report(Transaction& transaction, const WrittenReport& report) {
  Database& database = transaction.database();
  database.execute("DELETE FROM report WHERE day = $1", {report.day});
  database.execute(
      "INSERT INTO report (day, from_run, to_run, since, new_conflicts, worse, reopened, settled, changed, open, "
      "summary) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      {report.day, report.span.from_run, report.to_run, report.span.since, report.new_conflicts, report.worse,
       report.reopened, report.settled, report.changed, report.open, report.summary});
}

std::vector<WrittenReport> reports_of(Database& database) {
  std::vector<WrittenReport> reports;
  database.each(
      "SELECT day, from_run, to_run, since, new_conflicts, worse, reopened, settled, changed, open, summary FROM report "
      "ORDER BY day",
      {}, [&](const Row& row) {
        reports.push_back({std::string(row.text(0)),
                           {row.integer(1), std::string(row.text(3))},
                           row.integer(2),
                           row.integer(4),
                           row.integer(5),
                           row.integer(6),
                           row.integer(7),
                           row.integer(8),
                           row.integer(9),
                           std::string(row.text(10))});
      });
  return reports;
}

std::int64_t last_run(Database& database) { return database.integer("SELECT MAX(id) FROM run").value_or(0); }

}  // namespace figcheck::store
