#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace figcheck::text {

/// The fields of a JSON line that figcheck reads, as given; others are passed over.
struct JsonRecord {
  std::optional<std::string> id, text, html, title, url, outlet, author, published;
  std::string published_from;  ///< where the date was found, as exports of a store have it; "" where it does not say
  std::string published_time;  ///< the time of that day as exports have it (time_of_day.hpp), "" where it does not say
  bool superseded = false;     ///< marked as a former version by such an export
};

/// Why a line is no record: where (bytes, from 1), what and what to do.
struct JsonError {
  std::size_t column = 0;
  std::string what;
  std::string remedy;
};

/// Deepest nesting that is read.
constexpr int deepest_json = 64;

/// Parses one JSON object. Nothing, and `error` filled in, if it is broken, nested deeper than `deepest_json`, no
/// object or not UTF-8, or if a field that is read is no string (an id may be a whole number, null counts as absent).
/// Throws nothing of its own.
std::optional<JsonRecord> parse_json_record(std::string_view line, JsonError& error);

}  // namespace figcheck::text
