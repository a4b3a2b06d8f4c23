#pragma once

#include <cstddef>
#include <optional>

#include "extract/counted.hpp"
#include "extract/phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

// Whose amount a figure is where the subject of its clause's verb is somebody else.

/// Whose the figure at token `at` is by gapping (Quirk et al. 1985, 13.92): a conjunct that leaves out the verb has a
/// subject of its own, "Kesh offers six years and $40 million, Tarn around five years, $30 million, and the Union at
/// four". A name with figures right behind it, after a figure that the verb itself has; none otherwise. The name is at
/// most 24 tokens back.
std::optional<NounPhrase> gapped_owner(const Sentence& sentence, std::size_t at);

/// Whose the sum at token `at` is by an object relative clause right behind it that tells which one it is: "the $34
/// million that Orbell is about to pay", "the $52 million (over six years) that the club received", also of the
/// years; not of one that the clause only says more of, nor where it names who says, thinks or orders so.
std::optional<NounPhrase> relative_owner(const Sentence& sentence, std::size_t at, const Counted& counted);

/// Whose the infinitive at token `to` is where it hangs on the object of a verb before (Quirk et al.
/// 1985, 16.41-16.51): "expect the bridge to cost", "pegged the Tarn offer to be", "asked Orbell to pay"; none where it
/// leans on the verb's own subject, "sold ships to cut its debts".
std::optional<NounPhrase> object_before_infinitive(const Sentence& sentence, std::size_t to);

}  // namespace figcheck::extract
