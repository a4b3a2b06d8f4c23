#pragma once

#include <optional>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whose amount the figure at token `at` is: the subject of its clause ("Orbell Motors employs 13,000 workers"), of the
/// clause that a participle or an infinitive hangs on, what a relative pronoun stands for ("a bay that is 90 miles
/// wide"), the noun phrase that the figure stands beside ("Orbell (up 3%)", "…, Tarn by 2%"), or what the counted noun
/// belongs to ("five seasons of the series"). With what modifies it behind ("shares of Orbell and Tarn"); without its
/// article. A pronoun is taken for the subject of the clause before, and left out if there is none. Looks at most one
/// sentence of tokens back and goes through at most six clauses.
std::optional<Span> subject_of_figure(const Sentence& sentence, std::size_t at, const Counted& counted);

}  // namespace figcheck::extract
