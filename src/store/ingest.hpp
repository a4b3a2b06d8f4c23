#pragma once

#include <cstdint>
#include <string_view>

#include "store/documents.hpp"

namespace figcheck::store {

/// Lets a document that came or went wait for quantities to be worked out.
void let_wait(Transaction& transaction, std::int64_t document);

/// Puts a document into the store; what is new waits for its quantities to be worked out (reconcile_waiting).
Placed take_in(Transaction& transaction, const text::Document& document, std::int64_t run);

/// Takes the current document of that name out, which waits, too. False if there is none.
bool take_out(Transaction& transaction, std::string_view name, std::int64_t run);

}  // namespace figcheck::store
