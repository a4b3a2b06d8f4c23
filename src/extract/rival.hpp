#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether a speaker who is named puts the number at token `at`, which has no noun or event of its own, in place of the
/// one before, of the same kind and unit: "…; organisers said 5,000", "the charity said it was 31", "activists put the
/// number at 60", "police put the crowd at 400, organisers at 900", "claimed a turnout of 900". It is of the
/// antecedent's thing and event, whether or not the two numbers agree.
bool is_rival(const Sentence& sentence, std::size_t at, const Antecedent& antecedent);

/// Whether the number at token `at`, of which nothing tells what it counts, gives the amount before it anew: "in seven
/// minutes. Residents insist it was 20", "12 hours. I got nine and a half". Things are counted in whole numbers.
bool repeats_amount(const Sentence& sentence, std::size_t at);

/// Whether the number at token `at` is a sum of money whose currency is left out, by the noun before it: "Revenue was
/// flat at 1.9 billion".
bool is_bare_sum(const Sentence& sentence, std::size_t at);

/// Verbs by which a speaker puts a number to a thing, as an object and "at": "put the crowd at 400" (Levin 1993, 9.1
/// and 29.4, in their figurative use), "valued the firm at $3m", "measured it at 5.2" (54.1 and 54.4, without those of
/// setting a price).
bool is_placing_verb(std::string_view lemma);

/// "put the crowd at 400, organisers at 900": whether the noun at token `noun` takes up a verb of placing before it.
bool takes_up(const Sentence& sentence, std::size_t noun);

/// "police put the march at 400": the noun phrase whose size the figure at token `at` is said to be; nothing where none
/// is placed so.
std::optional<NounPhrase> placed(const Sentence& sentence, std::size_t at);

}  // namespace figcheck::extract
