#pragma once

#include <string_view>
#include <vector>

#include "extract/when.hpp"

namespace figcheck::extract {

/// Adds to the times of a sentence those that it counts back from its own day: "41 a day earlier", "the week before",
/// "on the previous day", "two days earlier". They are counted from the last day that the sentence names before them,
/// else from that of publication. "The day before the vote" is none: it is counted from something else. Keeps the
/// order.
void add_days_before(const Sentence& sentence, std::string_view text, const Date& published,
                     std::vector<TimeMention>& times);

/// Whether a time that is counted back is that of the figure at token `at`: no other figure and no other clause stands
/// between them. "Rose to 45 from 41 a day earlier" dates 41 alone.
bool dates_figure(const Sentence& sentence, const TimeMention& mention, std::size_t at);

}  // namespace figcheck::extract
