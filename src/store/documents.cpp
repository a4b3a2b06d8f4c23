#include "store/documents.hpp"

#include <array>
#include <utility>
#include <vector>

#include "store/compressed_text.hpp"
#include "store/digest.hpp"
#include "store/fields.hpp"
#include "text/head.hpp"

namespace figcheck::store {
namespace {

constexpr std::string_view columns =
    "id, name, title, outlet, author, url, published, published_from, text, exact, content_hash, first_run, last_run, "
    "published_time";

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

/// The time of day that a column keeps: not one of the text.
std::string kept_time(const text::Document& document) {
  return document.time && !document.time_of_text ? text::to_iso(*document.time) : std::string();
}

std::optional<text::DateOrigin> origin_of(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(text::DateOrigin::pdf_info); ++i) {
    const auto origin = static_cast<text::DateOrigin>(i);
    if (text::to_string(origin) == name) return origin;
  }
  return std::nullopt;
}

StoreError damaged_document(const Database& database, std::int64_t id) {
  return damaged(database.name(), "document " + std::to_string(id) + " is not as it was put");
}

/// What is known about a document, from a row of `columns`; false if it is nothing that was put.
bool take_facts(const Row& row, text::Document& document) {
  document.id = row.text(1);
  document.title = text_or_empty(row, 2);
  document.outlet = text_or_empty(row, 3);
  document.author = text_or_empty(row, 4);
  document.url = text_or_empty(row, 5);
  if (!row.is_null(6)) {
    const std::optional<Date> published = date_from_iso(row.text(6));
    if (!published) return false;
    document.published = *published;
  }
  const std::optional<text::DateOrigin> origin = origin_of(text_or_empty(row, 7));
  if (!origin) return false;
  document.published_from = *origin;
  if (!row.is_null(13)) {
    document.time = text::time_of_day_from_iso(row.text(13));
    if (!document.time) return false;
  }
  if (row.is_null(9)) return true;
  std::optional<std::vector<std::string>> fields = unpacked_fields(row.blob(9), 5);
  if (!fields) return false;
  document.id = std::move((*fields)[0]);
  document.title = std::move((*fields)[1]);
  document.outlet = std::move((*fields)[2]);
  document.author = std::move((*fields)[3]);
  document.url = std::move((*fields)[4]);
  return true;
}

/// What is kept of a document's text alone: a time of day that only the text tells, and of a day without its year the
/// weekday.
void read_head_again(text::Document& document) {
  Date& day = document.published;
  const bool yearless = !day.empty() && !day.tells_year();
  if (document.time ? !yearless : day.empty()) return;
  const text::Head head = text::read_head(document.text);
  if (yearless) day = head.published;
  text::supply_time(document, head);
}

/// The document of a row of `columns`.
KeptDocument document_in(const Row& row) {
  KeptDocument kept;
  kept.id = row.integer(0);
  kept.first_run = row.integer(11);
  if (!row.is_null(12)) kept.last_run = row.integer(12);
  const bool facts = take_facts(row, kept.document);
  if (row.is_null(8)) {
    kept.state = facts ? DocumentState::pruned : DocumentState::damaged;
    return kept;
  }
  std::optional<std::string> text = decompressed(row.blob(8));
  if (text) kept.document.text = *std::move(text);
  read_head_again(kept.document);
  // A disk may fail without a word, and somebody may have changed a row by hand.
  const bool sound = text && facts && content_hash(kept.document) == row.blob(10);
  kept.state = sound ? DocumentState::sound : DocumentState::damaged;
  return kept;
}

}  // namespace

std::string content_hash(const text::Document& document) {
  // A day without its year is of the text, and adds nothing to it.
  const std::string published = to_full_iso(document.published);
  const std::string_view from = document.published.tells_year() ? text::to_string(document.published_from) : "";
  std::vector<std::string_view> fields = {"figcheck document 1", document.text, document.title, document.outlet,
                                          document.author,       document.url,  published,      from};
  // The first field tells one way of hashing from another. Of a document without a time it is what it was before there
  // were any, so that stores that were made then hold.
  const std::string time = kept_time(document);
  if (!time.empty()) {
    fields.front() = "figcheck document 2";
    fields.push_back(time);
  }
  return sha256(packed_fields(fields));
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
  // All versions, of which the last one counts: asked for that alone, PostgreSQL looks through the documents by id.
  database.each("SELECT id, last_run IS NULL, content_hash, first_run FROM document WHERE name_digest = $1 ORDER BY id",
                {name}, [&](const Row& row) {
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
  placed.id =
      database
          .integer(
              "INSERT INTO document (name, name_digest, content_hash, title, outlet, author, url, published,"
              " published_from, bytes, text, exact, first_run, replaces, published_time)"
              " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id",
              {document.id, name, Blob{hash}, unless_empty(document.title), unless_empty(document.outlet),
               unless_empty(document.author), unless_empty(document.url), unless_empty(to_iso(document.published)),
               unless_empty(text::to_string(document.published_from)), document.text.size(),
               Blob{compressed(document.text)}, exact_fields(document), run, latest, unless_empty(kept_time(document))})
          .value();
  return placed;
}

std::optional<std::int64_t> retire_document(Transaction& transaction, std::string_view name, std::int64_t run) {
  return transaction.database().integer(
      "UPDATE document SET last_run = $2 WHERE name_digest = $1 AND last_run IS NULL RETURNING id",
      {Blob{name_digest(name)}, run});
}

std::optional<KeptDocument> kept_document(Database& database, std::int64_t id) {
  std::optional<KeptDocument> kept;
  database.each("SELECT " + std::string(columns) + " FROM document WHERE id = $1", {id},
                [&](const Row& row) { kept = document_in(row); });
  return kept;
}

std::optional<text::Document> document_of(Database& database, std::int64_t id) {
  std::optional<KeptDocument> kept = kept_document(database, id);
  if (!kept || kept->state == DocumentState::pruned) return std::nullopt;
  if (kept->state == DocumentState::damaged) throw damaged_document(database, id);
  return std::move(kept->document);
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
  each_document(transaction, Versions::current, [&](KeptDocument&& kept) {
    if (kept.state == DocumentState::damaged) throw damaged_document(database, kept.id);
    if (kept.state == DocumentState::sound) take(kept.id, std::move(kept.document));
  });
}

void each_document(Transaction& transaction, Versions versions, const std::function<void(KeptDocument&&)>& take) {
  transaction.database().scan("SELECT " + std::string(columns) + " FROM document" +
                                  (versions == Versions::current ? " WHERE last_run IS NULL" : "") + " ORDER BY id",
                              {}, [&](const Row& row) { take(document_in(row)); });
}

}  // namespace figcheck::store
