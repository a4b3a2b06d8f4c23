#include "grammar/following.hpp"

#include "grammar/digits.hpp"
#include "grammar/numeral.hpp"
#include "grammar/token.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {

std::optional<FollowingNumber> parse_following(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t next = at;
  if (next < end && text[next] == ',') ++next;
  next = skip_blanks(text, next, end);
  if (next > at && next + 4 < end && text.substr(next, 3) == "and") {
    const std::size_t behind = skip_blanks(text, next + 3, end);
    if (behind > next + 3) next = behind;
  }
  if (next >= end || !(is_digit(text[next]) || is_ascii_letter(text[next]))) return std::nullopt;
  if (text[at] == ',' && next == at + 1) return std::nullopt;  // "5 feet,2" is no list of this kind
  // Digits are read without what may be glued to them: "6ft3in".
  if (is_digit(text[next])) {
    const auto digits = parse_digits(text, next, end);
    if (!digits || digits->overlong) return std::nullopt;
    return FollowingNumber{digits->value, next, digits->end};
  }
  const auto number = parse_numeral(text, next, end);
  if (!number || number->form != NumeralForm::cardinal) return std::nullopt;
  return FollowingNumber{number->value, next, number->span.end};
}

bool figure_ends(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t next = skip_blanks(text, at, end);
  if (next >= end) return true;
  switch (text[next]) {
    case ',':
    case ';':
    case ')':
    case ']':
    case '!':
    case '?':
      return true;
    case '.':
      return next + 1 >= end || !is_word_byte(text[next + 1]);
    default:
      return false;
  }
}

bool behind_magnitude(std::string_view text, std::size_t at) {
  static const WordSet magnitudes{"hundred",  "thousand",  "million", "billion", "trillion", "millions",
                                  "billions", "trillions", "lakh",    "lakhs",   "crore",    "crores",
                                  "mn",       "bn",        "tn",      "m",       "b",        "thousands",
                                  "hundreds", "mln",       "bln",     "k"};
  constexpr std::size_t longest = 9;
  std::size_t end = skip_blanks_back(text, 0, at);
  if (end > 0 && text[end - 1] == '.') --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin <= longest && is_ascii_letter(text[begin - 1])) --begin;
  return magnitudes.holds(text.substr(begin, end - begin));
}

}  // namespace figcheck::grammar
