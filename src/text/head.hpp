#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "grammar/date.hpp"
#include "text/document.hpp"
#include "text/time_of_day.hpp"

namespace figcheck::text {

/// What a text's first lines say of it; empty where they say nothing.
struct Head {
  std::string title;
  std::string outlet;
  Date published;                 ///< in an untold year where a dateline gives day and month alone
  std::optional<TimeOfDay> time;  ///< of that day
};

/// Reads title, outlet and date off a text's head (see dateline.hpp and outlet.hpp). The title is a first line that is
/// a headline (at most 200 bytes, no full stop at its end, more lines behind it, not a wrapped line of a paragraph), or
/// what stands before a dateline in the first line and is no sentence.
Head read_head(std::string_view text);

/// Gives a document whose metadata tell no time of day the one that its head tells, where that is of the day that the
/// document was published on.
void supply_time(Document& document, const Head& head);

}  // namespace figcheck::text
