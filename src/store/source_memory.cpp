#include "store/source_memory.hpp"

#include "store/digest.hpp"

namespace figcheck::store {

std::optional<std::string> recall(Database& database, std::string_view key) {
  std::optional<std::string> token;
  database.each("SELECT token FROM source_memory WHERE key_digest = $1", {Blob{name_digest(key)}},
                [&](const Row& row) { token = row.blob(0); });
  return token;
}

void remember(Transaction& transaction, std::string_view key, std::string_view token, std::int64_t run) {
  transaction.database().execute(
      "INSERT INTO source_memory (key_digest, key, token, run) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (key_digest) DO UPDATE SET token = excluded.token, run = excluded.run",
      {Blob{name_digest(key)}, key, Blob{std::string(token)}, run});
}

bool forget(Transaction& transaction, std::string_view key) {
  return transaction.database().execute("DELETE FROM source_memory WHERE key_digest = $1", {Blob{name_digest(key)}}) >
         0;
}

}  // namespace figcheck::store
