#include "grammar/term.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "grammar/bound.hpp"
#include "grammar/lost_sign.hpp"
#include "grammar/money.hpp"
#include "grammar/place.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/rate.hpp"
#include "grammar/token.hpp"
#include "grammar/unit.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

// The currency that ends where the numeral begins: its beginnings are tried from the left, since "US$" is more than
// "$".
std::optional<UnitMatch> currency_before(std::string_view text, std::size_t begin, std::size_t at, std::size_t end) {
  constexpr std::size_t longest = 12;
  const std::size_t last = skip_blanks_back(text, begin, at);
  if (last == begin) return std::nullopt;
  const char near = text[last - 1];
  if (const auto lost = near == '?' || near == '\xBD' ? lost_sign_before(text, begin, at, end) : std::nullopt) {
    UnitMatch match;
    match.span = *lost;
    match.kind = Kind::money;
    match.unit = lost_currency;
    return match;
  }
  if (!is_ascii_letter(near) && near != '$' && near != '=' && near != '.' && static_cast<unsigned char>(near) < 0x80)
    return std::nullopt;
  if (is_ascii_letter(near) && last != at) {
    // Behind a blank, names of currencies are short ("Rs 5", "USD 5", "euro 5"); most words before a number are not.
    constexpr std::size_t longest_name = 4;
    std::size_t word = last;
    while (word > begin && last - word <= longest_name && is_ascii_letter(text[word - 1])) --word;
    if (last - word > longest_name || ruled_out(!may_end_currency(text.substr(word, last - word)))) return std::nullopt;
  }
  std::size_t start = last;
  int blanks = 0;
  while (start > begin && last - start < longest) {
    if (blank_before(text, begin, start) != 0 && ++blanks > 1) break;
    if (is_digit(text[start - 1]) || text[start - 1] == '(') break;
    --start;
  }
  for (; start < last; ++start) {
    if (blank_at(text, start, last) != 0) continue;
    if (is_ascii_letter(text[start]) && start > begin &&
        (is_word_byte(text[start - 1]) || text[start - 1] == '\'' || text[start - 1] == '\x99')) {
      continue;  // inside a word, or the s of "the bank's $5"
    }
    if (const auto currency = parse_currency(text, start, end); currency && currency->span.end == at) return currency;
  }
  return std::nullopt;
}

// The currency of "$-50.8bn", whose sign stands at `sign`: read as if the number followed at once.
std::optional<UnitMatch> currency_before_sign(std::string_view text, std::size_t begin, std::size_t sign) {
  constexpr std::size_t longest = 12;
  if (sign == begin || is_word_byte(text[sign - 1]) || blank_before(text, begin, sign) != 0) return std::nullopt;
  const std::size_t start = sign - std::min(sign - begin, longest);
  const std::string unsigned_money = std::string(text.substr(start, sign - start)) + "0";
  auto currency = currency_before(unsigned_money, 0, sign - start, unsigned_money.size());
  if (currency) currency->span = {currency->span.begin + start, currency->span.end + start};
  return currency;
}

// A minus sign, "minus" or "negative" that belongs to what begins at `at`; its first byte, or `at`.
std::size_t sign_before(std::string_view text, std::size_t floor, std::size_t begin, std::size_t at) {
  const auto opens = [&](std::size_t i) {
    return i == begin || blank_before(text, begin, i) != 0 || text[i - 1] == '(' || text[i - 1] == '[' ||
           text[i - 1] == '=' || text[i - 1] == ',';
  };
  if (at > floor && text[at - 1] == '-' && opens(at - 1)) {
    // "10 -15" is a range, "word -15" a detached hyphen only where a letter stands before it.
    const std::size_t previous = skip_blanks_back(text, begin, at - 1);
    const bool named = previous > begin && text[previous - 1] >= 'A' && text[previous - 1] <= 'Z';  // "MODEL -15"
    if (previous == begin || !(is_digit(text[previous - 1]) || named)) return at - 1;
  }
  if (at >= floor + 3 && text.substr(at - 3, 3) == "\xE2\x88\x92" && (opens(at - 3) || !is_word_byte(text[at - 4])))
    return at - 3;
  std::size_t end = skip_blanks_back(text, begin, at);
  if (end == at && at > begin && text[at - 1] == '-') end = at - 1;
  for (std::string_view word : {std::string_view("minus"), std::string_view("negative")}) {
    if (end < floor + word.size() || !opens(end - word.size())) continue;
    const std::string_view written = text.substr(end - word.size(), word.size());
    if (std::equal(written.begin(), written.end(), word.begin(), [](char a, char b) { return to_lower(a) == b; })) {
      const std::size_t previous = skip_blanks_back(text, begin, end - word.size());
      // "5 minus 3" is a sum, "plus or minus 3" an error
      const bool either = previous >= begin + 3 && text.substr(previous - 3, 3) == " or";
      if (previous == begin || !(is_digit(text[previous - 1]) || either)) return end - word.size();
    }
  }
  return at;
}

bool says(std::string_view text, Span span, std::string_view word) {
  return span.size() == word.size() &&
         std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(span.begin),
                    [](char a, char b) { return a == to_lower(b); });
}

// Whether a fraction that an article opens ends in an ordinal that stands right before its unit: "a third day", not "a
// half day", "a quarter hour" or "a third of a day".
bool names_a_turn(std::string_view text, Span fraction, std::size_t unit) {
  std::size_t start = fraction.end;
  while (start > fraction.begin && is_ascii_letter(text[start - 1])) --start;
  const Span last{start, fraction.end};
  return !says(text, last, "half") && !says(text, last, "quarter") && skip_blanks(text, fraction.end, unit) == unit;
}

// What halves are halves of, when it is no unit: not "the second half", "in the first half of the year".
bool names_a_half(std::string_view text, std::size_t begin, std::size_t at) {
  const std::size_t end = skip_blanks_back(text, begin, at);
  std::size_t start = end;
  while (start > begin && end - start < 12 && is_ascii_letter(text[start - 1])) --start;
  for (std::string_view word : {"first",  "second", "other",    "latter",   "last",    "the",     "final", "top",
                                "bottom", "each",   "this",     "that",     "better",  "opening", "upper", "lower",
                                "front",  "back",   "northern", "southern", "eastern", "western", "and"}) {
    if (says(text, {start, end}, word)) return true;
  }
  return false;
}

// 4.1 times 1e9 is 4,099,999,999.9999995 in binary: what lies within a few units of the last place of a whole number is
// one.
double snapped(double value) {
  const double whole = std::nearbyint(value);
  return std::fabs(value - whole) <= 8 * std::numeric_limits<double>::epsilon() * std::fabs(value) ? whole : value;
}

// Whether a letter that abbreviates a magnitude stands behind a number: "5m", "5 b".
bool may_be_magnitude(std::string_view text, std::size_t at, std::size_t end) {
  at = skip_blanks(text, at, end);
  if (at >= end) return false;
  const char letter = to_lower(text[at]);
  return letter == 'm' || letter == 'b' || letter == 't' || letter == 'k';
}

// "a quarter point", "half a point", "two-tenths of a point": parts of a point are percentage points.
std::optional<UnitMatch> part_of_point(std::string_view text, const Numeral& numeral, std::size_t at, std::size_t end) {
  if (!numeral.spelled || at >= end) return std::nullopt;
  const bool hyphenated = text[at] == '-';
  if (hyphenated) ++at;
  for (const std::string_view article : {"of a ", "a "}) {
    if (hyphenated || at + article.size() > end || text.substr(at, article.size()) != article) continue;
    at += article.size();
    break;
  }
  constexpr std::string_view point = "point";
  if (at + point.size() > end || text.substr(at, point.size()) != point) return std::nullopt;
  std::size_t stop = at + point.size();
  if (stop < end && text[stop] == 's') ++stop;
  if (stop < end && is_word_byte(text[stop])) return std::nullopt;
  UnitMatch match;
  match.kind = Kind::percent;
  match.unit = "percentage point";
  match.span = {at, stop};
  match.attributive = hyphenated;
  return match;
}

struct CountedInMillions : WordSet {
  CountedInMillions() {
    add("people");
#define MILLIONS(noun) add(noun);
#include "grammar/lexicon/counted_in_millions.def"
  }
};

// "3.2m units", "an audience of 4.7m": whether what is counted says that "m" is no metre. `next` is behind the letter.
bool counts_millions(std::string_view text, std::size_t at, std::size_t next, Span within) {
  static const CountedInMillions nouns;
  static const WordSet totals{"audience",   "circulation", "electorate", "following", "membership",
                              "population", "readership",  "viewership", "workforce"};
  if (nouns.holds(letters_at(text, next, within.end))) return true;
  const Span of = word_before(text, within.begin, at);
  return says(text, of, "of") && totals.holds(slice(text, word_before(text, within.begin, of.begin)));
}

// The unit of a half may have its article: "half an hour", "a quarter of a mile", "half a percent".
std::optional<UnitMatch> unit_behind(std::string_view text, const Numeral& numeral, std::size_t end) {
  if (auto unit = parse_unit(text, numeral.span.end, end)) return unit;
  // "millions of dollars", "a couple of hours"
  if (numeral.form == NumeralForm::vague || numeral.needs_of) {
    const std::size_t of = skip_blanks(text, numeral.span.end, end);
    if (of + 3 > end || text.substr(of, 3) != "of ") return std::nullopt;
    return parse_unit(text, of + 2, end);
  }
  // "0.6 of a percentage point"
  if (numeral.form == NumeralForm::cardinal && numeral.value > 0 && numeral.value < 1) {
    const std::size_t of = skip_blanks(text, numeral.span.end, end);
    constexpr std::string_view of_a = "of a ";
    if (of + of_a.size() > end || text.substr(of, of_a.size()) != of_a) return std::nullopt;
    return parse_unit(text, of + of_a.size() - 1, end);
  }
  if (numeral.form != NumeralForm::fraction) return std::nullopt;
  std::size_t at = skip_blanks(text, numeral.span.end, end);
  if (auto points = part_of_point(text, numeral, at, end)) return points;
  if (at + 3 <= end && text.substr(at, 3) == "of ") at += 3;
  for (std::string_view article : {"an ", "a "}) {
    if (at + article.size() <= end && text.substr(at, article.size()) == article)
      return parse_unit(text, at + article.size() - 1, end);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Term> parse_term(std::string_view text, std::size_t at, std::size_t floor, Span within, Letters letters) {
  auto currency = currency_before(text, floor, at, within.end);
  const bool inner_sign = !currency && at > floor + 1 && text[at - 1] == '-';
  if (inner_sign) currency = currency_before_sign(text, floor, at - 1);
  auto numeral = parse_numeral(text, at, within.end, currency ? Letters::magnitudes : letters);
  if (!numeral) return std::nullopt;

  Term term;
  term.form = numeral->form;
  term.spelled = numeral->spelled;
  term.span = {currency ? currency->span.begin : at, numeral->span.end};
  term.is_one = says(text, numeral->span, "one");
  if (term.form == NumeralForm::overlong) {
    term.extent = term.span = numeral->span;
    term.numeral_end = numeral->span.end;
    term.role = Role::identifier;
    return term;
  }

  auto unit = unit_behind(text, *numeral, within.end);
  // "110 bn. euros": the stop of a magnitude's abbreviation, not the sentence's
  if (!unit && !currency && numeral->span.end < within.end && text[numeral->span.end] == '.' &&
      is_ascii_letter(text[numeral->span.end - 1])) {
    auto money = parse_unit(text, numeral->span.end + 1, within.end);
    if (money && money->kind == Kind::money) unit = std::move(money);
  }
  // "for a third day": behind an article, an ordinal and a unit without "of" tell a turn, no part of it
  if (unit && unit->kind == Kind::duration && term.form == NumeralForm::fraction && term.spelled &&
      to_lower(text[at]) == 'a' && names_a_turn(text, numeral->span, unit->span.begin))
    return std::nullopt;
  if (!currency && !term.spelled && !(unit && unit->kind == Kind::money) &&
      may_be_magnitude(text, numeral->span.end, within.end)) {
    // "5m euros": letters are magnitudes if that makes money of them.
    if (auto scaled = parse_numeral(text, at, within.end, Letters::magnitudes);
        scaled && scaled->span.end > numeral->span.end) {
      const bool stopped = scaled->span.end < within.end && text[scaled->span.end] == '.';  // "110 b. euros"
      const auto money = parse_unit(text, scaled->span.end + (stopped ? 1 : 0), within.end);
      const std::size_t next = skip_blanks(text, scaled->span.end, within.end);
      if ((money && money->kind == Kind::money) || counts_millions(text, at, next, within)) {
        numeral = scaled;
        unit = money;
        term.span.end = numeral->span.end;
      }
    }
  }
  term.numeral_end = numeral->span.end;
  term.extent = term.span;
  term.value = numeral->value;
  term.multiplier = numeral->multiplier;
  term.rounding = rounding_of(*numeral);

  if (currency) {
    term.kind = Kind::money;
    term.unit = currency->unit;
    term.per = currency->per;
    term.value *= currency->scale;
    term.rounding *= currency->scale;
    term.has_currency = term.has_unit = true;
    if (unit && (unit->kind == Kind::money || !unit->per.empty())) {
      if (term.per.empty()) term.per = unit->per;
      term.extent.end = std::max(term.extent.end, unit->span.end);
    } else if (auto rate = parse_rate(text, term.numeral_end, within.end)) {
      term.per = std::move(rate->per);
      term.extent.end = std::max(term.extent.end, rate->span.end);
    }
  } else if (unit) {
    term.kind = unit->kind;
    term.unit = unit->unit;
    term.per = unit->per;
    // a hundredth is divided by, for 57 times 0.01 is not 0.57
    term.value = (unit->scale < 1 ? term.value / std::round(1 / unit->scale) : term.value * unit->scale) +
                 unit->extra.value_or(0);
    term.rounding *= unit->scale;
    term.has_unit = true;
    term.extent.end = unit->span.end;
    term.attributive = unit->attributive;
  } else if (auto leading = parse_unit_before(text, at, floor, within.end)) {
    term.kind = leading->kind;
    term.unit = leading->unit;
    term.has_unit = true;
    term.extent.begin = std::min(term.extent.begin, leading->span.begin);
  } else if (numeral->form == NumeralForm::fraction) {
    term.kind = Kind::ratio;
  }
  if (!term.attributive) {
    const std::size_t end = term.numeral_end;
    term.attributive = end + 1 < within.end && text[end] == '-' && is_ascii_letter(text[end + 1]);
  }

  term.value = snapped(term.value);
  if (inner_sign && currency) term.value = -term.value;
  const std::size_t sign = sign_before(text, floor, within.begin, term.span.begin);
  if (sign != term.span.begin) {
    term.span.begin = sign;
    term.extent.begin = std::min(term.extent.begin, sign);
    term.value = -term.value;
  }

  if (numeral->needs_share && !term.has_unit) {
    // "more than half people": a hedge makes a number of the part; a preposition does not ("over half-way").
    const auto hedge = hedge_before(text, floor, at);
    if (!hedge || hedge->weak) return std::nullopt;
  }
  const bool bare_half = says(text, numeral->span, "half") || says(text, numeral->span, "quarter");
  if (bare_half && term.kind == Kind::ratio && names_a_half(text, within.begin, at)) return std::nullopt;
  const bool zero_word = term.spelled && term.value == 0;
  if (zero_word && !term.has_unit) term.role = Role::identifier;  // "ground zero", "zero tolerance"
  return term;
}

}  // namespace figcheck::grammar
