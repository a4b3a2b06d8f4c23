#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "store/database.hpp"

namespace figcheck::nightly {

/// What was written of a store's documents.
struct Exported {
  std::size_t documents = 0;
  std::size_t pruned = 0;   ///< former versions that were left out, as their texts were pruned
  std::size_t changed = 0;  ///< in whose text U+FFFD stands for bytes that are no UTF-8
};

/// Writes the current documents as JSON lines that figcheck reads, oldest first: {"id", "text", "title", "url",
/// "outlet", "author", "published", "published_from"}, without those that are not known. `with_history` adds former
/// versions, marked with "superseded": true, which readers pass over, and the time of the run that ended them, "ended".
/// `write` is given some lines at a time, and says whether more are wanted. Throws a StoreError, `damaged`, for a
/// document that is not what was put.
Exported export_documents(store::Transaction& transaction, bool with_history,
                          const std::function<bool(const std::string& lines)>& write);

}  // namespace figcheck::nightly
