#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "reconcile/judged_quantity.hpp"
#include "store/database.hpp"
#include "store/decision.hpp"

namespace figcheck::store {

/// A figure of a quantity.
struct FoundMember {
  std::int64_t document = 0;
  std::int64_t assertion = 0;  ///< its place among those of the document
  Anchor anchor = 0;
  Interval fitted;
  bool agrees = true;
};

/// A quantity as it was worked out.
struct FoundQuantity {
  std::int64_t topic = 0;
  std::string name;  ///< the id that a check gives it
  std::string label, unit, verdict;
  double severity = 0;
  Interval range;
  std::optional<double> estimate;
  std::string explanation;  ///< "" of a single figure
  double granted = 0;
  Standing standing = Standing::open;
  std::string decided;  ///< who decided it, and why; "" where nobody did
  std::vector<FoundMember> members;
};

/// Documents of the store as they are read now, each with its anchors.
struct ReadDocuments {
  std::vector<std::int64_t> documents;
  std::vector<extract::Reading> readings;
  std::vector<std::vector<Anchor>> anchors;
};

/// Reads documents of the store anew, on several threads. In the order given.
ReadDocuments read_stored(Database& database, std::vector<std::int64_t> documents);

/// Topics that were worked out together: one, or several that a decision joins.
struct TopicWork {
  ReadDocuments read;
  std::vector<std::int64_t> topics;         ///< of each document
  std::vector<DecidedQuantity> quantities;  ///< Member::reading is an index into read
  reconcile::Voices voices;                 ///< by the rules alone
};

/// Works out the quantities of topics, with what was decided on them, and hands them on. Holds the articles of a few
/// topics at a time; on several threads, but `take` is called by this one, in the order of the topics.
void work_out(Database& database, const std::vector<std::int64_t>& topics, const std::vector<Decision>& decisions,
              const std::function<void(TopicWork&&)>& take);

/// What of them is stored.
std::vector<FoundQuantity> found_quantities(TopicWork&& work);

/// The numbers of all topics.
std::vector<std::int64_t> all_topics(Database& database);

}  // namespace figcheck::store
