#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "store/database.hpp"
#include "store/decision.hpp"
#include "store/faults.hpp"

// What verify() is made of.

namespace figcheck::store {

/// How far it is.
struct Steps {
  const std::function<void(std::size_t, std::size_t)>& progress;
  std::size_t all = 0;
  std::size_t done = 0;

  void take() {
    ++done;
    if (progress) progress(done, all);
  }
};

/// Behind "SELECT … ": the quantities (q) that their histories do not end in.
inline constexpr const char* from_unlike_history =
    "FROM quantity q LEFT JOIN verdict v ON v.quantity = q.number "
    "AND v.run = (SELECT MAX(run) FROM verdict WHERE quantity = q.number) "
    "WHERE v.run IS NULL OR v.label <> q.label OR v.verdict <> q.verdict OR v.severity <> q.severity "
    "OR v.lower IS DISTINCT FROM q.lower OR v.upper IS DISTINCT FROM q.upper "
    "OR v.estimate IS DISTINCT FROM q.estimate OR v.figures <> q.figures OR v.standing <> q.standing";

/// That records name nothing that is not there, and that what is stored twice is the same.
void verify_records(Database& database, Faults& faults);

/// That the shelf of topics is whole, and that topics are those that topics_of() gives for its articles.
void verify_topics(Transaction& transaction, Faults& faults, Steps& steps);

/// That what is stored of the articles of some topics, and of their quantities, is what reading and working out gives.
void verify_quantities(Database& database, const std::vector<std::int64_t>& topics,
                       const std::vector<Decision>& decisions, Faults& faults, Steps& steps);

}  // namespace figcheck::store
