#pragma once

#include <cstdint>
#include <vector>

#include "store/database.hpp"
#include "text/document.hpp"

namespace figcheck::store {

/// More problems of one run than this are not kept.
inline constexpr std::int64_t most_problems = 1000;

/// Keeps what could not be read in a run, until a report has told it; with what was read beside it, in one transaction,
/// so that it is told even where the run is interrupted.
void put_problem(Transaction& transaction, std::int64_t run, const text::Problem& problem);

/// What could not be read behind a run, in the order in which it was met; what was met several times, once.
std::vector<text::Problem> problems_since(Database& database, std::int64_t run);

/// Forgets what could not be read up to a run.
void forget_problems(Transaction& transaction, std::int64_t run);

}  // namespace figcheck::store
