#pragma once

#include <cstddef>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the duration at token `at` is how long something that still goes on has gone on when it is told, so that a
/// day later it is a day more: "a 15-day-old strike", "has lasted nine days", "have been on strike for 12 days", "for
/// the past nine days", "amid eight days of talks", "nine days into the siege". False for what is over or came before
/// something else ("after eleven days of fighting, the siege ended"), for what is set ("a four-year contract", "has
/// been jailed for 12 years") and for how long something is.
bool is_elapsed(const Sentence& sentence, std::size_t at, const Counted& counted);

}  // namespace figcheck::extract
