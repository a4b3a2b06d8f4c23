#include "grammar/place.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "grammar/word_set.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

// The irregular plurals of Quirk et al. (1985), §5.81-5.89, that are everyday words, and collectives that take numbers
// as they are.
const WordSet irregular_plurals{"people",     "men",     "women",     "children",    "police", "feet",      "teeth",
                                "mice",       "geese",   "oxen",      "lives",       "wives",  "cattle",    "sheep",
                                "fish",       "deer",    "aircraft",  "troops",      "staff",  "personnel", "policemen",
                                "servicemen", "firemen", "fishermen", "businessmen", "gunmen", "spokesmen", "crew",
                                "dead",       "wounded", "injured",   "missing"};

// The bytes of words, and those that are a non-ASCII letter's tail: a table, for words are read around every numeral.
enum ByteKind : std::uint8_t { none, ascii, lead, tail };
constexpr std::array<ByteKind, 256> byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (unsigned c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter || (c >= '0' && c <= '9')) {
      kinds[c] = ascii;
    } else if (c >= 0x80 && c < 0xC0) {
      kinds[c] = tail;
    } else if (c >= 0xC3 && c != 0xE2 && c != 0xEF) {  // is_word_byte
      kinds[c] = lead;
    }
  }
  return kinds;
}();
ByteKind kind_of(char c) { return byte_kinds[static_cast<unsigned char>(c)]; }

}  // namespace

int Place::value() const {
  int number = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(digits, 9); ++i) number = 10 * number + (text[at + i] - '0');
  return number;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool same_word(std::string_view word, std::string_view lower) {
  return word.size() == lower.size() &&
         std::equal(word.begin(), word.end(), lower.begin(), [](char a, char b) { return to_lower(a) == b; });
}

bool is_dimension(std::string_view word) {
  static const WordSet dimensions{"long", "wide", "deep", "tall", "high", "thick", "broad", "across", "old"};
  return dimensions.holds(word);
}

bool looks_plural(std::string_view word) {
  if (word.size() < 3 || is_capital(word.front())) return false;
  if (irregular_plurals.holds(word)) return true;
  const char before = word[word.size() - 2];
  return word.back() == 's' && before != 's' && before != 'u' && before != 'i';
}

Span word_ending_at(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t start = end;
  const std::size_t limit = std::max(begin, end - std::min(end, longest_word));
  while (start > limit && kind_of(text[start - 1]) != none) --start;
  // Bytes of a mark (a dash, a quotation mark) are no letters.
  if (start < end && kind_of(text[start]) == tail) return {end, end};
  return {start, end};
}

Span word_before(std::string_view text, std::size_t begin, std::size_t at) {
  return word_ending_at(text, begin, skip_blanks_back(text, begin, at));
}

Span word_behind(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t begin = skip_blanks(text, at, end);
  std::size_t stop = begin;
  while (stop < end && kind_of(text[stop]) == ascii) ++stop;
  const bool plain = stop - begin <= longest_word && (stop >= end || static_cast<unsigned char>(text[stop]) < 0x80);
  return {begin, plain ? stop : word_end(text, begin, end)};
}

Place place_of(std::string_view text, std::size_t at, Span within) {
  Place place;
  place.text = text;
  place.within = within;
  place.at = at;
  place.end = at;
  while (place.end < within.end && is_digit(text[place.end])) ++place.end;
  place.digits = place.end - at;
  if (place.digits == 0) place.end = word_end(text, at, within.end);

  std::size_t back = skip_blanks_back(text, within.begin, at);
  if (back > within.begin && text[back - 1] == '.' && back != at) {
    --back;
    place.previous_stop = true;
  } else if (back == at && back > within.begin && text[back - 1] == '-') {
    --back;
    place.previous_hyphen = true;
  }
  place.previous = word_ending_at(text, within.begin, back);
  place.next = word_behind(text, place.end, within.end);
  if (place.next.begin == place.end) place.next = {place.end, place.end};

  const char next = place.byte(place.end);
  const char after = place.byte(place.end + 1);
  const bool goes_on = is_word_byte(next) ||
                       ((next == '.' || next == ',' || next == '/' || next == ':') && is_digit(after)) || next == '%' ||
                       text.substr(place.end, 2) == "\xC2\xBD";
  const char before = place.byte(at - 1);
  const bool continues = at > within.begin &&
                         (is_word_byte(before) || ((before == '.' || before == ',' || before == ':' || before == '/') &&
                                                   at >= within.begin + 2 && is_digit(text[at - 2])));
  place.plain = place.digits > 0 && !goes_on && !continues;
  return place;
}

}  // namespace figcheck::grammar
