#include "store/ingest.hpp"

namespace figcheck::store {
void let_wait(Transaction& transaction, std::int64_t document) {
  transaction.database().execute("INSERT INTO waiting (document) VALUES ($1) ON CONFLICT (document) DO NOTHING",
                                 {document});
}

Placed take_in(Transaction& transaction, const text::Document& document, std::int64_t run) {
  const Placed placed = put_document(transaction, document, run);
  if (placed.arrival != Arrival::unchanged) let_wait(transaction, placed.id);
  if (placed.before) let_wait(transaction, *placed.before);
  return placed;
}

bool take_out(Transaction& transaction, std::string_view name, std::int64_t run) {
  const std::optional<std::int64_t> gone = retire_document(transaction, name, run);
  if (gone) let_wait(transaction, *gone);
  return gone.has_value();
}

}  // namespace figcheck::store
