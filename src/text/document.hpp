#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/span.hpp"
#include "text/time_of_day.hpp"

namespace figcheck::text {

/// Where a document's date was found. `metadata` is the field of a JSON line.
enum class DateOrigin : std::uint8_t {
  none,
  metadata,
  dateline,
  json_ld,
  meta,
  microdata,
  time_element,
  front_matter,
  feed,
  pdf_info
};

/// What output calls an origin: "json_ld", "dateline" …; "" for none.
constexpr std::string_view to_string(DateOrigin origin) {
  constexpr std::string_view names[] = {"",          "metadata",     "dateline",     "json_ld", "meta",
                                        "microdata", "time_element", "front_matter", "feed",    "pdf_info"};
  return names[static_cast<std::size_t>(origin)];
}

/// A text that figures are looked for in, with what is known about it. All offsets in figcheck are bytes of `text`,
/// which holds the input's bytes unchanged for plain text (a BOM, CR, NUL and invalid UTF-8 included) and is UTF-8 for
/// all formats that have a charset of their own.
struct Document {
  std::string id;  ///< the path as given, or the JSON line's id
  std::string text;
  std::string title;  ///< "" where unknown
  std::string outlet;
  std::string author;
  std::string url;
  Date published;  ///< empty where unknown; in an untold year where its dateline gives day and month alone
  DateOrigin published_from = DateOrigin::none;
  std::optional<TimeOfDay> time = std::nullopt;  ///< of the day that it was published on; nothing where not known
  bool time_of_text = false;                     ///< its text's head tells that time, and no metadata do
};

/// What could not be read, for a person: which file, where in it, what is wrong and what to do about it.
struct Problem {
  std::string where;   ///< "articles.jsonl:7", "photos/x.jpg"
  std::string what;    ///< "not UTF-8 text but binary (a NUL in the first 8000 bytes)"
  std::string remedy;  ///< "convert it to text, or leave it out"
};

}  // namespace figcheck::text
