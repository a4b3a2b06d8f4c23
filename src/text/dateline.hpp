#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/date.hpp"
#include "text/time_of_day.hpp"

namespace figcheck::text {

/// A text's own date where it stands as one: on a line of its own, at the start, behind "Posted", "Published",
/// "Updated" and the like, in an agency's dateline ("JAKARTA, Jan 5 (Reuters) -"), or, in a text whose line breaks were
/// lost, between headline and first sentence. A date in running prose is none.
struct Dateline {
  Span span;                      ///< all of the stamp, empty where there is none
  Date date;                      ///< year 0 where the text gives none
  std::string_view agency;        ///< the agency behind it, "" if none
  std::optional<TimeOfDay> time;  ///< of the stamp, or of an update on the same day that is told behind it
};

/// Finds the dateline in the first `head_size` bytes of a text, or where none stands there, the date that it ends with
/// ("… said. June 3, 2031 - 4:45 pm"). Where several stand there, a date of publication wins
/// over the plain dates, those over a date of updating, and the first over the later ones. A day and month without a
/// year take it from another full date of the head if that is within 60 days.
Dateline find_dateline(std::string_view text);

/// How much of a text is looked at for its date, title and outlet, in bytes.
constexpr std::size_t head_size = 2000;

/// At most head_size bytes of the text's beginning, cut at a blank.
std::string_view head_of(std::string_view text);

}  // namespace figcheck::text
