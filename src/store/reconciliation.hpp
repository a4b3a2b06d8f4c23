#pragma once

#include <cstdint>
#include <vector>

#include "store/database.hpp"
#include "store/quantities.hpp"

namespace figcheck::store {

/// What a run worked out.
struct Reconciled {
  std::size_t documents = 0;   ///< that came or went
  std::size_t assertions = 0;  ///< of the documents that came
  std::size_t topics = 0;      ///< that were worked out anew
  QuantityChanges quantities;
};

/// Works out what the documents that wait change: puts them into topics and takes others out, and brings the quantities
/// of the topics that change up to date. What it costs follows from these topics, not from what else is stored. The
/// quantities are those that a check of all current documents gives, whatever the order and the runs in which the
/// documents came (of which this is `run`). What the documents assert is stored, too.
Reconciled reconcile_waiting(Transaction& transaction, std::int64_t run);

/// Works out topics anew, after a decision on them.
Reconciled reconcile_topics(Transaction& transaction, std::int64_t run, const std::vector<std::int64_t>& topics);

/// Lets all current documents wait, so that everything is worked out anew: after the rules of reading have changed.
void let_all_wait(Transaction& transaction);

}  // namespace figcheck::store
