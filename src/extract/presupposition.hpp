#pragma once

#include <cstddef>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the figure at token `at` is so whether or not its clause is: denials and modal verbs do not reach it, since
/// what a phrase presupposes survives them (Karttunen 1973, "Presuppositions of Compound Sentences"). "Will never agree
/// to the three charters", "denied to pump above its quota of 940", "rejected calls from 40 members", "was not settled
/// after two days of talks", "the 28-year-old may leave". What the denied verb itself takes ("did not free the three
/// drivers") is not freed: its number is known, but told with an event that did not happen.
bool is_presupposed(const Sentence& sentence, std::size_t at, const Counted& counted);

}  // namespace figcheck::extract
