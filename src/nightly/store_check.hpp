#pragma once

#include "report/report.hpp"
#include "store/database.hpp"

namespace figcheck::nightly {

/// A check of all current documents of a store, with what editors decided; quantities have the ids of the store. The
/// same as a check of the documents themselves, as a part of the press, where nothing is decided. Holds all readings in
/// memory, as a check does. Within a transaction, in which nothing waits to be worked out.
report::Check check_of(store::Database& database);

}  // namespace figcheck::nightly
