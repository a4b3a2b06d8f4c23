#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.hpp"

namespace figcheck::text {

/// How an input's bytes are to be understood. `automatic` looks at each input's first bytes and its extension.
enum class Format : std::uint8_t { automatic, plain, markdown, html, jsonl, warc, feed, pdf };

/// The format that the command line calls "auto", "text", "html" …; nothing for another name.
std::optional<Format> format_from_name(std::string_view name);

/// The names that format_from_name knows, for a message: "auto, text, markdown …".
std::string format_names();

/// What becomes of an id that an earlier document of the input had: the later one is called "id#2" and that is a
/// problem, or it keeps the id as another version of the same article.
enum class RepeatedIds : std::uint8_t { told_apart, kept };

/// What to read.
struct Input {
  std::vector<std::string> paths;  ///< files, folders, "-" for standard input
  Format format = Format::automatic;
  std::size_t largest_document = std::size_t{64} << 20;  ///< bytes of a file, a JSON line or a WARC record; a larger
                                                         ///< one is reported, not read
  std::string charset = {};                              ///< of HTML and text whose protocol named one; "" for none
  RepeatedIds repeated_ids = RepeatedIds::told_apart;
  std::size_t lines_before = 0;  ///< of JSON lines that are read from their middle: how many stand before
};

/// What became of an input.
struct Tally {
  std::size_t documents = 0;
  std::size_t bytes = 0;     ///< of the documents' texts
  std::size_t problems = 0;  ///< reported
  std::size_t ignored = 0;   ///< files of a folder with an extension that no reader knows
  std::size_t repeated =
      0;  ///< files and folders reached a second time, by a link or by being named twice, and left out
  std::size_t superseded = 0;  ///< JSON lines marked as former versions of documents, and left out
  bool stopped = false;        ///< `accept` wanted no more
};

/// Calls `accept` for each document, in the order of `paths`, a folder's in the byte order of their paths; `accept` may
/// return false to stop. What cannot be read goes to `report`, and the rest goes on; a document may be accepted and
/// still have a problem (an id that was given before, a date that is none). Holds one document at a time and never more
/// than `largest_document` of an input.
///
/// What a file is, is told by its content, and by its extension where that tells nothing (see read_documents.cpp).
/// Plain text is one document of its bytes unchanged; Markdown (front matter, or .md), an HTML page and a PDF are one
/// of the text that they show; JSON lines are one document a line: `{"id": …, "text": … or "html": …, "title": …,
/// "url": …, "outlet": …, "author": …, "published": "2025-08-16"}`, all but text or html optional (also, as exports of
/// a store have them, "published_from", "published_time" and "superseded": true, a former version that is passed over);
/// a feed (RSS, Atom) is one document an item, a WARC file one a page that was fetched. Each of them may be packed by
/// gzip or zstd.
///
/// Text that is reliably not English is reported and not delivered (see language.hpp). Of a folder, hidden files and
/// those without a known extension (see walk.cpp) are left out, and links are followed but nothing is read twice. A
/// path named outright is opened whatever it is; as with cat, a pipe is waited for.
Tally read_documents(const Input& input, const std::function<bool(Document&&)>& accept,
                     const std::function<void(const Problem&)>& report);

}  // namespace figcheck::text
