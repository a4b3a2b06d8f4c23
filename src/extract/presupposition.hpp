#pragma once

#include <cstddef>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the figure at token `at` is so whether or not its clause is: what a phrase presupposes survives denials and
/// modal verbs (Karttunen 1973, "Presuppositions of Compound Sentences"). "Denied to pump above its quota of 940",
/// "rejected calls from 40 members", "war will not break out between the two duchies", "the 52-year-old may leave".
/// What the denied verb itself takes is not freed ("did not free the three drivers", "denied firing on the 12
/// marchers"): its number is known, but told with an event that did not happen.
bool is_presupposed(const Sentence& sentence, std::size_t at, const Counted& counted);

/// Whether the figure at token `at` is a time that had gone by before what is denied did not come about: "was not
/// settled after three weeks of talks". What only may come about may do so after that time or not.
bool is_time_gone(const Sentence& sentence, std::size_t at, const Counted& counted);

}  // namespace figcheck::extract
