#pragma once

#include "grammar/date.hpp"
#include "report/night.hpp"
#include "store/reports.hpp"

namespace figcheck::nightly {

/// How much more severe a conflict must have become to be told as worse.
inline constexpr double told_as_worse = 0.02;

/// The report of a day: what changed in the store behind a run, what stands open from before, and what editors settled.
/// Costs in proportion to what changed and to the conflicts that stand. Within a transaction, so that it sees one state
/// of the store.
report::Night night_of(store::Database& database, const Date& day, const store::ReportSpan& span);

}  // namespace figcheck::nightly
