#include "grammar/designation.hpp"

#include <algorithm>

#include "grammar/numeral.hpp"
#include "grammar/token.hpp"
#include "grammar/unit.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

bool is_in(std::string_view written, const WordSet& words) { return words.holds(written); }

bool unit_follows(const Place& place) { return parse_unit(place.text, place.end, place.within.end).has_value(); }

}  // namespace

std::optional<Span> parse_spaced_designation(const Place& place) {
  if (!place.plain || place.digits > 3 || place.at < place.within.begin + 3) return std::nullopt;
  const std::size_t hyphen = skip_blanks_back(place.text, place.within.begin, place.at);
  if (hyphen <= place.within.begin || place.text[hyphen - 1] != '-') return std::nullopt;
  const std::size_t head = skip_blanks_back(place.text, place.within.begin, hyphen - 1);
  if (head == hyphen - 1) return std::nullopt;
  const Span letters = word_ending_at(place.text, place.within.begin, head);
  const std::string_view word = slice(place.text, letters);
  const std::size_t most = hyphen == place.at ? 6 : 2;
  if (word.empty() || word.size() > most || !std::all_of(word.begin(), word.end(), is_capital)) return std::nullopt;
  const std::string_view earlier = slice(place.text, word_before(place.text, place.within.begin, letters.begin));
  if (earlier.empty() || !std::any_of(earlier.begin(), earlier.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
    return std::nullopt;
  if (unit_follows(place)) return std::nullopt;
  return Span{letters.begin, place.end};
}

std::optional<Span> parse_code(const Place& place) {
  if (!place.plain || place.digits < 3 || place.digits > 6) return std::nullopt;
  static const WordSet codes{"zip", "postcode", "postcodes", "pincode"};
  static const WordSet kinds{"zip", "postal", "post", "area", "dialing", "dialling", "pin"};
  if (is_in(place.next_word(), codes)) return Span{place.at, place.next.end};
  const Span second = word_behind(place.text, place.next.end, place.within.end);
  if (is_in(place.next_word(), kinds) && same_word(slice(place.text, second), "code"))
    return Span{place.at, second.end};
  return std::nullopt;
}

std::optional<Span> parse_rank(const Place& place) {
  static const WordSet ranks{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  if (place.digits != 0 || !same_word(place.previous_word(), "number") || place.previous_stop) return std::nullopt;
  if (!is_in(place.text.substr(place.at, place.end - place.at), ranks)) return std::nullopt;
  // "a number two times as large", "that number two years ago"
  const std::string_view next = place.next_word();
  const bool unit = !same_word(next, "in") && parse_unit(place.text, place.end, place.within.end);
  if (place.byte(place.end) == '-' || looks_plural(next) || unit) return std::nullopt;
  static const WordSet scales{"hundred", "thousand", "million", "billion", "trillion", "dozen", "and", "or", "to"};
  if (is_in(next, scales)) return std::nullopt;
  return Span{place.previous.begin, place.end};
}

std::optional<Span> parse_turn(const Place& place) {
  static const WordSet turns{"day",   "week", "month", "year", "night", "round", "phase",
                             "stage", "game", "lap",   "leg",  "step",  "tier"};
  static const WordSet prepositions{"on",       "in",        "from",      "of",      "by",      "after",    "before",
                                    "since",    "until",     "through",   "into",    "for",     "enter",    "enters",
                                    "entered",  "entering",  "reach",     "reaches", "reached", "reaching", "begin",
                                    "begins",   "began",     "beginning", "start",   "starts",  "started",  "starting",
                                    "end",      "ends",      "ended",     "ending",  "finish",  "finishes", "finished",
                                    "complete", "completes", "completed", "mark",    "marks",   "marked",   "during"};
  static const WordSet followers{"of", "in", "on", "at", "and", "to", "was", "is", "for", "with", "when", "as"};
  if (!is_in(place.previous_word(), turns) || place.previous_stop || place.previous_hyphen) return std::nullopt;
  const Span before = word_before(place.text, place.within.begin, place.previous.begin);
  if (!is_in(slice(place.text, before), prepositions)) return std::nullopt;
  const auto number = parse_numeral(place.text, place.at, place.within.end);
  constexpr double most_turns = 400;
  if (!number || number->form != NumeralForm::cardinal || number->value < 1 || number->value > most_turns)
    return std::nullopt;
  const Span behind = word_behind(place.text, number->span.end, place.within.end);
  if (behind.begin > number->span.end && !behind.empty() && !is_in(slice(place.text, behind), followers))
    return std::nullopt;
  return Span{place.previous.begin, number->span.end};
}

std::optional<Span> parse_round(const Place& place) {
  if (!place.plain || place.digits > 3) return std::nullopt;
  const int left = place.value();
  if (left < 4 || left > 256 || (left & (left - 1)) != 0) return std::nullopt;
  const std::string_view previous = place.previous_word();
  const Span earlier = word_before(place.text, place.within.begin, place.previous.begin);
  const bool counted = looks_plural(place.next_word()) || unit_follows(place);
  if (same_word(previous, "last") && !counted) {
    if (place.previous_hyphen || same_word(slice(place.text, earlier), "the"))
      return Span{place.previous.begin, place.end};
  }
  if (same_word(previous, "of") && same_word(slice(place.text, earlier), "round"))
    return Span{earlier.begin, place.end};
  return std::nullopt;
}

}  // namespace figcheck::grammar
