#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fetch/clock.hpp"
#include "fetch/configuration.hpp"
#include "grammar/date.hpp"
#include "nightly/store_run.hpp"
#include "report/night.hpp"
#include "store/reports.hpp"

namespace figcheck::nightly {

struct NightOptions {
  Date day;             ///< of the report
  std::string started;  ///< when the run began, for its record; "" for now
  std::string since;    ///< ISO day or time: what changed since then is new, too; "": since the report before
  bool keep = true;     ///< false: nothing lasts
};

/// What a night gave.
struct NightResult {
  report::Night night;
  store::WrittenReport report;  ///< to be recorded once it is written
  std::size_t sources = 0;      ///< that were asked
  std::size_t failed = 0;       ///< of these, that gave a problem and not one document or unit
};

/// Reads what is new in all sources, takes it into the store, works out what that changes, and puts the report
/// together. The store must be open for writing, and locked. An interrupted night is taken up by the next.
NightResult run_night(store::Database& database, const fetch::Configuration& configuration, const NightOptions& options,
                      fetch::Clock& clock);

/// Records that a report was written: what it told is no news any more.
void record_report(store::Database& database, const store::WrittenReport& report);

}  // namespace figcheck::nightly
