#pragma once

#include <cstddef>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the words call the figure at token `at` a count that goes on: "so far", "to date", "has risen to 24", "and
/// rising".
bool is_running(const Sentence& sentence, std::size_t at);

/// Whether the words tell the count at token `at` as it is when they are written, and may be more of later: the present
/// perfect ("24 men have drowned"; Comrie 1976, Aspect, chapter 3) and what stands at a number. It may be less later,
/// too, of what does not add up: "has deployed 400 troops".
bool is_up_to_now(const Sentence& sentence, std::size_t at, const Counted& counted);

/// Whether the text denies the figure: "did not kill 30", "denied reports that 30 …", "ruled out …".
bool is_negated(const Sentence& sentence, std::size_t at, const Counted& counted);

/// Whether the clause denies that the bound is passed, so that it binds from the other side: "none is for more than
/// nine years", "reluctant to go past four", "never caught fewer than 31".
bool denies_bound(const Sentence& sentence, std::size_t at);

/// Whether "over" before the figure at token `at` says during what time, and no bound: "Over six full seasons, he …",
/// "Over 20 years, prices doubled".
bool spans_time(const Sentence& sentence, std::size_t at, const Counted& counted);

/// Whether "up to" before the figure at token `at` is its verb's, and no bound: "the losses add up to $4 million", "the
/// pledges, which summed up to 40".
bool is_sum_reached(const Sentence& sentence, std::size_t at);

/// Whether the text puts it as a possibility: a modal verb, "if", "feared", "likely to".
bool is_hypothetical(const Sentence& sentence, std::size_t at, const Counted& counted);

}  // namespace figcheck::extract
