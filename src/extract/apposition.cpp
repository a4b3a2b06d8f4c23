#include "extract/apposition.hpp"

#include <algorithm>
#include <string_view>

#include "extract/person_name.hpp"
#include "extract/speaker_phrase.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t wide_reach = 40;  // how many tokens a speaker may take with the appositions before his verb

/// Whether an apposition to a speaker can begin at this token: "the mayor", "34", "who has run the port", "speaking on
/// television", "now in Kellmouth".
bool opens_apposition(const Token& token) {
  switch (token.tag) {
    case Tag::determiner:
    case Tag::possessive:
    case Tag::wh:
    case Tag::figure:
    case Tag::noun:
    case Tag::adjective:
    case Tag::preposition:
    case Tag::adverb:
    case Tag::proper:
    case Tag::set_aside:
      return true;
    default:
      return is_bare_numeral(token) || (token.tag == Tag::verb && (token.past || token.ing));
  }
}

/// Whether the noun at token `noun` closes a phrase behind a preposition: "officials in the capital, Torvale, said".
bool says_where(const Sentence& sentence, std::size_t noun) {
  const auto phrase = phrase_until(sentence, noun + 1);
  if (!phrase) return false;
  std::size_t first = phrase->first;
  while (first > 0 && sentence.tokens[first - 1].tag == Tag::determiner) --first;
  return first > 0 && sentence.tokens[first - 1].tag == Tag::preposition;
}

/// Whether the word begins names of countries and regions and no person's: "New Norland", "West Orrel".
bool says_direction(const Token& token) {
  return says(token, "new") || says(token, "north") || says(token, "south") || says(token, "east") ||
         says(token, "west") || says(token, "northern") || says(token, "southern") || says(token, "eastern") ||
         says(token, "western");
}

}  // namespace

bool is_bare_numeral(const Token& token) {
  return token.tag == Tag::other && token.text[0] >= '0' && token.text[0] <= '9';
}

std::size_t behind_own_phrase(const Sentence& sentence, std::size_t end) {
  const auto& tokens = sentence.tokens;
  const std::size_t floor = end > wide_reach ? end - wide_reach : 0;
  std::size_t close = end - 1;
  std::size_t found = close;
  for (int appositions = 0; appositions < 4; ++appositions) {
    std::size_t open = close;
    while (open > floor && tokens[open - 1].tag != Tag::comma && tokens[open - 1].tag != Tag::stop &&
           tokens[open - 1].tag != Tag::colon && tokens[open - 1].tag != Tag::close_quote)
      --open;
    if (open <= floor || tokens[open - 1].tag != Tag::comma || open < 2 || open == close) break;
    const Token& opener = tokens[open];
    for (std::size_t i = open; i < close && tokens[i].tag != Tag::wh; ++i) {
      // a finite verb without a relative pronoun before it makes it a clause of its own
      if (tokens[i].tag == Tag::be || tokens[i].tag == Tag::have || tokens[i].tag == Tag::modal ||
          (tokens[i].tag == Tag::verb && !tokens[i].past && !tokens[i].ing) ||
          (tokens[i].tag == Tag::verb && i > open && is_nominal(tokens[i - 1].tag) && tokens[i].past &&
           (tokens[i].word.pos & lexicon::Pos::adjective) == 0 && i + 1 < close &&
           tokens[i + 1].tag != Tag::preposition))
        return found;
    }
    const Token& before = tokens[open - 2];
    const bool age = before.tag == Tag::figure || is_bare_numeral(before);  // "Ana Prohl, 34, a mother of two"
    if (!opens_apposition(opener) || !(is_nominal(before.tag) || age)) break;
    // a name behind a comma belongs to what stands before it only where that can be a person: "her mother, Dena Prohl,"
    if (opener.tag == Tag::proper && before.tag != Tag::proper && !can_speak(before) && !says_where(sentence, open - 2))
      break;
    if (appositions > 0 && opener.tag == Tag::proper) break;
    found = close = open - 1;
    if (tokens[close - 1].tag == Tag::proper) break;  // a name: what stands before its comma is another clause's
    if (opener.tag == Tag::proper) break;             // "the company's director, Ana Prohl,": what he is
  }
  return found;
}

std::optional<NounPhrase> apposed_name(const Sentence& sentence, std::size_t first, std::size_t comma,
                                       std::size_t end) {
  const auto& tokens = sentence.tokens;
  const auto phrase = phrase_from(sentence, comma + 1);
  if (!phrase || phrase->head >= end || tokens[phrase->head].tag != Tag::proper) return std::nullopt;
  std::size_t name = phrase->head;
  while (name > phrase->first && tokens[name - 1].tag == Tag::proper) --name;
  const bool full = name < phrase->head;
  // "one of the town's planners, historian Ana Prohl,"
  const bool titled = name > phrase->first && name == phrase->first + 1 && tokens[phrase->first].tag == Tag::noun &&
                      !tokens[phrase->first].plural && lexicon::can_be_person(noun_lemma(tokens[phrase->first]));
  if (name != phrase->first && !(titled && full)) return std::nullopt;
  const auto one = phrase_from(sentence, first);
  const bool single = one && one->head < comma && !tokens[one->head].plural && can_speak(tokens[one->head]);
  const bool meant = can_speak(tokens[comma - 1]) || (single && full) || titled;
  if (!meant) return std::nullopt;
  std::size_t last = comma - 1;
  while (last > first && !is_nominal(tokens[last].tag)) --last;
  // "Norvik, Kellmouth, said" is of no office
  const bool named = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(last),
                                 tokens.begin() + static_cast<std::ptrdiff_t>(comma),
                                 [](const Token& token) { return token.tag == Tag::proper; });
  // "the president of Norland, Ana Prohl," is one; but "the mayor of Kellmouth, New Norland,"
  const bool holder = single && one->head < last && tokens[one->head].tag == Tag::noun &&
                      lexicon::can_be_person(noun_lemma(tokens[one->head])) && says(tokens[one->head + 1], "of");
  if (named && !(full && !says_direction(tokens[name]) &&
                 ((tokens[last].tag == Tag::proper && is_office(tokens[last].text)) || holder)))
    return std::nullopt;
  return NounPhrase{name, phrase->head};
}

}  // namespace figcheck::extract
