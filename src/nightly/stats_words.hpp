#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "store/store_stats.hpp"

namespace figcheck::nightly {

/// Bytes for a person: "812 B", "4.1 kB", "103.5 MB" (powers of 1000).
std::string bytes_words(std::int64_t bytes);

/// Appends what a store holds, as a table for a person.
void write_stats(std::string& out, std::string_view store, const store::StoreStats& stats);

/// The same as JSON, schema "figcheck-store/1": {"schema", "store", "bytes": {"total", "log", "free", "tables": {name:
/// bytes}, "per_document"}, "documents": {"current", "history", "pruned", "waiting", "text_bytes", "packed_bytes"},
/// "assertions", "quantities": {"holding": {verdict: number}, "ended", "states"}, "topics": {"number", "largest",
/// "largest_article"}, "runs": {"number", "first", "last", "reports"}, "growth": {"runs", "since", "documents",
/// "text_bytes", "quantities"}, "decisions": {"holding", "undone"}}. Numbers of documents, assertions … and bytes;
/// times as runs have them; null where there is none.
void write_stats_json(std::string& out, std::string_view store, const store::StoreStats& stats);

}  // namespace figcheck::nightly
