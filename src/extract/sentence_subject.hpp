#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/speaker_phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// The phrase that a sentence is about and whom the next "he" can mean: the name with which it begins, "Ana Prohl, on a
/// call, sounded …", or the subject of its first verb, "the owner, Ana Prohl, sat …", "the regulator disputed it".
std::optional<Speaker> subject_of_sentence(const Sentence& sentence, std::string_view text);

/// The one person whom the subject of the verb behind token `behind` does something to: "two families met the
/// minister".
std::optional<std::string_view> person_met(const Sentence& sentence, std::string_view text, std::size_t behind);

/// Whether the phrase is a name that no person has: behind an article, "the Norvik Institute" (not "the mayor, Ana
/// Prohl"), or with an acronym, "MV Norvik".
bool names_no_person(const Sentence& sentence, const Speaker& speaker);

}  // namespace figcheck::extract
