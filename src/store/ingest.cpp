#include "store/ingest.hpp"

namespace figcheck::store {
namespace {

void let_wait(Database& database, std::int64_t document) {
  database.execute("INSERT INTO waiting (document) VALUES ($1) ON CONFLICT (document) DO NOTHING", {document});
}

}  // namespace

Placed take_in(Transaction& transaction, const text::Document& document, std::int64_t run) {
  const Placed placed = put_document(transaction, document, run);
  if (placed.arrival != Arrival::unchanged) let_wait(transaction.database(), placed.id);
  if (placed.before) let_wait(transaction.database(), *placed.before);
  return placed;
}

bool take_out(Transaction& transaction, std::string_view name, std::int64_t run) {
  const std::optional<std::int64_t> gone = retire_document(transaction, name, run);
  if (gone) let_wait(transaction.database(), *gone);
  return gone.has_value();
}

}  // namespace figcheck::store
