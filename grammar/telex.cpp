#include "grammar/telex.hpp"

#include <algorithm>

#include "grammar/following.hpp"
#include "grammar/token.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// Whether no small letter stands near on the same line and in the same sentence. A sentence ends where a stop follows
/// a letter and a blank follows the stop.
bool among_capitals(std::string_view text, Span word, std::size_t end) {
  constexpr std::size_t near = 200;
  const auto ends_sentence = [&](std::size_t at) {
    return text[at] == '\n' || (text[at] == '.' && at > 0 && is_ascii_letter(text[at - 1]) &&
                                (at + 1 >= text.size() || text[at + 1] == ' ' || text[at + 1] == '\n'));
  };
  const std::size_t first = word.begin - std::min(word.begin, near);
  for (std::size_t at = word.begin; at > first && !ends_sentence(at - 1); --at)
    if (is_lower(text[at - 1])) return false;
  const std::size_t last = std::min({end, text.size(), word.end + near});
  for (std::size_t at = word.end; at < last && !ends_sentence(at); ++at)
    if (is_lower(text[at])) return false;
  return true;
}

/// Whether the number that ends at `at` is a thousand or more: by its digits or its magnitude.
bool at_least_a_thousand(std::string_view text, std::size_t at) {
  constexpr int enough = 4;
  if (behind_magnitude(text, at)) return true;
  int digits = 0;
  for (std::size_t i = at; i > 0 && (is_digit(text[i - 1]) || text[i - 1] == ',' || text[i - 1] == '.'); --i) {
    if (text[i - 1] == '.') {
      digits = 0;
    } else if (text[i - 1] != ',') {
      ++digits;
    }
  }
  return digits >= enough;
}

/// Whether a word of what is weighed in carats, or set with it, stands at `at`: everyday names, collected by hand, of
/// the stones, gold and jewels that chapter 71 of the Harmonized System is about; and "of".
bool is_of_carats(std::string_view text, std::size_t at, std::size_t end) {
  static const WordSet words{"of",        "diamond", "diamonds",  "gold",    "ruby",      "rubies",  "emerald",
                             "emeralds",  "gem",     "sapphires", "gems",    "sapphire",  "stone",   "stones",
                             "jewel",     "jewels",  "gemstone",  "jewelry", "gemstones", "ring",    "rings",
                             "jewellery", "pendant", "necklace",  "brooch",  "earrings",  "pearl",   "pearls",
                             "opal",      "opals",   "topaz",     "rough",   "bracelet",  "polished"};
  const std::size_t begin = skip_blanks(text, at, end);
  std::size_t stop = begin;
  while (stop < end && is_ascii_letter(text[stop])) ++stop;
  return words.holds(text.substr(begin, stop - begin));
}

}  // namespace

bool may_be_telex_unit(std::string_view text, Span word, std::size_t numeral, std::size_t end) {
  static const WordSet telex{"cts", "stg", "bpd"};
  const std::string_view unit = slice(text, word);
  if (!telex.holds(unit)) return true;
  const bool cents = to_lower(unit.front()) == 'c';
  if (cents && is_of_carats(text, word.end, end)) return false;
  if (std::none_of(unit.begin(), unit.end(), is_upper)) return true;
  return among_capitals(text, word, end) && (to_lower(unit.front()) != 'b' || at_least_a_thousand(text, numeral));
}

}  // namespace figcheck::grammar
