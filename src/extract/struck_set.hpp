#pragma once

#include <cstddef>
#include <string>

#include "extract/token.hpp"

namespace figcheck::extract {

/// What befell those of whom a sentence goes on to tell: "kill" before the figure at `at` of "Of those killed, 12 were
/// women", "injure" of "Of the injured, three …". Empty where the sentence, or its part behind a semicolon, opens with
/// no such set.
std::string fate_of_set(const Sentence& sentence, std::size_t at);

/// What befell those whom the figure counts, where they are said to be where only people are: "hospitalize" of "another
/// 30 are in hospital", "critical" of "six in a critical condition", "detain" of "12 remain in custody", "quarantine".
/// Empty where they are not.
std::string event_of_care(const Sentence& sentence, std::size_t at);

/// Whether the figure is the room of a place for people, without a noun: "the jail holds 2,150", "built for 800".
bool is_room_for_people(const Sentence& sentence, std::size_t at, std::string_view verb);

/// Whether the number at token `at`, which no noun follows, is of the people whom the verb before it is done to: "the
/// strike drew 20,000", "a bus carrying 41".
bool draws_people(const Sentence& sentence, std::size_t at, std::size_t verb);

}  // namespace figcheck::extract
