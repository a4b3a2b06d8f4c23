#include "grammar/range.hpp"

#include <algorithm>

#include <boost/spirit/home/x3.hpp>

#include "grammar/bound.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/scan.hpp"
#include "grammar/set_aside.hpp"
#include "grammar/token.hpp"
#include "grammar/unit.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using token::gap;

enum class Joiner { dash, to, conjunction, alternative };

struct Joiners : x3::symbols<Joiner> {
  Joiners() { add("to", Joiner::to)("and", Joiner::conjunction)("or", Joiner::alternative)("through", Joiner::to); }
} const joiners;

const auto dash = -gap >> (x3::lit("-") | "\xE2\x80\x93" | "\xE2\x80\x90" | "\xE2\x80\x91" | "~" | "\xE2\x88\xBC") >>
                  -gap;
const auto word = x3::rule<struct JoinerWord, Joiner>{} = -x3::omit[x3::lit('-')] >>
                                                          (gap | '-') >> x3::no_case[joiners] >> (gap | '-');

// A quick look at what may join a second term: a dash, a tilde, or one of the joiners.
bool may_be_joined(std::string_view text, std::size_t at, std::size_t end) {
  static constexpr Openings openings{"to", "and", "or", "through"};
  const std::size_t next = skip_blanks(text, at, end);
  if (next >= end) return false;
  return text[next] == '-' || text[next] == '~' || text[next] == '\xE2' || openings.hold_at(text, next, end);
}

// The word that ends before `at`, and where it begins.
Span word_before(std::string_view text, std::size_t begin, std::size_t at) {
  const std::size_t end = skip_blanks_back(text, begin, at);
  std::size_t start = end;
  while (start > begin && end - start < 24 && is_ascii_letter(text[start - 1])) --start;
  return {start, end};
}

bool says(std::string_view text, Span span, std::string_view lower) {
  const std::string_view written = slice(text, span);
  return std::equal(written.begin(), written.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return to_lower(a) == b; });
}

// Small alternatives that stand next to each other: "two or three", "100 or 200".
bool are_alternatives(const Term& first, const Term& second) {
  return !first.has_unit && !second.has_currency && first.form == NumeralForm::cardinal &&
         second.form == NumeralForm::cardinal && second.value <= 2 * first.value &&
         !(first.is_one && second.has_unit && second.kind == Kind::age);
}

// The second term begins at `at`, with or without currency.
std::optional<Term> second_term(std::string_view text, std::size_t at, Span within, Letters letters) {
  std::size_t numeral = at;
  if (const auto currency = parse_currency(text, at, within.end)) numeral = currency->span.end;
  if (numeral >= within.end || ruled_out(next_start(text, numeral, {at, within.end}) != numeral)) return std::nullopt;
  if (const auto aside = parse_set_aside(text, numeral, within); aside && aside->span.end > numeral)
    return std::nullopt;
  auto term = parse_term(text, numeral, at, within, letters);
  if (!term || term->form == NumeralForm::overlong || term->form == NumeralForm::vague || term->role != Role::assertion)
    return std::nullopt;
  return term;
}

// "from 5 to 7 percent to 3 to 5 percent": what changed was a range.
bool leads_on(std::string_view text, const Term& second, std::size_t end) {
  const std::size_t to = skip_blanks(text, second.extent.end, end);
  return to + 3 < end && says(text, {to, to + 2}, "to") && blank_at(text, to + 2, end) != 0 &&
         (is_digit(text[skip_blanks(text, to + 2, end)]) || text[skip_blanks(text, to + 2, end)] == '$');
}

// "12 to 15,000 feet", "3 to 4,000 people": the thousands of the second are the first's too, where the two are then
// next to each other; "from 5 to 1,000" and "1 to 2,000" are what they say.
void lend_thousands(std::string_view text, Term& first, const Term& second, bool from) {
  constexpr double thousand = 1000;
  const std::string_view written = slice(text, second.span);
  const double scaled = first.value * thousand;
  if (from || first.form != NumeralForm::cardinal || first.multiplier != 1 || first.has_unit || first.value < 2 ||
      first.value >= thousand || !is_digit(written.front()) || !written.ends_with(",000") || scaled >= second.value ||
      2 * scaled < second.value)
    return;
  first.value = scaled;
  first.rounding *= thousand;
}

// Where the second term of "from 200 to as many as 500" begins, behind the words that hedge it, or `at`. Each of them
// is a hedge before a number elsewhere (hedges.def).
std::size_t behind_hedge(std::string_view text, std::size_t at, std::size_t end) {
  static constexpr std::string_view hedges[] = {"as many as ", "as much as ", "as high as ", "up to ",  "perhaps ",
                                                "possibly ",   "maybe ",      "about ",      "around ", "nearly ",
                                                "almost ",     "at most ",    "roughly "};
  for (const std::string_view hedge : hedges) {
    const std::size_t behind = at + hedge.size();
    if (behind < end && is_digit(text[behind]) && text.substr(at, hedge.size()) == hedge) return behind;
  }
  return at;
}

// What the second has and the first lacks: "7 to 9 million", "$140-150MM", "5 to 10 percent".
void lend(Term& first, const Term& second) {
  if (first.multiplier == 1 && second.multiplier > 1 && first.value < second.value / second.multiplier) {
    first.value *= second.multiplier;
    first.rounding *= second.multiplier;
  }
  if (!first.has_unit && second.has_unit && first.kind != Kind::ratio) {
    first.kind = second.kind;
    first.unit = second.unit;
    first.per = second.per;
  }
}

}  // namespace

std::optional<Range> parse_range(std::string_view text, const Term& first, Span reach, Span within) {
  if (first.form == NumeralForm::vague || first.form == NumeralForm::overlong) return std::nullopt;

  // "5 feet to 6 feet": the joiner stands behind the first term's unit, else behind its numeral.
  const char* const last = text.data() + within.end;
  Joiner joiner{};
  std::size_t at = 0;
  for (const std::size_t start : {first.extent.end, first.span.end}) {
    if (ruled_out(!may_be_joined(text, start, within.end))) continue;
    const char* it = text.data() + start;
    if (x3::parse(it, last, word, joiner)) {
      at = static_cast<std::size_t>(it - text.data());
      break;
    }
    it = text.data() + start;
    if (x3::parse(it, last, dash)) {
      joiner = Joiner::dash;
      at = static_cast<std::size_t>(it - text.data());
      break;
    }
  }
  if (at == 0) return std::nullopt;

  const Span before = word_before(text, reach.begin, first.extent.begin);
  bool between = says(text, before, "between");
  bool from_word = says(text, before, "from");
  std::size_t begin = first.extent.begin;
  // "aged 50 to 74", "between the ages of 5 and 12": the cue stands before the number
  const bool aged = first.kind == Kind::age && first.extent.begin < first.span.begin;
  if (aged && says(text, before, "the")) {
    const Span further = word_before(text, reach.begin, before.begin);
    between = says(text, further, "between");
    if (between) begin = further.begin;
  } else if (aged) {
    // "aged between 16 and 18": the word stands behind the cue
    const Span inner = word_before(text, first.extent.begin, first.span.begin);
    between = says(text, inner, "between");
    from_word = says(text, inner, "from");
  } else if (between || from_word) {
    begin = before.begin;
  } else if (const auto hedge = hedge_before(text, reach.begin, first.extent.begin)) {
    const Span further = word_before(text, reach.begin, hedge->span.begin);
    between = says(text, further, "between");
    from_word = says(text, further, "from");
    begin = between || from_word ? further.begin : hedge->span.begin;
  }
  if (joiner == Joiner::conjunction && !between) return std::nullopt;
  if (between && joiner != Joiner::conjunction && joiner != Joiner::to && joiner != Joiner::dash) return std::nullopt;

  // "from 200 to as many as 500": but "rose from 200 to about 500" tells two figures, each in its own words
  if (between || (from_word && joiner == Joiner::to && !change_before(text, within.begin, begin)))
    at = behind_hedge(text, at, within.end);
  const auto second = second_term(text, at, within, first.has_currency ? Letters::magnitudes : Letters::units);
  if (!second) return std::nullopt;

  Range range{first, *second, {}, {}};
  if (!range.second.has_unit && first.has_unit) {  // "$5 to 10", "between 5% and 6"
    if (first.has_currency || joiner == Joiner::dash || between || first.kind == Kind::age) {
      range.second.kind = first.kind;
      range.second.unit = first.unit;
      range.second.per = first.per;
    } else {
      return std::nullopt;
    }
  }
  lend(range.first, range.second);
  if (joiner == Joiner::to) lend_thousands(text, range.first, range.second, from_word);
  if (range.first.kind != range.second.kind || range.first.unit != range.second.unit) return std::nullopt;
  if (joiner == Joiner::alternative && !are_alternatives(range.first, range.second)) return std::nullopt;
  if (joiner == Joiner::to) {
    // "up 5 cents to 90 cents", "rose 3 percent to 20 percent": the change and where it led.
    const bool by = says(text, before, "by");
    const int nearby = by ? 6 : 3;
    const bool determined = says(text, before, "the") || says(text, before, "a");
    if (!from_word && first.has_unit && !determined && change_before(text, within.begin, begin, nearby))
      return std::nullopt;
    // "fell 2 to 310", "decreased by 1 to 46": no range is that wide
    constexpr double widest = 3;
    if (!from_word && !first.has_unit && !second->has_unit && widest * first.value < second->value &&
        change_before(text, within.begin, begin, by ? 2 : 1))
      return std::nullopt;
    range.change = from_word && change_before(text, within.begin, begin) && !leads_on(text, range.second, within.end);
  }
  if (!range.change && !(range.first.value < range.second.value)) return std::nullopt;
  range.span = {first.span.begin, range.second.span.end};
  range.extent = {begin, range.second.extent.end};
  return range;
}

}  // namespace figcheck::grammar
