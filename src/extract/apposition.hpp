#pragma once

#include <cstddef>
#include <optional>

#include "extract/phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// A numeral of a sentence whose figures were not looked for.
bool is_bare_numeral(const Token& token);

/// Where the speaker's own phrase ends whose appositions run up to the comma before `end`: the token of the comma
/// behind the phrase; `end` - 1 where there is no apposition. Looks at four appositions at most, back to a name.
std::size_t behind_own_phrase(const Sentence& sentence, std::size_t end);

/// The name in the apposition that begins behind the comma at token `comma` and tells who is meant by the phrase
/// [first, comma): a person's or a body's; nothing where it names something else. `end` is the token behind its comma.
std::optional<NounPhrase> apposed_name(const Sentence& sentence, std::size_t first, std::size_t comma, std::size_t end);

}  // namespace figcheck::extract
