#pragma once

#include <cstddef>
#include <string>

#include "extract/token.hpp"

namespace figcheck::extract {

/// What befell those of whom a sentence goes on to tell: "kill" before the figure at `at` of "Of those killed, 12 were
/// women", "injure" of "Of the injured, three …". Empty where the sentence, or its part behind a semicolon, opens with
/// no such set.
std::string fate_of_set(const Sentence& sentence, std::size_t at);

/// Whether those whom the figure counts are where only people are: "another 30 are in hospital", "six in a critical
/// condition", "12 remain in custody".
bool is_in_care(const Sentence& sentence, std::size_t at);

/// Whether the figure is the room of a place for people, without a noun: "the jail holds 2,150", "built for 800".
bool is_room_for_people(const Sentence& sentence, std::size_t at, std::string_view verb);

}  // namespace figcheck::extract
