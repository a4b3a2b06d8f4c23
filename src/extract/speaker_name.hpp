#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the word is the name of a day of the week.
bool weekday_name(std::string_view word);

/// Whether "and" between the names at `and_` - 1 and `and_` + 1 stands inside the name of one body ("Office of Ports
/// and Waterways", "Tides and Currents Agency"): the last word is a body's.
bool joins_name(const Sentence& sentence, std::size_t and_);

/// Whether a word that was taken for a verb is the plural of a source: "news reports", "But witnesses".
bool is_plural_source(const Sentence& sentence, std::size_t i);

/// The name to print for a phrase of tokens [first, last]: the last run of proper nouns that is not a mere modifier or
/// possessor, with the small words that hold names together ("Centre for the Study of Rivers"); else the phrase without
/// its article.
std::string name_of(const Sentence& sentence, std::string_view text, std::size_t first, std::size_t last);

}  // namespace figcheck::extract
