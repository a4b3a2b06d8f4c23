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
  std::string name;  ///< its ISO day; "2031-03-01-2" of a second one, which a clock that is set back makes
  ReportSpan span;
  std::int64_t to_run = 0;
  std::int64_t new_conflicts = 0, worse = 0, reopened = 0, settled = 0, changed = 0, open = 0;
  std::string summary;
};

/// A report that is to be written.
struct DueReport {
  std::string name;  ///< as WrittenReport::name
  ReportSpan span;
  std::string later;  ///< the day of the report before, where that is later than this one's: the clock was set back
};

/// What the report of a day is to cover: what the one before did not, so that no news is lost or told twice. Where the
/// last report is of the same day, it is written again, with all of its day. One that others followed stays as it is; a
/// day that comes again is given another.
DueReport due_report(Database& database, const std::string& day);

/// What changed since a day or time (ISO 8601): in the first run that began then or later, by what the clock said, and
/// in all behind it.
ReportSpan span_since(Database& database, std::string_view moment);

/// Records a report, in place of the one of its name.
void put_report(Transaction& transaction, const WrittenReport& report);

/// All reports, in the order of their names.
std::vector<WrittenReport> reports_of(Database& database);

/// The last run that is recorded.
std::int64_t last_run(Database& database);

}  // namespace figcheck::store
