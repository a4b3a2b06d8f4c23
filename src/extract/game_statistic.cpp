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
#include "grammar/listed.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

enum class Game : std::uint8_t { any, cricket, baseball, tennis, basketball, rugby, football, golf };
constexpr auto games = std::to_array<Game>(
    {Game::cricket, Game::baseball, Game::tennis, Game::basketball, Game::rugby, Game::football, Game::golf});

/// What an entry of game_statistics.def lists.
enum class List : std::uint8_t { statistic, common, tells, league, plays, ordinary };

struct Listed {
  List list;
  Game game;
  std::string_view words;  ///< separated by |
};

constexpr auto entries = std::to_array<Listed>({
#define STATISTIC(game, words) {List::statistic, Game::game, words},
#define COMMON(game, words) {List::common, Game::game, words},
#define TELLS_OF(game, letters) {List::tells, Game::game, letters},
#define LEAGUE(game, letters) {List::league, Game::game, letters},
#define PLAYS(game, verbs) {List::plays, Game::game, verbs},
#define ORDINARY(words) {List::ordinary, Game::any, words},
#include "lexicon/game_statistics.def"
});

constexpr unsigned bit_of(Game game) { return 1U << static_cast<unsigned>(game); }

/// The words of one sort of lists, each with the games that it is of, a bit for each.
struct WordsOf : grammar::WordMap<unsigned> {
  explicit WordsOf(List list) {
    std::map<std::string_view, unsigned> words;
    for (const Listed& entry : entries)
      if (entry.list == list)
        grammar::each_listed(entry.words, [&](std::string_view word) { words[word] |= bit_of(entry.game); });
    for (const auto& [word, of] : words) add(word, of);
  }

  bool of(Game game, std::string_view word) const {
    const unsigned* found = find(word);
    return found && *found & (bit_of(game) | bit_of(Game::any));
  }
};

const WordsOf& statistics() {
  static const WordsOf words(List::statistic);
  return words;
}
const WordsOf& common() {
  static const WordsOf words(List::common);
  return words;
}

/// How many of a game's telling words begin words of the text around the sentence, but for the one that the noun itself
/// begins with; those of leagues only if they are asked for.
int words_telling(Game game, const Sentence& sentence, std::string_view text, bool leagues, std::string_view noun) {
  constexpr std::size_t reach = 600;
  const std::size_t begin = sentence.span.begin > reach ? sentence.span.begin - reach : 0;
  const std::string around = lower(text.substr(begin, sentence.span.end - begin + reach));
  int found = 0;
  for (const Listed& entry : entries) {
    if (entry.game != game || !(entry.list == List::tells || (leagues && entry.list == List::league))) continue;
    grammar::each_listed(entry.words, [&](std::string_view letters) {
      if (noun.starts_with(letters)) return;
      std::size_t at = around.find(letters);
      while (at != std::string::npos && at > 0 && around[at - 1] >= 'a' && around[at - 1] <= 'z')
        at = around.find(letters, at + 1);
      if (at != std::string::npos) ++found;
    });
  }
  return found;
}

/// Whether the token is a verb of what is done in the game.
bool is_play(const Token& token, Game game) {
  static const WordsOf verbs(List::plays);
  return token.tag == Tag::verb && verbs.of(game, token.word.verb_lemma);
}

/// Whether a word of the sentence tells that it is of other news: "police", "the index".
bool is_of_other_news(const Sentence& sentence) {
  static const WordsOf words(List::ordinary);
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
    if (token.tag == Tag::verb) return words.holds(token.word.verb_lemma);
    return is_nominal(token.tag) && (words.holds(token.text) || words.holds(token.word.noun_lemma));
  });
}

/// Whether the token names what is counted only in the game: "the last wicket".
bool names_statistic(const Token& token, Game game) {
  return is_nominal(token.tag) && statistics().of(game, token.word.noun_lemma);
}

/// Whether the sentence tells of somebody who plays: by a verb of the game, or something else that is counted only in
/// it.
bool tells_of_play(const Sentence& sentence, std::size_t last, Game game) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (is_play(tokens[i], game) || (i != last && names_statistic(tokens[i], game))) return true;
    if (game == Game::cricket && i > 0 && tokens[i - 1].tag == Tag::be && says(tokens[i], "out")) return true;
  }
  return false;
}

/// Whether what stands behind a noun at `last` tells where things are or go: "four blocks near the bridge", "12 runs to
/// the stadium".
bool is_placed(const Sentence& sentence, std::size_t last) {
  const Behind behind{sentence, last};
  for (const std::string_view word : {"from", "near", "away", "around", "north", "south", "east", "west", "long"})
    if (behind.says(1, word)) return true;
  return behind.tag(1) == Tag::to && (behind.tag(2) == Tag::determiner || behind.tag(2) == Tag::possessive);
}

/// Whether the noun, in any case, that ends at token `last`, is a statistic of a game that the text around tells of.
bool is_statistic(std::string_view noun, const Sentence& sentence, std::string_view text, std::size_t last) {
  constexpr int plainly = 2;
  if (const unsigned* of = statistics().find(noun)) {
    if (*of & bit_of(Game::any)) return true;
    for (const Game game : games)
      if (*of & bit_of(game) && words_telling(game, sentence, text, true, lower(noun)) > 0) return true;
  }
  const unsigned* of = common().find(noun);
  if (!of || is_placed(sentence, last) || is_of_other_news(sentence)) return false;
  for (const Game game : games)
    if (*of & bit_of(game) && tells_of_play(sentence, last, game) &&
        words_telling(game, sentence, text, false, lower(noun)) >= plainly)
      return true;
  return false;
}

/// Whether "half a century", "half centuries" at `at` are what somebody is said to score.
bool is_scored(const Sentence& sentence, std::size_t at, std::string_view text) {
  static const grammar::WordSet verbs{"score", "hit", "make", "smash"};
  const auto& tokens = sentence.tokens;
  if (Behind{sentence, at}.says(1, "of")) return false;
  if (at > 0 && tokens[at - 1].tag == Tag::verb && verbs.holds(tokens[at - 1].word.verb_lemma))
    return words_telling(Game::cricket, sentence, text, false, {}) > 0;
  return says(tokens[at].text.substr(tokens[at].text.find_last_of(" -") + 1), "centuries") &&
         tells_of_play(sentence, at, Game::cricket) && words_telling(Game::cricket, sentence, text, false, {}) > 1;
}

/// Whether a token of the clause of the number at `at` is such as `asked`.
template <typename Asked>
bool in_clause(const Sentence& sentence, std::size_t at, const Asked& asked) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = at; i-- > 0 && !ends_clause(tokens[i]);)
    if (asked(tokens[i])) return true;
  for (std::size_t i = at + 1; i < tokens.size() && !ends_clause(tokens[i]); ++i)
    if (asked(tokens[i])) return true;
  return false;
}

/// Whether a number at `at` is written as runs are, "not out 24", "24 not out", "6 for 150", or stands in a clause with
/// a verb of what is done in cricket.
bool is_played(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const Behind behind{sentence, at};
  if (behind.says(1, "not") && behind.says(2, "out")) return true;
  if (behind.says(1, "for") && behind.tag(2) == Tag::figure) return true;
  if (at < 2) return in_clause(sentence, at, [](const Token& token) { return is_play(token, Game::cricket); });
  const Token& before = tokens[at - 1];
  const Token& lead = tokens[at - 2];
  if (says(before, "out") && says(lead, "not")) return true;
  const auto of_wickets = [](const Token& token) { return names_statistic(token, Game::cricket); };
  if (says(before, "of") && says(lead, "lead")) return in_clause(sentence, at, of_wickets);
  if (says(before, "for")) {
    // "made lunch for 400": only those who are out are out for so many
    static const grammar::WordSet dismissals{"bowl", "catch", "dismiss", "edge", "stump", "trap"};
    if (lead.tag == Tag::figure || says(lead, "out") || (says(lead, "before") && at > 2 && says(tokens[at - 3], "leg")))
      return true;
    return in_clause(sentence, at, [&](const Token& token) {
      return (token.tag == Tag::verb && dismissals.holds(token.word.verb_lemma)) || of_wickets(token);
    });
  }
  // "won 12", "caught four": no runs
  static const grammar::WordSet others{"beat", "catch", "defeat", "dismiss", "lead", "lose", "save", "strike", "win"};
  if (before.tag == Tag::verb && others.holds(before.word.verb_lemma)) return false;
  if ((says(before, "to") || before.tag == Tag::genitive) && in_clause(sentence, at, of_wickets)) return true;
  return in_clause(sentence, at, [](const Token& token) { return is_play(token, Game::cricket); });
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
    return is_scored(sentence, at, text);
  if (counted.kind != Kind::count) return false;
  // "averaged 6.1 points": of many games
  const auto& value = figure_of(sentence, at).value;
  if (value && *value != std::floor(*value)) return false;
  // "12 sets of plates"
  if (counted.last > at && counted.last + 1 < tokens.size() && says(tokens[counted.last + 1], "of")) return false;
  if (counted.last > at && !counted.unit.empty() && is_statistic(counted.unit, sentence, text, counted.last))
    return true;
  // "a three set defeat", "a 52-run stand", "22 homers and 70 RBI"
  const bool hyphen = at + 1 < tokens.size() && tokens[at + 1].tag == Tag::dash;
  const std::size_t noun = hyphen ? at + 2 : at + 1;
  if (noun < tokens.size() && (hyphen || is_nominal(tokens[noun].tag)) &&
      is_statistic(noun_lemma(tokens[noun]), sentence, text, noun))
    return true;
  return stands_alone(sentence, text, at, counted) && is_played(sentence, at) && !is_of_other_news(sentence) &&
         words_telling(Game::cricket, sentence, text, false, {}) >= plainly;
}

}  // namespace figcheck::extract
