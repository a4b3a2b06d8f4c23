#include "extract/struck_set.hpp"

#include <algorithm>
#include <array>

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

struct Care {
  std::string_view word;
  std::string_view event;
};
constexpr std::string_view condition = "critical", treated = "hospitalize", held = "detain", shut_off = "quarantine";

// Where people are kept or cared for, and the states of those who are (Quirk et al. 1985, 5.44: institutions without an
// article), with what befell those who are there; in order.
constexpr auto care = std::to_array<Care>({{"care", condition},
                                           {"condition", condition},
                                           {"custody", held},
                                           {"detention", held},
                                           {"hospital", treated},
                                           {"hospitals", treated},
                                           {"isolation", shut_off},
                                           {"jail", held},
                                           {"prison", held},
                                           {"quarantine", shut_off},
                                           {"remand", held},
                                           {"state", condition},
                                           {"treatment", treated}});

// Buildings and places that are sized by the people they hold, below building.n.01 and facility.n.01 of WordNet; in
// order.
constexpr auto rooms = std::to_array<std::string_view>(
    {"arena",  "auditorium", "barracks", "camp",      "cathedral", "center",  "centre",  "chapel", "church",
     "cinema", "dormitory",  "hall",     "hospital",  "hostel",    "hotel",   "jail",    "mosque", "prison",
     "school", "shelter",    "stadium",  "synagogue", "temple",    "theater", "theatre", "venue"});

}  // namespace

std::string fate_of_set(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t longest = 6;
  for (std::size_t i = 0; i + 3 < at; ++i) {
    const bool opens = i == 0 || tokens[i - 1].tag == Tag::stop;
    if (!opens || !says(tokens[i], "of")) continue;
    if (!says(tokens[i + 1], "those") && !says(tokens[i + 1], "the") && !says(tokens[i + 1], "these")) return {};
    for (std::size_t k = i + 2; k < at && k < i + longest; ++k) {
      const std::string word = participle_lemma(tokens[k]);
      const bool ends =
          k + 1 >= tokens.size() || tokens[k + 1].tag == Tag::comma || tokens[k + 1].tag == Tag::preposition;
      if (is_person_predicate(word) && ends) return word;
      if (tokens[k].tag == Tag::comma || tokens[k].tag == Tag::figure) return {};
    }
    return {};
  }
  return {};
}

std::string event_of_care(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  std::size_t i = at + 1;
  if (i < tokens.size() && (tokens[i].tag == Tag::be || says(tokens[i], "remain") || says(tokens[i], "remained"))) ++i;
  while (i < tokens.size() && tokens[i].tag == Tag::adverb) ++i;
  if (i + 1 >= tokens.size() || !(says(tokens[i], "in") || says(tokens[i], "under") || says(tokens[i], "on")))
    return {};
  constexpr std::size_t reach = 4;
  bool grave = false;
  for (std::size_t k = i + 1; k < tokens.size() && k <= i + reach; ++k) {
    const std::string word = lower(tokens[k].text);
    const auto found = std::lower_bound(care.begin(), care.end(), word,
                                        [](const Care& each, const std::string& key) { return each.word < key; });
    if (found != care.end() && found->word == word) {
      // "in a critical condition", "under intensive care"
      if (found->event == condition && !grave) return {};
      return std::string(found->event);
    }
    grave = grave || word == "critical" || word == "serious" || word == "grave" || word == "intensive";
    if (tokens[k].tag != Tag::determiner && tokens[k].tag != Tag::adjective && tokens[k].tag != Tag::noun &&
        tokens[k].tag != Tag::adverb)
      return {};
  }
  return {};
}

bool is_room_for_people(const Sentence& sentence, std::size_t at, std::string_view verb) {
  const auto& tokens = sentence.tokens;
  if (at == 0) return false;
  // "built for 800", "designed for 800"
  if (at >= 2 && says(tokens[at - 1], "for"))
    return says(tokens[at - 2], "built") || says(tokens[at - 2], "designed") || says(tokens[at - 2], "meant") ||
           says(tokens[at - 2], "licensed") || says(tokens[at - 2], "licenced") || says(tokens[at - 2], "certified");
  constexpr auto verbs = std::to_array<std::string_view>({"accommodate", "hold", "house", "seat", "shelter", "sleep"});
  if (!is_in(verbs, verb)) return false;
  if (verb != "hold") return true;
  for (std::size_t i = at; i-- > 0 && tokens[i].tag != Tag::stop;)
    if (tokens[i].tag == Tag::noun && is_in(rooms, lower(tokens[i].text))) return true;
  return false;
}

bool draws_people(const Sentence& sentence, std::size_t at, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  const std::string_view lemma = tokens[verb].word.verb_lemma;
  const Tag next = at + 1 < tokens.size() ? tokens[at + 1].tag : Tag::stop;
  if (next != Tag::stop && next != Tag::comma && next != Tag::preposition && next != Tag::coordinator &&
      next != Tag::adverb)
    return false;
  for (std::size_t i = verb + 1; i < at; ++i)
    if (tokens[i].tag != Tag::adverb) return false;
  if (lemma == "attract" || lemma == "draw") return figure_of(sentence, at).value.value_or(0) >= 100;
  constexpr auto carrying = std::to_array<std::string_view>({"carry", "ferry", "transport"});
  // Vehicles that passengers board, below vehicle.n.01 and craft.n.02 of WordNet; in order.
  constexpr auto vehicles = std::to_array<std::string_view>(
      {"aeroplane", "aircraft",   "airliner",   "airplane", "airship",  "boat",  "bus",   "coach",   "dinghy",
       "ferry",     "helicopter", "hovercraft", "jet",      "jetliner", "liner", "lorry", "minibus", "plane",
       "raft",      "ship",       "shuttle",    "trawler",  "train",    "tram",  "truck", "van",     "vessel"});
  if (!is_in(carrying, lemma)) return false;
  for (std::size_t i = verb; i-- > 0 && tokens[i].tag != Tag::stop;)
    if (tokens[i].tag == Tag::noun && is_in(vehicles, tokens[i].word.noun_lemma)) return true;
  return false;
}

}  // namespace figcheck::extract
