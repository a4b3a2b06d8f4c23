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
enum class Format : std::uint8_t { automatic, plain, jsonl };

/// The format that the command line calls "auto", "text" or "jsonl"; nothing for another name.
std::optional<Format> format_from_name(std::string_view name);

/// The names that format_from_name knows, for a message: "auto, text, jsonl".
std::string format_names();

/// What to read.
struct Input {
  std::vector<std::string> paths;  ///< files, folders, "-" for standard input
  Format format = Format::automatic;
  std::size_t largest_document = std::size_t{64}
                                 << 20;  ///< bytes of a file or of a JSON line; a larger one is reported, not read
};

/// What became of an input.
struct Tally {
  std::size_t documents = 0;
  std::size_t bytes = 0;     ///< of the documents' texts
  std::size_t problems = 0;  ///< reported
  std::size_t ignored = 0;   ///< files of a folder with an extension that no reader knows
  std::size_t repeated =
      0;                 ///< files and folders reached a second time, by a link or by being named twice, and left out
  bool stopped = false;  ///< `accept` wanted no more
};

/// Calls `accept` for each document, in the order of `paths`, a folder's in the byte order of their paths; `accept` may
/// return false to stop. What cannot be read goes to `report`, and the rest goes on; a document may be accepted and
/// still have a problem (an id that was given before, a date that is none). Holds one document at a time and never more
/// than `largest_document` of an input.
///
/// A file is one document of its bytes unchanged; a file whose first line is a JSON object, or that is called .jsonl or
/// .ndjson, is one document a line: `{"id": …, "text": …, "title": …, "url": …, "outlet": …, "published":
/// "2025-08-16"}`, all but text optional. Of a folder, hidden files and those without a known extension (.txt .text .md
/// .jsonl .ndjson) are left out, and links are followed but nothing is read twice. A path named outright is opened
/// whatever it is; as with cat, a pipe is waited for.
Tally read_documents(const Input& input, const std::function<bool(Document&&)>& accept,
                     const std::function<void(const Problem&)>& report);

}  // namespace figcheck::text
