#include "grammar/numeral_start.hpp"

#include <algorithm>

#include "grammar/scan.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

/// The end of the number in digits that begins at `at`, or of the word.
std::size_t end_of_run(std::string_view text, std::size_t at, std::size_t end) {
  const auto goes_on = [&] {
    if (is_word_byte(text[at])) return true;
    return (text[at] == ',' || text[at] == '.') && at + 1 < end && is_digit(text[at + 1]) && is_digit(text[at - 1]);
  };
  do {
    ++at;
  } while (at < end && goes_on());
  return at;
}

}  // namespace

void append_starts(std::string_view text, Span within, std::vector<NumeralStart>& starts) {
  const std::size_t end = std::min(within.end, text.size());
  StartWalk walk(text, within);
  for (std::size_t at = within.begin; (at = walk.next(at)) < end;) {
    NumeralStart& start = starts.emplace_back();
    start.at = at;
    start.end = at = end_of_run(text, at, end);
  }
}

void try_to_set_aside(std::string_view text, Span within, std::span<NumeralStart> starts) {
  std::size_t taken = within.begin;
  for (NumeralStart& start : starts) {
    const bool glued = start.at > within.begin && !is_digit(text[start.at - 1]) && text[start.at - 1] != '-' &&
                       blank_before(text, within.begin, start.at) == 0;
    if (start.at < taken || glued) continue;
    start.tried = true;
    start.aside = parse_set_aside(text, start.at, within);
    if (start.aside) taken = start.aside->span.end;
  }
}

}  // namespace figcheck::grammar
