#pragma once

#include <optional>
#include <string_view>

#include "grammar/span.hpp"
#include "grammar/term.hpp"

namespace figcheck::grammar {

/// Two terms that stand for one quantity somewhere between them: "7 to 9 million", "$140 million and $150 million"
/// after "between".
struct Range {
  Term first;  ///< with the magnitude, currency and unit that the second lends it
  Term second;
  Span span;    ///< from the first's to the second's end, without "between" and "from"
  Span extent;  ///< with them and the unit
  bool change =
      false;  ///< "rose from 500 to 600 million": two figures after all, of which the first has what the second lent it
};

/// Parses the range that begins with `first`. A pair after a word of change ("rose from 500 to 600") is marked as such.
/// Not one: a descending pair (scores, votes: "31-24"), two terms with a unit each after one ("up 5 cents to 90
/// cents"), terms of different kinds, a date or time for its second. `reach` is where the words before it may be taken
/// from, `within` the whole sentence.
std::optional<Range> parse_range(std::string_view text, const Term& first, Span reach, Span within);

}  // namespace figcheck::grammar
