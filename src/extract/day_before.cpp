#include "extract/day_before.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "extract/cue.hpp"
#include "extract/phrase.hpp"
#include "grammar/numeral.hpp"

namespace figcheck::extract {
namespace {

/// Farther back than this a text names the date.
constexpr double farthest = 400;

/// A time so much earlier, of at least one whole unit.
std::optional<Date> counted_back(const Date& from, double count, std::string_view unit) {
  if (!(count >= 1) || count > farthest) return std::nullopt;
  return time_before(from, static_cast<int>(count), unit);
}

bool is_before(const Token& token) { return says(token, "earlier") || says(token, "before"); }

/// Whether nothing that the day is counted from follows: "the day before the vote".
bool ends_there(const Sentence& sentence, std::size_t i) {
  if (says(sentence.tokens[i], "earlier") || i + 1 >= sentence.tokens.size()) return true;
  switch (sentence.tokens[i + 1].tag) {
    case Tag::comma:
    case Tag::stop:
    case Tag::colon:
    case Tag::dash:
    case Tag::close_bracket:
    case Tag::close_quote:
    case Tag::to:
    case Tag::preposition:
    case Tag::coordinator:
    case Tag::conjunction:
      return true;
    default:
      return false;
  }
}

/// Whether a time counted back can end at token i, by a look that most tokens do not pass.
bool may_count_back(const std::vector<Token>& tokens, std::size_t i) {
  return tokens[i].tag == Tag::set_aside || is_before(tokens[i]) ||
         (i > 0 && (says(tokens[i - 1], "previous") || says(tokens[i - 1], "preceding")));
}

/// The time counted back that ends at token i.
std::optional<Date> back_at(const Sentence& sentence, std::string_view text, std::size_t i, const Date& from) {
  const auto& tokens = sentence.tokens;
  const Token& token = tokens[i];
  if (token.tag == Tag::set_aside) {
    const auto& figure = sentence.figures[static_cast<std::size_t>(token.figure)];
    const std::string_view words = slice(text, figure.extent);
    if (figure.role != Role::date || words.find("earlier") == std::string_view::npos) return std::nullopt;
    const auto number = grammar::parse_numeral(text, figure.extent.begin, figure.extent.end);
    for (const std::string_view unit : {"day", "week", "month", "year"})
      if (words.find(unit) != std::string_view::npos) return counted_back(from, number ? number->value : 1, unit);
    return std::nullopt;
  }
  if (i > 1 && is_before(token) && ends_there(sentence, i) &&
      (says(tokens[i - 2], "a") || says(tokens[i - 2], "the") || says(tokens[i - 2], "one")))
    return counted_back(from, 1, lower(tokens[i - 1].text));
  if (i > 0 && (says(tokens[i - 1], "previous") || says(tokens[i - 1], "preceding")))
    return counted_back(from, 1, lower(token.text));
  return std::nullopt;
}

bool ends_its_clause(const Token& token) { return ends_clause(token) || token.tag == Tag::dash; }

}  // namespace

void add_days_before(const Sentence& sentence, std::string_view text, const Date& published,
                     std::vector<TimeMention>& times) {
  if (published.day == 0 || (sentence.cues & counts_back) == 0) return;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    if (!may_count_back(sentence.tokens, i)) continue;
    const auto after =
        std::find_if(times.begin(), times.end(), [&](const TimeMention& time) { return time.token >= i; });
    if (after != times.end() && after->token == i) continue;
    const auto own = std::find_if(std::make_reverse_iterator(after), times.rend(), [](const TimeMention& time) {
      return !time.counted_back && !time.ahead && !time.since && time.date.day != 0;
    });
    const std::optional<Date> date = back_at(sentence, text, i, own == times.rend() ? published : own->date);
    if (!date) continue;
    TimeMention mention{i, *date};
    mention.counted_back = true;
    times.insert(after, mention);
  }
}

bool dates_figure(const Sentence& sentence, const TimeMention& mention, std::size_t at) {
  const auto [from, to] = std::minmax(mention.token, at);
  return std::none_of(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                      sentence.tokens.begin() + static_cast<std::ptrdiff_t>(to),
                      [](const Token& token) { return token.tag == Tag::figure || ends_its_clause(token); });
}

}  // namespace figcheck::extract
