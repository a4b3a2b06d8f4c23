#include "grammar/tens_of_degrees.hpp"

#include <string>
#include <utility>

#include "grammar/place.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

/// Whether one of the sentence's words within reach says that heat is spoken of: the kinds and measures of
/// temperature.n.01 in WordNet 3.0 that forecasts name.
bool speaks_of_heat(std::string_view text, std::size_t at, Span within) {
  static const WordSet words{"temperature", "temperatures", "mercury",    "thermometer", "thermometers",
                             "degrees",     "celsius",      "fahrenheit", "highs"};
  constexpr int most_words = 16;
  Span word{at, at};
  for (int i = 0; i < most_words; ++i) {
    std::size_t end = skip_blanks_back(text, within.begin, word.begin);
    while (end > within.begin && (text[end - 1] == ',' || text[end - 1] == '-')) --end;
    word = word_before(text, within.begin, end);
    if (word.empty()) break;
    if (words.holds(slice(text, word))) return true;
  }
  word = {at, at + 3};
  constexpr int most_behind = 6;
  for (int i = 0; i < most_behind; ++i) {
    word = word_behind(text, word.end, within.end);
    if (word.empty()) break;
    if (words.holds(slice(text, word))) return true;
  }
  return false;
}

/// "20s" at `at` with the word before it that tells where in the tens.
struct Tens {
  Span words;       ///< "20s"
  Span level;       ///< "mid"
  double from = 0;  ///< 24 of "mid 20s"
};

std::optional<Tens> tens_at(std::string_view text, std::size_t at, Span within) {
  const std::size_t end = at + 3;
  if (end > within.end || !is_digit(text[at]) || text[at + 1] != '0' || text[at + 2] != 's') return std::nullopt;
  if (end < within.end && is_word_byte(text[end])) return std::nullopt;
  std::size_t stop = skip_blanks_back(text, within.begin, at);
  if (stop > within.begin && text[stop - 1] == '-') --stop;
  const Span level = word_before(text, within.begin, stop);
  const std::string_view part = slice(text, level);
  static const WordSet low{"low", "lower"}, mid{"mid", "middle"}, high{"high", "upper"};
  const double first = low.holds(part) ? 1 : mid.holds(part) ? 4 : high.holds(part) ? 7 : 0;
  if (first == 0) return std::nullopt;
  return Tens{{at, end}, level, 10.0 * (text[at] - '0') + first};
}

Figure figure_of(const Tens& tens, Kind kind, std::string unit) {
  constexpr double width = 2;
  Figure figure;
  figure.span = figure.extent = tens.words;
  figure.kind = kind;
  figure.unit = std::move(unit);
  figure.bound = Bound::vague;
  figure.interval = {tens.from, tens.from + width};
  return figure;
}

}  // namespace

std::optional<Figure> parse_tens_of_degrees(std::string_view text, std::size_t at, Span within) {
  const auto tens = tens_at(text, at, within);
  if (!tens || !speaks_of_heat(text, at, within)) return std::nullopt;
  // "in her mid 30s", "men in their high 20s": ages
  static const WordSet owners{"his", "her", "their", "its", "my", "our", "your"};
  if (owners.holds(slice(text, word_before(text, within.begin, tens->level.begin)))) return std::nullopt;
  return figure_of(*tens, Kind::measure, "degree");
}

std::optional<Figure> parse_tens_of_price(std::string_view text, std::size_t at, Span within, const Figure& before) {
  if (before.kind != Kind::money || before.role != Role::assertion || before.unit.empty()) return std::nullopt;
  const auto tens = tens_at(text, at, within);
  if (!tens) return std::nullopt;
  // "to the mid 30s": "in the mid 30s" may be years
  const Span the = word_before(text, within.begin, tens->level.begin);
  static const WordSet ends{"to", "into", "toward", "towards", "from"};
  if (!same_word(slice(text, the), "the") || !ends.holds(slice(text, word_before(text, within.begin, the.begin))))
    return std::nullopt;
  constexpr double alike = 5;
  const double price = before.value ? *before.value : before.interval.lower.value_or(0);
  if (price * alike < tens->from || price > tens->from * alike) return std::nullopt;
  Figure figure = figure_of(*tens, Kind::money, before.unit);
  figure.per = before.per;
  return figure;
}

}  // namespace figcheck::grammar
