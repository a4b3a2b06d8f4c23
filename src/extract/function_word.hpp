#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/token.hpp"

namespace figcheck::extract {

/// The tag of a function word; nothing for a word of an open class. Ignores ASCII case; never allocates.
std::optional<Tag> function_word(std::string_view form);

/// Whether the verb lemma is one that hands a statement to its speaker ("say", "warn").
bool is_saying_verb(std::string_view lemma);

/// What is quoted as a source and is no person: papers, data and channels ("survey", "records"), bodies ("hospital").
enum class SourceNoun : std::uint8_t { none, document, body };
SourceNoun source_noun(std::string_view lemma);

/// Nouns that name a number and not what it is a number of: "a toll of 27", "their own count" (hyponyms of number.n.02
/// and count.n.01 in WordNet 3.0).
bool names_count(std::string_view noun);

/// Whether a figure without a noun that this is said of counts people ("kill", "injure", "missing").
bool is_person_predicate(std::string_view lemma);

}  // namespace figcheck::extract
