#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace figcheck::text {

/// What JSON-LD says of an article; "" where it says nothing.
struct LinkedArticle {
  std::string headline, publisher, author, url, published, body;
  bool article = false;  ///< of a type of article, not a page or a video that has a date too
};

/// Reads a JSON-LD script (W3C JSON-LD 1.1; schema.org's vocabulary): the first node of a type of article, else of a
/// page, in the outermost object, an array, "@graph" or "mainEntity"; authors and publisher also where they are given
/// by "@id". Nothing if it is no JSON, holds no such node, is longer than 2 MiB or nested deeper than 64 levels.
std::optional<LinkedArticle> read_json_ld(std::string_view json);

}  // namespace figcheck::text
