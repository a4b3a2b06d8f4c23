#pragma once

#include <cstdint>

#include "grammar/word_set.hpp"

namespace figcheck::extract {

/// Words of which a rule needs one somewhere in a sentence: one that holds none need not be walked for each figure.
enum Cue : std::uint8_t {
  names_window = 1,   ///< "last year", "the first quarter"
  counts_back = 2,    ///< "a day earlier", "the previous week"; also a numeral set aside, which may be "2 days earlier"
  says_so_far = 4,    ///< "so far", "to date"
  is_unfinished = 8,  ///< "until now", "and counting", "by Monday"
  tells_before = 16   ///< "first said", "an earlier count", "originally given as"
};

/// The cues that a word is, each a bit.
std::uint8_t cues_of(const grammar::ShortWord& word);

}  // namespace figcheck::extract
