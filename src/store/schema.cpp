#include "store/schema.hpp"

#include <array>

#include "store/quantity_tables.hpp"

namespace figcheck::store {
namespace {

// Steps that are out are never changed: a store that was made with one would not be what a new one is.
//
// Dates are ISO 8601 as precise as they are known ("2025-08"), times are UTC to the second. Truth is 0 or 1. What is
// not known is null.

constexpr std::string_view documents_and_assertions = R"(
-- What was run: a night, an ingest. One that has not finished was interrupted, or runs still.
CREATE TABLE run (
  id {{key}},
  started {{text}} NOT NULL,
  finished {{text}},
  status {{text}} NOT NULL,          -- 'running', 'finished', 'failed'
  command {{text}} NOT NULL,         -- what was run, for a person
  rules {{text}} NOT NULL,           -- the version of the program whose rules it followed
  documents_added {{integer}} NOT NULL DEFAULT 0,
  documents_unchanged {{integer}} NOT NULL DEFAULT 0,
  documents_replaced {{integer}} NOT NULL DEFAULT 0,
  documents_retired {{integer}} NOT NULL DEFAULT 0,
  assertions {{integer}} NOT NULL DEFAULT 0,
  problems {{integer}} NOT NULL DEFAULT 0
) {{strict}};

-- A version of a document. It is current from the run that brought it until the one that brought another text under its
-- name, or withdrew it.
CREATE TABLE document (
  id {{key}},
  name {{text}} NOT NULL,            -- its path, address or given id
  name_digest {{blob}} NOT NULL,     -- the first half of the name's SHA-256, by which it is found
  content_hash {{blob}} NOT NULL,    -- SHA-256 of the text and all that is known about it but its name
  title {{text}},
  outlet {{text}},
  author {{text}},
  url {{text}},
  published {{text}},
  published_from {{text}},           -- where the date was found: 'meta', 'dateline' …
  bytes {{integer}} NOT NULL,        -- of the text
  text {{blob}},                     -- the text, zstd; null where it was pruned
  exact {{blob}},                    -- name, title, outlet, author and url as they were, where text could not hold them
  first_run {{integer}} NOT NULL REFERENCES run (id),
  last_run {{integer}} REFERENCES run (id),  -- null while it is current
  replaces {{integer}} REFERENCES document (id) ON DELETE SET NULL  -- the version of this name before it
) {{strict}};
CREATE UNIQUE INDEX document_current ON document (name_digest) WHERE last_run IS NULL;
CREATE INDEX document_name ON document (name_digest);
CREATE INDEX document_replaces ON document (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX document_first_run ON document (first_run);
CREATE INDEX document_last_run ON document (last_run) WHERE last_run IS NOT NULL;

-- What a version of a document asserts: the fields of `figcheck extract`, numbered in the order of the text, in which
-- numerals that assert nothing have a number, too. Spans are bytes of the text. An end of the interval that is null is
-- unbounded.
CREATE TABLE assertion (
  document {{integer}} NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  number {{integer}} NOT NULL,       -- from 0 on, with gaps
  span_begin {{integer}} NOT NULL,
  span_end {{integer}} NOT NULL,
  sentence_begin {{integer}} NOT NULL,
  sentence_end {{integer}} NOT NULL,
  figure {{text}} NOT NULL,
  value {{real}},
  lower {{real}},
  upper {{real}},
  bound {{text}} NOT NULL,
  kind {{text}} NOT NULL,
  unit {{text}},
  per {{text}},
  counted {{text}},
  event {{text}},
  source {{text}},
  as_of {{text}},
  time_window {{text}},
  relation {{text}},
  trend {{text}},
  statistic {{text}},
  negated {{integer}},               -- 1 or null
  hypothetical {{integer}},          -- 1 or null
  PRIMARY KEY (document, number)
) {{keyed}};

-- What a source gave last, so that only what is new is fetched: a feed's ETag, how far a file was read.
CREATE TABLE source_memory (
  key_digest {{blob}} NOT NULL PRIMARY KEY,
  key {{text}} NOT NULL,
  token {{blob}} NOT NULL,
  run {{integer}} NOT NULL REFERENCES run (id)  -- that it was remembered in
) {{keyed}};
)";

// Stores from before it hold documents whose metadata told a time that nobody kept; it comes with their next version.
constexpr std::string_view times_of_documents = R"(
-- The time of the day that a document was published on, as its metadata tell it ("18:47+01:00", "19:12" in a zone that is
-- not known). One that the text tells is read off the text.
ALTER TABLE document ADD COLUMN published_time {{text}};
)";

constexpr std::array history = {
    Migration{1, "runs, documents, assertions, the memory of sources", documents_and_assertions},
    Migration{2, "topics, quantities and their history, decisions", quantity_tables},
    Migration{3, "times of day of documents", times_of_documents},
};

}  // namespace

std::span<const Migration> schema() { return history; }

}  // namespace figcheck::store
