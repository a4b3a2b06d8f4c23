#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/span.hpp"

namespace figcheck::text {

/// Where a document's date was found.
enum class DateOrigin : std::uint8_t { none, metadata, dateline };

/// A text that figures are looked for in, with what is known about it. All offsets in figcheck are bytes of `text`,
/// which holds the input's bytes unchanged for plain text (a BOM, CR, NUL and invalid UTF-8 included).
struct Document {
  std::string id;  ///< the path as given, or the JSON line's id
  std::string text;
  std::string title;  ///< "" where unknown
  std::string outlet;
  std::string url;
  Date published;  ///< empty where unknown
  DateOrigin published_from = DateOrigin::none;
};

/// What could not be read, for a person: which file, where in it, what is wrong and what to do about it.
struct Problem {
  std::string where;   ///< "articles.jsonl:7", "photos/x.jpg"
  std::string what;    ///< "not UTF-8 text but binary (a NUL in the first 8000 bytes)"
  std::string remedy;  ///< "convert it to text, or leave it out"
};

}  // namespace figcheck::text
