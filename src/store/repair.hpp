#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/database.hpp"

namespace figcheck::store {

/// What could not be kept.
struct Repaired {
  std::vector<std::string> taken_out;  ///< names of current documents whose text is lost: to be taken in again
  std::vector<std::string> emptied;    ///< names of former versions whose text is lost
};

/// Makes ready what verify() finds wrong to be worked out anew by reconcile_waiting: lets all documents wait, takes out
/// those whose text is lost, and mends or drops records that name what is not there. Decisions and the history of
/// verdicts are kept.
Repaired repair(Transaction& transaction, std::int64_t run);

/// Behind reconcile_waiting: writes to the history of verdicts what holds now, where that does not end in it.
void mend_history(Transaction& transaction, std::int64_t run);

}  // namespace figcheck::store
