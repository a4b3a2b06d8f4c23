#include "store/reports.hpp"

namespace figcheck::store {

namespace {

/// An ISO day has so many characters; more follow in the name of a second report.
constexpr std::size_t day_length = 10;

}  // namespace

DueReport due_report(Database& database, const std::string& day) {
  std::optional<DueReport> last;
  std::int64_t to_run = 0;
  database.each("SELECT day, from_run, to_run, since FROM report ORDER BY to_run DESC, day DESC LIMIT 1", {},
                [&](const Row& row) {
                  last = DueReport{std::string(row.text(0)), {row.integer(1), std::string(row.text(3))}, {}};
                  to_run = row.integer(2);
                });
  if (!last) return {day, {}, {}};
  const std::string last_day = last->name.substr(0, day_length);
  if (last_day == day) {
    if (last->span.since > day) last->later = last->span.since;
    return *last;
  }
  DueReport due{day, {to_run, last_day}, last_day > day ? last_day : std::string()};
  for (int n = 2; database.integer("SELECT to_run FROM report WHERE day = $1", {due.name}); ++n)
    due.name = day + "-" + std::to_string(n);
  return due;
}

ReportSpan span_since(Database& database, std::string_view moment) {
  // Not the last run before: a clock that was set back lets later ones seem earlier.
  const auto first = database.integer("SELECT MIN(id) FROM run WHERE started >= $1", {moment});
  return {first ? *first - 1 : last_run(database), std::string(moment)};
}

void put_report(Transaction& transaction, const WrittenReport& report) {
  Database& database = transaction.database();
  database.execute("DELETE FROM report WHERE day = $1", {report.name});
  database.execute(
      "INSERT INTO report (day, from_run, to_run, since, new_conflicts, worse, reopened, settled, changed, open, "
      "summary) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      {report.name, report.span.from_run, report.to_run, report.span.since, report.new_conflicts, report.worse,
       report.reopened, report.settled, report.changed, report.open, report.summary});
}

std::vector<WrittenReport> reports_of(Database& database) {
  std::vector<WrittenReport> reports;
  database.each(
      "SELECT day, from_run, to_run, since, new_conflicts, worse, reopened, settled, changed, open, summary FROM "
      "report "
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
