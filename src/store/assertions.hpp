#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "extract/assertion.hpp"
#include "store/database.hpp"

namespace figcheck::store {

/// Stores what a version of a document asserts, in place of what was stored of it before; numerals that assert nothing
/// are left out. Each has its place among them all for its number. How many are stored.
std::int64_t put_assertions(Transaction& transaction, std::int64_t document,
                            std::span<const extract::Assertion> assertions);

/// What a version of a document asserts, in order: the fields that are stored (the table `assertion`), with the
/// document's name and date. What reconciliation compares besides is not, and is found again by reading the text. Bytes
/// that text cannot hold (Value) are not as they were.
std::vector<extract::Assertion> assertions_of(Database& database, std::int64_t document);

/// The one of that number, if it is stored.
std::optional<extract::Assertion> assertion_of(Database& database, std::int64_t document, std::int64_t number);

/// Whether just these are stored of a version of a document.
bool holds_assertions(Database& database, std::int64_t document, std::span<const extract::Assertion> assertions);

}  // namespace figcheck::store
