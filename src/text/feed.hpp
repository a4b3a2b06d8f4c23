#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"

namespace figcheck::text {

/// Reads a feed, one document an item: RSS 2.0 (and 0.9x), RSS 1.0 (RDF) or Atom (RFC 4287), as a stream. The text is
/// the item's title and its content (content:encoded, Atom's content, else description or summary) with HTML read as
/// such; the outlet is the item's source or the feed's title, the date pubDate, published, dc:date, else updated. An
/// item is called by its guid or id, else its link, else its number behind the path. No external entity is fetched and
/// none of a document's own is expanded. A feed that is broken is read up to there, and reported with the line.
void read_feed(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);

/// An item of a feed, for whoever goes on to the article behind it.
struct FeedItem {
  Document document;   ///< as read_feed gives it, before its head is read; without text where the item shows none
  std::string source;  ///< the outlet that the item itself names; "" where only the feed has a title
  std::string dates;   ///< all its dates as written, a line each: they change where the item says that it changed
};

/// Takes an item; `where` names it in a problem. False: no more is wanted.
using TakeItem = std::function<bool(FeedItem&& item, const std::string& where)>;

/// Reads a feed as read_feed does and hands over every item, also those that are but a link (document.url).
void read_feed_items(ByteSource& source, const std::string& path, const Input& input, const TakeItem& take,
                     const std::function<void(const Problem&)>& report);

/// Whether a file that begins with `head` is a feed: by its outermost element.
bool looks_like_feed(std::string_view head);

}  // namespace figcheck::text
