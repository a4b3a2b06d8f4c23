#pragma once

#include <cstddef>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the figure at token `at` is told as one of an earlier statement, to which the text itself does not hold any
/// more: what somebody "had earlier confirmed", "first said" or "initially predicted", what was "originally given as"
/// it, an "earlier count of" it, the "initial offer" of it, what "earlier reports" put it at, "not the 12 first
/// reported". Whether the text gives a newer one is for keep_only_revised to see. False where the word dates what happened ("earlier on Monday two were killed") or tells which of several
/// things is counted ("the first 40 arrivals", "previously owned 20 shops").
bool is_superseded(const Sentence& sentence, std::size_t at, const Counted& counted);

/// Whether the noun at a token names a statement of how much something is or is to be, which may be revised:
/// "estimate", "toll", "offer".
bool is_revisable(const Token& noun);

/// Whether the verb at a token puts another number in the place of one: "revise", "raise", "trim".
bool is_revising(const Token& verb);

}  // namespace figcheck::extract
