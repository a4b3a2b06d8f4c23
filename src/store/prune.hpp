#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "grammar/date.hpp"
#include "store/database.hpp"

namespace figcheck::store {

/// What is old enough to be pruned.
struct PruneLimits {
  Date before;             ///< a whole day; what ended, or came last, before it
  bool conflicts = false;  ///< topics with a conflict that is open, too
};

/// What would be pruned.
struct PrunePlan {
  std::int64_t versions = 0;            ///< former versions that have their text still
  std::int64_t version_bytes = 0;       ///< of these texts, as they are stored
  std::vector<std::int64_t> documents;  ///< current ones, of topics in which nothing came
  std::int64_t document_bytes = 0;
  std::int64_t topics = 0;
  std::int64_t quantities = 0;  ///< of these topics
  std::int64_t held = 0;        ///< topics that are as old, and are kept for a conflict that is open: theirs, or of a
                                ///< topic that an editor joined to them

  bool empty() const { return versions == 0 && documents.empty(); }
};

/// Looks for what is old: former versions that ended before that day, and topics of which no article is of that day or
/// later, nor came then. Topics that editors joined go together or stay.
PrunePlan plan_prune(Database& database, const PruneLimits& limits);

/// Prunes what was planned, within one transaction: drops the texts of former versions, takes the documents out of the
/// store's current set and drops their texts, and brings quantities up to date. No document may wait. Of their figures,
/// those that were compared with others are kept with what they asserted, of the others when they came and went; so are
/// the history of verdicts and decisions. What ends by this is no news: it counts as changed when it did before.
void prune(Transaction& transaction, std::int64_t run, const PruneLimits& limits, const PrunePlan& plan);

}  // namespace figcheck::store
