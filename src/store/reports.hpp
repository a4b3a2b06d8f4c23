#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"

namespace figcheck::store {

/// What a report covers: what changed behind one run, up to another.
struct ReportSpan {
  std::int64_t from_run = 0;  ///< 0: everything
  std::string since;          ///< day of the report before; "" for the first
};

/// A report that was written.
struct WrittenReport {
  std::string day;  ///< ISO day; one report for each
  ReportSpan span;
  std::int64_t to_run = 0;
  std::int64_t new_conflicts = 0, worse = 0, reopened = 0, settled = 0, changed = 0, open = 0;
  std::string summary;
};

/// What the report of a day is to cover: what the last one of another day did not, so that no news is lost or told
/// twice, and a day's report that is written again has all of its day.
ReportSpan span_of_report(Database& database, std::string_view day);

/// What changed since a day or time (ISO 8601): behind the last run that began before it.
ReportSpan span_since(Database& database, std::string_view moment);

/// Records a report, in place of the one of its day.
void put_report(Transaction& transaction, const WrittenReport& report);

/// All reports, by day.
std::vector<WrittenReport> reports_of(Database& database);

/// The last run that is recorded.
std::int64_t last_run(Database& database);

}  // namespace figcheck::store
