#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "text/document.hpp"

namespace figcheck::fetch {

/// The most entries that one sitemap may have (https://www.sitemaps.org/protocol.html).
constexpr std::size_t most_entries = 50'000;

/// What a sitemap says of a page, or an index of a sitemap.
struct SitemapEntry {
  std::string location;   ///< as written
  std::string changed;    ///< lastmod as written, "" if it does not say
  std::string published;  ///< the publication date of a news sitemap, as written
  std::string title;      ///< likewise
  std::string outlet;     ///< likewise, the publication's name
  bool is_sitemap = false;
};

/// Reads a sitemap (urlset) or an index of sitemaps (sitemapindex) as a stream, with Google's extension for news. No
/// entity is expanded and nothing fetched. What is broken is read up to there and reported, as are entries without a
/// location, entries beyond `most_entries`, and XML that is no sitemap. `take` returns false to stop. `where` names the
/// sitemap in a problem.
void read_sitemap(text::ByteSource& source, const std::string& where, const std::function<bool(SitemapEntry&&)>& take,
                  const std::function<void(const text::Problem&)>& report);

}  // namespace figcheck::fetch
