#pragma once

#include <cstddef>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the participle (or what it says of somebody: "confirmed dead") at token `verb` is one of the present
/// perfect, whatever adverbs, floating quantifiers, times and asides stand between it and its auxiliary: "have each
/// recorded", "has so far officially confirmed", "have, police said, been found"; in a question also the subject: "Have
/// all the miners been freed?". False for "had", for "have to leave", and for the perfect of another clause.
bool is_present_perfect(const Sentence& sentence, std::size_t verb);

}  // namespace figcheck::extract
