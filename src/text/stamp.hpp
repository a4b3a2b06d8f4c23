#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "grammar/date.hpp"
#include "text/time_of_day.hpp"

namespace figcheck::text {

/// What a word before a date says of it.
enum class StampLabel : std::uint8_t { none, published, updated };

/// A date as a newspaper stamps it on a text: with a label, a weekday, a clock time, or none of them.
struct Stamp {
  Span span;  ///< all of it
  Date date;  ///< year 0 where it gives only a day and a month
  StampLabel label = StampLabel::none;
  bool firm = false;              ///< the label ends in a colon, which prose does not write
  bool timed = false;             ///< with a clock time
  std::optional<TimeOfDay> time;  ///< what that tells on the date; nothing where no day has it
};

/// Parses a stamp that begins at byte `at`: "Posted: 05/02/07, 9:00 PM PDT", "2 July 2013 15:01 IST", "Published:
/// 10:40, 5 May 2010", "Wednesday, May 5, 2010; 3:12 PM", "4 March 2031 Last updated at 16:52 GMT", "date
/// 2025-08-16", "3/9/2031 (1430 GMT)". Nothing if there is none.
std::optional<Stamp> parse_stamp(std::string_view text, std::size_t at);

/// Whether a stamp can begin at byte `at`, by three letters or by what stands behind digits: a cheap question that
/// saves nearly all calls of parse_stamp.
bool may_begin_stamp(std::string_view text, std::size_t at);

}  // namespace figcheck::text
