#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fetch/collect.hpp"
#include "fetch/version.hpp"

namespace figcheck::fetch {

/// A list of articles (a feed, a sitemap) as it is asked for and remembered: its validators where all that it names was
/// taken, and which of its articles are to be asked for next time although it may not have changed.
struct Listing {
  Url url;
  Version known;
  std::string etag, modified;
  bool complete = true;
  std::vector<std::string> young;  ///< addresses

  std::string key() const { return "list " + url.text; }
};

/// The list with what is known of it.
Listing recall_listing(const Url& url, const Memory& memory);

/// Asks for it, conditionally unless `whole`. What fails is told.
Answer ask_for(Listing& listing, bool whole, Visitor& visitor, Sink& sink);

/// The XML of an answer: unpacked where it is a packed file, and in UTF-8 where only the protocol names the charset.
/// Nothing, and the problem told, if it cannot be unpacked within the settings' bounds.
std::optional<std::string> xml_of(Answer&& answer, const std::string& where, std::size_t most, Sink& sink);

}  // namespace figcheck::fetch
