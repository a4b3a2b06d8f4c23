#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/reader.hpp"

namespace figcheck::fetch {

/// What a source is: files of a folder, JSON lines or web archives in files that are dropped somewhere, a feed or a
/// sitemap and the articles behind it.
enum class SourceKind : std::uint8_t { folder, jsonl, warc, feed, sitemap };

/// The key that names a kind in figcheck.toml: "folder", "jsonl" …
constexpr std::string_view to_string(SourceKind kind) {
  constexpr std::string_view names[] = {"folder", "jsonl", "warc", "feed", "sitemap"};
  return names[static_cast<std::size_t>(kind)];
}

constexpr bool is_on_the_web(SourceKind kind) { return kind == SourceKind::feed || kind == SourceKind::sitemap; }

/// Where articles come from, as figcheck.toml names it.
struct Source {
  SourceKind kind = SourceKind::folder;
  std::string name;      ///< unlike every other source's; its location where none is given
  std::string location;  ///< an absolute path, or an address
  std::string written;   ///< the location as written: documents are called by it, wherever the whole lies
  std::string outlet;    ///< of documents that name none
  bool articles = true;  ///< feed: whether the articles behind its items are fetched, or the items are all there is
  std::size_t max_articles = 500;  ///< feed, sitemap: how many addresses are asked in one run; the others in the next
  unsigned max_age = 0;            ///< feed, sitemap: days; older articles are left alone. 0: none is too old
  text::Format format = text::Format::automatic;  ///< folder
};

}  // namespace figcheck::fetch
