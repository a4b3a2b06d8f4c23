#include "store/documents.hpp"

#include <array>
#include <utility>

#include "store/compressed_text.hpp"
#include "store/digest.hpp"
#include "store/fields.hpp"

namespace figcheck::store {
namespace {

constexpr std::string_view columns =
    "id, name, title, outlet, author, url, published, published_from, text, exact, content_hash";

Value unless_empty(std::string_view text) { return text.empty() ? Value() : Value(text); }

std::string text_or_empty(const Row& row, std::size_t column) {
  return row.is_null(column) ? std::string() : std::string(row.text(column));
}

/// The fields that columns of text show, in the order of `exact`.
std::array<std::string_view, 5> shown_fields(const text::Document& document) {
  return {document.id, document.title, document.outlet, document.author, document.url};
}

/// Those fields as they are, where a column of text cannot hold one of them.
Value exact_fields(const text::Document& document) {
  const auto fields = shown_fields(document);
  for (const std::string_view field : fields) {
    if (storable_text(std::string(field)) != field) return Blob{packed_fields(fields)};
  }
  return nullptr;
}

text::DateOrigin origin_of(const Database& database, std::string_view name) {
  for (int i = 0; i <= static_cast<int>(text::DateOrigin::pdf_info); ++i) {
    const auto origin = static_cast<text::DateOrigin>(i);
    if (text::to_string(origin) == name) return origin;
  }
  throw damaged(database.name(), "a date from " + std::string(name));
}

StoreError damaged_document(const Database& database, std::int64_t id) {
  return damaged(database.name(), "document " + std::to_string(id) + " is not as it was put");
}

/// The document of a row of `columns`; nothing if its text was pruned.
std::optional<text::Document> document_in(const Database& database, const Row& row) {
  if (row.is_null(8)) return std::nullopt;
  const std::int64_t id = row.integer(0);
  text::Document document;
  std::optional<std::string> text = decompressed(row.blob(8));
  if (!text) throw damaged_document(database, id);
  document.text = *std::move(text);
  document.id = row.text(1);
  document.title = text_or_empty(row, 2);
  document.outlet = text_or_empty(row, 3);
  document.author = text_or_empty(row, 4);
  document.url = text_or_empty(row, 5);
  if (!row.is_null(6)) {
    const std::optional<Date> published = date_from_iso(row.text(6));
    if (!published) throw damaged_document(database, id);
    document.published = *published;
  }
  document.published_from = origin_of(database, text_or_empty(row, 7));
  if (!row.is_null(9)) {
    std::optional<std::vector<std::string>> fields = unpacked_fields(row.blob(9), 5);
    if (!fields) throw damaged_document(database, id);
    document.id = std::move((*fields)[0]);
    document.title = std::move((*fields)[1]);
    document.outlet = std::move((*fields)[2]);
    document.author = std::move((*fields)[3]);
    document.url = std::move((*fields)[4]);
  }
  // A disk may fail without a word, and somebody may have changed a row by hand.
  if (content_hash(document) != row.blob(10)) throw damaged_document(database, id);
  return document;
}

}  // namespace

std::string content_hash(const text::Document& document) {
  const std::string published = to_iso(document.published);
  // The first field tells this way of hashing from later ones.
  return sha256(packed_fields(std::array<std::string_view, 8>{"figcheck document 1", document.text, document.title,
                                                              document.outlet, document.author, document.url, published,
                                                              text::to_string(document.published_from)}));
}

Placed put_document(Transaction& transaction, const text::Document& document, std::int64_t run) {
  Database& database = transaction.database();
  const Blob name{name_digest(document.id)};
  const std::string hash = content_hash(document);

  Placed placed;
  placed.first_run = run;
  std::optional<std::int64_t> latest;
  std::int64_t latest_run = 0;
  bool is_current = false, is_same = false;
  database.each(
      "SELECT id, last_run IS NULL, content_hash, first_run FROM document WHERE name_digest = $1 ORDER BY id DESC LIMIT 1", {name},
      [&](const Row& row) {
        latest = row.integer(0);
        is_current = row.integer(1) != 0;
        is_same = row.blob(2) == hash;
        latest_run = row.integer(3);
      });
  if (is_current && is_same) return {*latest, Arrival::unchanged, std::nullopt, latest_run};
  if (is_current) {
    database.execute("UPDATE document SET last_run = $2 WHERE id = $1", {*latest, run});
    placed.arrival = Arrival::replaced;
    placed.before = latest;
  }
  placed.id = database
                  .integer(
                      "INSERT INTO document (name, name_digest, content_hash, title, outlet, author, url, published,"
                      " published_from, bytes, text, exact, first_run, replaces)"
                      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id",
                      {document.id, name, Blob{hash}, unless_empty(document.title), unless_empty(document.outlet),
                       unless_empty(document.author), unless_empty(document.url),
                       unless_empty(to_iso(document.published)), unless_empty(text::to_string(document.published_from)),
                       document.text.size(), Blob{compressed(document.text)}, exact_fields(document), run, latest})
                  .value();
  return placed;
}

std::optional<std::int64_t> retire_document(Transaction& transaction, std::string_view name, std::int64_t run) {
  return transaction.database().integer(
      "UPDATE document SET last_run = $2 WHERE name_digest = $1 AND last_run IS NULL RETURNING id",
      {Blob{name_digest(name)}, run});
}

std::optional<text::Document> document_of(Database& database, std::int64_t id) {
  std::optional<text::Document> document;
  database.each("SELECT " + std::string(columns) + " FROM document WHERE id = $1", {id},
                [&](const Row& row) { document = document_in(database, row); });
  return document;
}

std::optional<std::int64_t> current_document(Database& database, std::string_view name) {
  return database.integer("SELECT id FROM document WHERE name_digest = $1 AND last_run IS NULL",
                          {Blob{name_digest(name)}});
}

std::vector<DocumentVersion> versions_of(Database& database, std::string_view name) {
  std::vector<DocumentVersion> versions;
  database.each(
      "SELECT id, first_run, last_run, replaces, content_hash FROM document WHERE name_digest = $1 ORDER BY id",
      {Blob{name_digest(name)}}, [&](const Row& row) {
        DocumentVersion version{row.integer(0), row.integer(1), {}, {}, row.blob(4)};
        if (!row.is_null(2)) version.last_run = row.integer(2);
        if (!row.is_null(3)) version.replaces = row.integer(3);
        versions.push_back(std::move(version));
      });
  return versions;
}

void each_current_document(Transaction& transaction,
                           const std::function<void(std::int64_t id, text::Document document)>& take) {
  Database& database = transaction.database();
  database.scan("SELECT " + std::string(columns) + " FROM document WHERE last_run IS NULL ORDER BY id", {},
                [&](const Row& row) {
                  if (auto document = document_in(database, row)) take(row.integer(0), *std::move(document));
                });
}

}  // namespace figcheck::store
