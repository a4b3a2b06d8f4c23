#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "store/database.hpp"
#include "store/decision.hpp"

namespace figcheck::store {

/// The decisions that hold, in the order in which they were made.
std::vector<Decision> decisions_of(Database& database);

/// Keeps a decision; its number. Within a writing transaction.
std::int64_t put_decision(Database& database, const Decision& decision);

/// Lets a decision hold no longer: it is kept, with the time. False where there is none of that number that holds.
bool undo_decision(Database& database, std::int64_t number);

/// The topics that a decision bears on, by the documents of its figures that the store has; in order, none twice.
std::vector<std::int64_t> topics_of_decision(Database& database, const Decision& decision);

/// Topics with those that decisions join to them, directly or through others.
std::set<std::int64_t> with_joined_topics(Database& database, std::set<std::int64_t> topics,
                                          const std::vector<Decision>& decisions);

/// The topic of the current document of that name, once it has been put into one.
std::optional<std::int64_t> topic_of_document(Database& database, const std::string& name);

}  // namespace figcheck::store
