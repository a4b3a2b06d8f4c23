#include "extract/whereabouts.hpp"

#include <algorithm>
#include <array>

#include "extract/dimension.hpp"
#include "extract/ellipsis.hpp"
#include "extract/phrase.hpp"
#include "grammar/conversion.hpp"
#include "grammar/word_set.hpp"
#include "lexicon/wordnet.hpp"

namespace figcheck::extract {
namespace {

/// Those who live in a place, by no more than that: WordNet's words below inhabitant.n.01 that name no place of their
/// own, and those that stand for anybody.
bool is_inhabitant(std::string_view unit) {
  static const grammar::WordSet words{"citizen",    "dweller", "habitant", "human", "individual",
                                      "inhabitant", "person",  "resident", "soul",  "villager"};
  // what has a capital is a name
  return words.holds(unit) && std::none_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_place(const Token& token) {
  return is_nominal(token.tag) && lexicon::look_up(noun_lemma(token)).noun_class == lexicon::NounClass::location;
}

/// A word for a place where people live, which "of" and a bare number give the size of: those below municipality.n.01,
/// district.n.01 and country.n.02 of WordNet that newspapers size so.
bool is_settlement(const Token& token) {
  constexpr auto words = std::to_array<std::string_view>(
      {"borough", "city", "community", "country", "county", "hamlet", "island", "municipality", "nation", "parish",
       "region", "settlement", "state", "suburb", "town", "township", "village"});
  return token.tag == Tag::noun && !token.plural && std::binary_search(words.begin(), words.end(), lower(token.text));
}

}  // namespace

bool is_population(const Sentence& sentence, std::size_t at, std::string_view unit) {
  const auto& tokens = sentence.tokens;
  if (unit == "inhabitant") return true;
  // "a town of population 8,100": without a noun, what is counted is not for the words before to say
  const bool bare = at + 1 >= tokens.size() || !is_nominal(tokens[at + 1].tag);
  if (at > 0 && bare && says(tokens[at - 1], "population")) return true;
  // "Kellmouth (pop. 6,100)"
  const std::size_t mark = at > 0 && tokens[at - 1].tag == Tag::stop ? at - 1 : at;
  if (bare && mark > 1 && (says(tokens[mark - 1], "pop") || says(tokens[mark - 1], "pop.")) &&
      tokens[mark - 2].tag == Tag::open_bracket)
    return true;
  // "the town of 6,200"
  if (bare && unit.empty() && at >= 2 && says(tokens[at - 1], "of") && is_settlement(tokens[at - 2])) return true;
  if (!unit.empty() && !is_inhabitant(unit)) return false;
  if (at + 1 < tokens.size() && says(tokens[at + 1], "population")) return true;
  if (at < 2) return false;
  const Token& before = tokens[at - 2];
  if (says(tokens[at - 1], "to")) return says(before, "home");
  return says(tokens[at - 1], "of") && (says(before, "population") || (is_place(before) && !unit.empty()));
}

bool is_distance(const Sentence& sentence, const grammar::Figure& figure, std::size_t last) {
  if (grammar::dimension(figure.unit) != "length" || !figure.per.empty() || last + 1 >= sentence.tokens.size())
    return false;
  const Token& behind = sentence.tokens[last + 1];
  constexpr auto words = std::to_array<std::string_view>({"apart", "away", "from", "off", "offshore", "outside"});
  return is_direction(behind) ||
         std::any_of(words.begin(), words.end(), [&](std::string_view word) { return says(behind, word); });
}

bool is_aboard(const Sentence& sentence, std::size_t last, bool only_on_board) {
  // The hyponyms of vehicle.n.01 and public_transport.n.01 in WordNet 3.0 that reports count people in, and the flight
  // that stands for its aircraft.
  static const grammar::WordSet vehicles{
      "aeroplane", "aircraft",  "airliner",   "airplane",   "airship", "ambulance", "balloon",   "barge",
      "boat",      "bus",       "cab",        "canoe",      "car",     "carriage",  "catamaran", "coach",
      "convoy",    "craft",     "cruiser",    "destroyer",  "dhow",    "dinghy",    "ferry",     "flight",
      "freighter", "frigate",   "helicopter", "hovercraft", "jeep",    "jet",       "kayak",     "launch",
      "lifeboat",  "limousine", "liner",      "lorry",      "minibus", "minivan",   "motorboat", "pickup",
      "plane",     "raft",      "sailboat",   "schooner",   "ship",    "speedboat", "steamer",   "submarine",
      "tanker",    "taxi",      "train",      "tram",       "trawler", "trolley",   "truck",     "tug",
      "van",       "vessel",    "wagon",      "yacht"};
  const auto& tokens = sentence.tokens;
  const auto tag = [&](std::size_t k) { return k < tokens.size() ? tokens[k].tag : Tag::stop; };
  // "120 passengers and crew on board"
  if (last + 2 < tokens.size() && says(tokens[last + 1], "and") && is_nominal(tokens[last + 2].tag)) last += 2;
  std::size_t i = last + 1;
  while (i < last + 3 && (tag(i) == Tag::be || tag(i) == Tag::adverb) && !says(tokens[i], "aboard")) ++i;
  if (i >= tokens.size()) return false;
  std::size_t end = 0;  // behind the words that tell where they are
  const bool on_board = i + 1 < tokens.size() && says(tokens[i], "on") && says(tokens[i + 1], "board");
  if (says(tokens[i], "aboard") || on_board) {
    end = i + (on_board ? 2 : 1);
    if (end < tokens.size() && (says(tokens[end], "with") || says(tokens[end], "for"))) return false;
    if (tag(end) == Tag::determiner || tag(end) == Tag::possessive || tag(end) == Tag::proper)
      if (const auto where = phrase_from(sentence, end); where && where->first <= end + 1) end = where->head + 1;
  } else {
    if (only_on_board || !(says(tokens[i], "on") || says(tokens[i], "in"))) return false;
    const auto where = phrase_from(sentence, i + 1);
    if (!where || where->first > i + 2 || !vehicles.holds(noun_lemma(tokens[where->head]))) return false;
    end = where->head + 1;
  }
  // "two people on board the plane were killed", "with 12 people aboard hurt": something else is told of them
  switch (tag(end)) {
    case Tag::be:
    case Tag::have:
    case Tag::modal:
    case Tag::do_:
    case Tag::verb:
    case Tag::adjective:
    case Tag::noun:
    case Tag::wh:
      return says(tokens[end], "when");
    default:
      return true;
  }
}

bool is_position_verb(std::string_view lemma) {
  static const grammar::WordSet verbs{"be", "lie", "locate", "sit", "situate", "stand"};
  return verbs.holds(lemma);
}

}  // namespace figcheck::extract
