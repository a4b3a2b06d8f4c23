#include "grammar/lost_sign.hpp"

#include "grammar/place.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"
#include "grammar/unit.hpp"
#include "grammar/word_set.hpp"
#include "grammar/written_number.hpp"

namespace figcheck::grammar {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Articles and prepositions: no question ends in one of these and goes on with a number.
const WordSet before_an_amount{"a",      "an",     "the",  "another", "of",      "for",   "to",     "from",
                               "by",     "with",   "than", "about",   "around",  "over",  "under",  "some",
                               "nearly", "almost", "at",   "worth",   "between", "and",   "or",     "only",
                               "just",   "up",     "plus", "roughly", "below",   "above", "costing"};

const WordSet magnitudes{"thousand", "million", "billion", "trillion", "k", "m", "mn", "mln", "bn", "b", "tn"};

// Function words that may follow an amount, where a noun would say what is counted.
const WordSet behind_an_amount{"a",     "an",  "per",   "each",  "in",  "of",   "for",  "to",    "from",
                               "by",    "at",  "on",    "over",  "and", "or",   "but",  "than",  "more",
                               "less",  "was", "were",  "is",    "are", "has",  "had",  "will",  "would",
                               "could", "may", "with",  "into",  "if",  "that", "this", "which", "before",
                               "after", "as",  "until", "while", "when"};

/// Where the number's magnitude ends, or the number.
std::size_t magnitude_end(std::string_view text, const WrittenNumber& number, std::size_t end) {
  std::size_t next = skip_blanks(text, number.end, end);
  if (next < end && text[next] == '-') ++next;
  const std::string_view word = letters_at(text, next, end);
  return magnitudes.holds(word) ? next + word.size() : number.end;
}

/// Whether a bracket behind the number opens with money, as what restates an amount in another currency does.
bool restated(std::string_view text, std::size_t behind, std::size_t end) {
  const std::size_t bracket = skip_blanks(text, behind, end);
  return bracket + 1 < end && (text[bracket] == '(' || text[bracket] == '[') &&
         parse_currency(text, bracket + 1, end).has_value();
}

bool is_amount(std::string_view text, std::size_t at, std::size_t end, bool sure) {
  const WrittenNumber number = written_number_at(text, at, end);
  if (number.end == at) return false;
  const std::size_t behind = magnitude_end(text, number, end);
  if (behind > number.end) return true;
  if (number.end < end && is_word_byte(text[number.end])) return false;  // "?5th", "?3D"
  if (number.thousands || number.cents || restated(text, behind, end)) return true;
  const std::string_view word = letters_at(text, skip_blanks(text, number.end, end), end);
  return sure && (word.empty() || behind_an_amount.holds(word));
}

bool opens(std::string_view text, std::size_t begin, std::size_t at) {
  return at == begin || blank_before(text, begin, at) != 0 || text[at - 1] == '(' || text[at - 1] == '[' ||
         text[at - 1] == '"';
}

}  // namespace

std::optional<Span> lost_sign_before(std::string_view text, std::size_t begin, std::size_t at, std::size_t end) {
  const std::size_t last = skip_blanks_back(text, begin, at);
  std::size_t first = last;
  while (first >= begin + replacement.size() &&
         text.substr(first - replacement.size(), replacement.size()) == replacement)
    first -= replacement.size();
  if (first < last) {
    // A dash or a quotation mark may be lost as well: it is glued to no number that is followed by what it counts.
    if (!opens(text, begin, first) || !is_amount(text, at, end, last == at)) return std::nullopt;
    return Span{first, at};
  }
  if (last == begin || text[last - 1] != '?') return std::nullopt;
  first = last - 1;
  if (opens(text, begin, first)) {
    if (!is_amount(text, at, end, last == at)) return std::nullopt;
    return Span{first, at};
  }
  if (last == at) return std::nullopt;  // "why?300", "page?1"
  const WrittenNumber number = written_number_at(text, at, end);
  if (number.end == at) return std::nullopt;
  const bool ends_no_question = before_an_amount.holds(slice(text, word_before(text, begin, first)));
  if (!(ends_no_question && is_amount(text, at, end, true)) && !restated(text, magnitude_end(text, number, end), end))
    return std::nullopt;
  return Span{first, at};
}

}  // namespace figcheck::grammar
