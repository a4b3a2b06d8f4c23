#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "store/database.hpp"
#include "store/store_size.hpp"

namespace figcheck::store {

/// How many runs back growth is counted.
inline constexpr std::int64_t runs_of_growth = 30;

/// What a store holds, counted.
struct StoreStats {
  StoreSize size;

  std::int64_t current = 0;       ///< documents that stand now
  std::int64_t history = 0;       ///< former versions that have their text
  std::int64_t pruned = 0;        ///< versions whose text was dropped
  std::int64_t waiting = 0;       ///< documents that came or went and are not worked out yet
  std::int64_t text_bytes = 0;    ///< of the texts that are kept, unpacked
  std::int64_t packed_bytes = 0;  ///< the same as they are stored

  std::int64_t assertions = 0;
  std::map<std::string, std::int64_t> quantities;  ///< that hold, by verdict
  std::int64_t ended = 0;                          ///< quantities that are not found any more
  std::int64_t states = 0;                         ///< rows of the history of verdicts

  std::int64_t topics = 0;
  std::int64_t largest_topic = 0;     ///< articles of the largest
  std::string largest_topic_article;  ///< name of its first; "" where there is none

  std::int64_t runs = 0;
  std::string first_run, last_run;  ///< when they began; "" where there is none
  std::int64_t reports = 0;
  std::int64_t decisions = 0;  ///< that hold
  std::int64_t undone = 0;     ///< decisions that hold no longer

  /// What the last `runs_of_growth` runs brought.
  struct Growth {
    std::int64_t runs = 0;
    std::string since;  ///< when the first of them began
    std::int64_t documents = 0;
    std::int64_t text_bytes = 0;
    std::int64_t quantities = 0;
  } growth;

  /// Of the whole store, for each version of a document; 0 where there is none.
  double bytes_per_document() const;
};

/// Counts all there is: reads all of the store's tables, but no text. Within a transaction.
StoreStats stats_of(Database& database);

}  // namespace figcheck::store
