#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "store/prune.hpp"
#include "store/repair.hpp"
#include "store/verify.hpp"

namespace figcheck::nightly {

/// The command that runs which prune are recorded with.
inline constexpr const char* prune_command = "store prune";

/// Verifies a store by the rules of this program (store::verify).
store::Verified verify_store(store::Database& database, const std::function<void(const text::Problem&)>& fault,
                             const std::function<void(std::size_t, std::size_t)>& progress = {});

/// Mends a store and works everything out anew; where it is interrupted the next run goes on with it. The store must be
/// open for writing, and locked.
store::Repaired repair_store(store::Database& database);

struct Pruned {
  store::PrunePlan plan;
  bool compacted = false;  ///< false with `why` where room could not be given back
  std::string why;
  std::int64_t given_back = 0;  ///< bytes that the store takes less; negative where it takes more
};

/// Works out what waits, prunes, all or nothing, and gives the room back, that of earlier pruning, too. The store must
/// be open for writing, and locked.
Pruned prune_store(store::Database& database, const store::PruneLimits& limits);

}  // namespace figcheck::nightly
