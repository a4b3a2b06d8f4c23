#pragma once

#include <cstddef>
#include <string_view>

#include "extract/counted.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the figure at token `at` is a score or what a player or side is credited with in a game
/// (grammar/lexicon/game_statistics.def): "three wickets"; "an innings of 40 runs" where the text around tells plainly
/// of cricket and the sentence of somebody who plays; and there also a number that nothing is counted by, written as
/// runs are or beside a verb of the game ("was out for 12", "Maro's nine"). Reads the text some hundred bytes to both
/// sides, and only where the words fit.
bool is_game_statistic(const Sentence& sentence, std::string_view text, std::size_t at, const Counted& counted);

}  // namespace figcheck::extract
