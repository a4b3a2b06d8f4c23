#include "extract/game_statistic.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "extract/phrase.hpp"
#include "extract/predicate.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

enum class Game : std::uint8_t { any, cricket, baseball, tennis, basketball, rugby };

struct WordsOfGame {
  Game game;
  std::string_view words;  ///< separated by |
};

constexpr auto statistics = std::to_array<WordsOfGame>({
#define STATISTIC(game, words) {Game::game, words},
#define TELLS_OF(game, letters)
#include "lexicon/game_statistics.def"
});
constexpr auto telling = std::to_array<WordsOfGame>({
#define STATISTIC(game, words)
#define TELLS_OF(game, letters) {Game::game, letters},
#include "lexicon/game_statistics.def"
});

/// Calls `use` with each word of a list.
template <typename Use>
void each_word(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    use(list.substr(0, bar));
    list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
  }
}

constexpr unsigned bit_of(Game game) { return 1U << static_cast<unsigned>(game); }

/// The nouns of the lists, each with the games that it is of, a bit for each.
struct Nouns : grammar::WordMap<unsigned> {
  Nouns() {
    std::map<std::string_view, unsigned> games;
    for (const WordsOfGame& entry : statistics)
      each_word(entry.words, [&](std::string_view word) { games[word] |= bit_of(entry.game); });
    for (const auto& [word, of] : games) add(word, of);
  }
};

/// The text around a sentence, with it.
std::string_view around_sentence(const Sentence& sentence, std::string_view text) {
  constexpr std::size_t reach = 600;
  const std::size_t begin = sentence.span.begin > reach ? sentence.span.begin - reach : 0;
  return text.substr(begin, sentence.span.end - begin + reach);
}

/// A quick look for "cricket" or "wicket", by letters that are rarer than most.
bool may_tell_of_cricket(const Sentence& sentence, std::string_view text) {
  return around_sentence(sentence, text).find("ket") != std::string_view::npos;
}

/// How many of a game's telling words begin words around the sentence.
int words_telling(Game game, const Sentence& sentence, std::string_view text) {
  const std::string around = lower(around_sentence(sentence, text));
  int found = 0;
  for (const WordsOfGame& entry : telling) {
    if (entry.game != game) continue;
    each_word(entry.words, [&](std::string_view letters) {
      std::size_t at = around.find(letters);
      while (at != std::string::npos && at > 0 && around[at - 1] >= 'a' && around[at - 1] <= 'z')
        at = around.find(letters, at + 1);
      if (at != std::string::npos) ++found;
    });
  }
  return found;
}

/// Whether the noun, in any case, is a statistic of a game that the text around tells of.
bool is_statistic(std::string_view noun, const Sentence& sentence, std::string_view text) {
  static const Nouns nouns;
  const unsigned* games = nouns.find(noun);
  if (!games) return false;
  if (*games & bit_of(Game::any)) return true;
  for (const Game game : {Game::cricket, Game::baseball, Game::tennis, Game::basketball, Game::rugby})
    if (*games & bit_of(game) && words_telling(game, sentence, text) > 0) return true;
  return false;
}

/// Whether a number stands alone, as the object of a verb or behind a preposition or a name, so that of cricket it can
/// only be runs: "was out for 12", "scored 40 before", "Maro's nine".
bool stands_alone(const Sentence& sentence, std::string_view text, std::size_t at, const Counted& counted) {
  constexpr std::size_t article = 4;  // "the "
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  constexpr double most_runs = 1000;
  const bool sized = figure.bound == Bound::range ? figure.interval.upper.value_or(most_runs) < most_runs
                                                  : figure.value && *figure.value < most_runs;
  if (at == 0 || counted.last != at || !sized || figure.bound == Bound::vague) return false;
  if (tokens[at - 1].tag == Tag::determiner || tokens[at - 1].tag == Tag::possessive) return false;
  // "picked for the 11": a side's players
  if (lower(slice(text, {std::max(figure.extent.begin, figure.span.begin - std::min(figure.span.begin, article)),
                         figure.span.begin})) == "the ")
    return false;
  const Behind behind{sentence, at};
  const Tag next = behind.tag(1);
  if (is_nominal(next) || next == Tag::dash || next == Tag::wh ||
      (at + 1 < tokens.size() && says(tokens[at + 1], "of")))
    return false;
  // "was out for 12", "on 12": whatever was done, not to so many people
  const Token& before = tokens[at - 1];
  if (says(before, "for") || says(before, "on") || says(before, "out")) return true;
  const bool subject = counted.predicate && counted.predicate->behind;
  return !subject && !is_person_predicate(counted.event);
}

}  // namespace

bool is_game_statistic(const Sentence& sentence, std::string_view text, std::size_t at, const Counted& counted) {
  constexpr int plainly = 2;
  const auto& tokens = sentence.tokens;
  // "half centuries": of runs
  if (counted.kind == Kind::duration && counted.unit == "century" && says(tokens[at].text.substr(0, 4), "half"))
    return words_telling(Game::cricket, sentence, text) > 0;
  if (counted.kind != Kind::count) return false;
  // "averaged 6.1 points": of many games
  const auto& value = figure_of(sentence, at).value;
  if (value && *value != std::floor(*value)) return false;
  // "12 sets of plates"
  if (counted.last > at && counted.last + 1 < tokens.size() && says(tokens[counted.last + 1], "of")) return false;
  if (counted.last > at && !counted.unit.empty() && is_statistic(counted.unit, sentence, text)) return true;
  // "a three set defeat", "a 52-run stand", "22 homers and 70 RBI"
  const bool hyphen = at + 1 < tokens.size() && tokens[at + 1].tag == Tag::dash;
  const std::size_t noun = hyphen ? at + 2 : at + 1;
  if (noun < tokens.size() && (hyphen || is_nominal(tokens[noun].tag)) &&
      is_statistic(noun_lemma(tokens[noun]), sentence, text))
    return true;
  return stands_alone(sentence, text, at, counted) && may_tell_of_cricket(sentence, text) &&
         words_telling(Game::cricket, sentence, text) >= plainly;
}

}  // namespace figcheck::extract
