#include "grammar/numeral.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "grammar/amount.hpp"
#include "grammar/number_words.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using token::gap;
using token::keyword;

struct Cursor {
  const char* first;
  const char* last;

  template <typename Parser>
  bool sees(const Parser& parser) const {
    const char* from = first;
    return x3::parse(from, last, parser);
  }
};

const auto letter = x3::char_("a-zA-Z");
// Made once: a parser that is put together where it is used copies its word lists each time.
const auto hyphenated = -gap >> token::hyphen >> -gap >> letter;
const auto any_word = -gap >> letter;
const auto share_word = gap >> x3::omit[number_words::share_words];
const auto halved_unit = ((-gap >> token::hyphen >> -gap) | gap) >>
                         -((keyword("an") | keyword("a")) >> gap) >> x3::omit[number_words::halved];
const auto hyphenated_unit = -gap >> token::hyphen >> -gap >> x3::omit[number_words::halved];
const auto of_ = gap >> keyword("of");
const auto out_of = gap >> (((keyword("in") | "of" | "for") >> gap >> keyword("every")) | keyword("in") |
                            (keyword("out") >> gap >> keyword("of") >> -(gap >> keyword("every"))) |
                            (keyword("over") >> gap >> keyword("every"))) >>
                    gap;
const auto over_ = gap >> keyword("over") >> gap;
const auto further_digit = x3::char_("-/.,") >> x3::digit;
const auto any_word_or_sign = -gap >> x3::char_("a-zA-Z0-9%-");
const auto period = -gap >> -token::hyphen >> (x3::omit[number_words::periods] | '%');
const auto thousands = x3::omit[-x3::repeat(1, 2)[x3::lit(' ')]] >> x3::lit('k') >> token::edge;
const auto glued_letter = x3::omit[x3::char_("KM")] >> token::edge;
const auto money_letter = -gap >> number_words::money_letters;

// A part of one ("a third", "half") is a fraction where its surroundings say so: an ordinal ("a third man") is none.
bool states_a_share(Cursor behind) {
  if (!behind.sees(any_word) && !behind.sees(hyphenated)) return true;
  return behind.sees(share_word) || behind.sees(halved_unit);
}

// "1 in 5" says a share where the second number is the whole of the first: greater, one that people divide by, and no
// year.
bool can_be_whole(double of, const Amount& whole) {
  if (of <= 0 || whole.value <= of || of != std::floor(of) || whole.value != std::floor(whole.value)) return false;
  if (whole.plain && whole.value >= 1900 && whole.value <= 2100) return false;
  return whole.value <= 20 || std::fmod(whole.value, 10) == 0;
}

// "the bank's quarter-point cut", "a third quarter-percentage-point rise"
const auto hyphen_or_gap = x3::omit[x3::lit('-') | token::gap];
const auto quarter_of_point = x3::omit[x3::no_case[x3::lit("quarter")]] >>
                              &(x3::omit[x3::lit('-')] >> -(x3::no_case[x3::lit("percentage")] >> hyphen_or_gap) >>
                                x3::no_case[x3::lit("point")] >> token::edge);

/// One call of parse_numeral: where it reads, and the numeral that it makes.
class Reader {
 public:
  Reader(std::string_view text, std::size_t at, std::size_t end, Letters letters)
      : text_(text),
        begin_(text.data() + at),
        last_(text.data() + end),
        letters_(letters),
        spelled_(is_ascii_letter(text[at])) {}

  std::optional<Numeral> read() const {
    if (spelled_) {
      if (const auto numeral = vague()) return numeral;
    }
    const char* first = begin_;
    Amount amount;
    if (!parse_amount(first, last_, amount)) return spelled_ ? bare() : std::nullopt;
    Numeral numeral = made(amount, first);
    if (numeral.form == NumeralForm::overlong) return numeral;
    if (numeral.form == NumeralForm::fraction && spelled_) return part(numeral, {first, last_});
    if (spelled_ && parse_spoken_decimals(first, last_, amount)) return made(amount, first);
    if (amount.floor == 1 && !ruled_out(!may_be_ratio(first))) {
      if (const auto ratio = ratio_of(numeral, first)) return ratio;
    }
    if (amount.digits && first != last_ && *first == ':') {
      if (const auto ratio = ratio_to(numeral, first)) return ratio;
    }
    if (!spelled_) abbreviate(numeral, first);
    return numeral;
  }

 private:
  std::size_t offset(const char* at) const { return static_cast<std::size_t>(at - text_.data()); }

  Numeral made(const Amount& amount, const char* end) const {
    Numeral numeral;
    numeral.span = {offset(begin_), offset(end)};
    numeral.value = amount.value;
    numeral.decimal_place = amount.place;
    numeral.multiplier = amount.floor > 1 ? amount.floor : 1;
    numeral.spelled = spelled_;
    if (amount.fraction && amount.value < 1) numeral.form = NumeralForm::fraction;
    if (amount.overlong) numeral.form = NumeralForm::overlong;
    return numeral;
  }

  // A quick look for what parse_vague and parse_couple begin with.
  bool may_be_vague() const {
    static constexpr FirstLetters openings = [] {
      FirstLetters words{"a", "few", "several", "couple"};
#define NUMERAL(set, word, value) \
  if (std::string_view(#set) == "vague") words.add(word);
#include "grammar/lexicon/numerals.def"
      return words;
    }();
    return openings.hold_at(text_, offset(begin_), offset(last_));
  }

  std::optional<Numeral> vague() const {
    if (ruled_out(!may_be_vague())) return std::nullopt;
    const char* first = begin_;
    Amount amount;
    if (parse_vague(first, last_, amount.value)) {
      Numeral numeral = made(amount, first);
      numeral.form = NumeralForm::vague;
      return numeral;
    }
    if (!parse_couple(first, last_, amount)) return std::nullopt;
    Numeral numeral = made(amount, first);
    numeral.needs_of = true;
    return numeral;
  }

  // "half of the houses", "a half"; "his dozen rounds". A "quarter" alone is a place, a coin, or a part of the year.
  std::optional<Numeral> bare() const {
    const char* first = begin_;
    Amount amount;
    if (parse_half(first, last_)) {
      const Cursor behind{first, last_};
      const bool share = states_a_share(behind);
      if (!share && behind.sees(hyphenated)) return std::nullopt;  // "half-time"
      amount.value = 0.5;
      amount.fraction = true;
      Numeral numeral = made(amount, first);
      numeral.needs_share = !share;
      return numeral;
    }
    if (x3::parse(first, last_, quarter_of_point)) {
      amount.value = 0.25;
      amount.fraction = true;
      return made(amount, first);
    }
    if (!x3::parse(first, last_, number_words::dozens, amount.value)) return std::nullopt;
    Numeral numeral = made(amount, first);
    if (Cursor{first, last_}.sees(of_)) {  // "dozen of ships" is a misprint of the plural
      numeral.value *= 2;
      numeral.form = NumeralForm::vague;
    }
    return numeral;
  }

  std::optional<Numeral> part(Numeral numeral, Cursor behind) const {
    if (numeral.multiplier > 1) return numeral;
    if (to_lower(*begin_) == 'a') {
      if (behind.sees(hyphenated) && !states_a_share(behind)) return std::nullopt;  // "a fifth-floor flat"
      numeral.needs_share = !states_a_share(behind);
    } else if (behind.sees(hyphenated) && !behind.sees(hyphenated_unit)) {
      return std::nullopt;  // "one third-party proposal": the hyphen binds the ordinal to its noun
    }
    return numeral;
  }

  // A quick look for "in", "out of", "over" behind a blank.
  bool may_be_ratio(const char* first) const {
    static constexpr FirstLetters links{"in", "out", "over", "of", "for"};
    const std::size_t end = offset(last_);
    return links.hold_at(text_, skip_blanks(text_, offset(first), end), end);
  }

  // "one in five", "two out of three"; "one over three" only where nothing follows that it could be over.
  std::optional<Numeral> ratio_of(Numeral numeral, const char* first) const {
    Amount whole;
    bool over = false;
    if (!x3::parse(first, last_, out_of)) {
      if (!x3::parse(first, last_, over_)) return std::nullopt;
      over = true;
    }
    if (!parse_whole(first, last_, whole)) return std::nullopt;
    const Cursor rest{first, last_};
    const bool further_digits = rest.sees(further_digit);
    const bool counted = over ? rest.sees(any_word_or_sign) : rest.sees(period);
    if (further_digits || counted) return std::nullopt;
    if (over ? whole.value <= numeral.value : !can_be_whole(numeral.value, whole)) return std::nullopt;
    numeral.value /= whole.value;
    numeral.form = NumeralForm::fraction;
    numeral.span.end = offset(first);
    return numeral;
  }

  // "3,000:1", "a ratio of 8:1"; two digits behind a colon are minutes.
  std::optional<Numeral> ratio_to(Numeral numeral, const char* first) const {
    Amount base;
    const char* const colon = first++;
    if (first == last_ || !is_digit(*first) || numeral.form != NumeralForm::cardinal || numeral.multiplier > 1)
      return std::nullopt;
    if (!parse_whole(first, last_, base) || first - colon == 3 || base.value <= 0 || base.fraction ||
        (base.place != 0 && base.place < 1))
      return std::nullopt;
    if (first != last_ && (is_word_byte(*first) || *first == ':' || *first == '/')) return std::nullopt;
    numeral.value /= base.value;
    numeral.form = NumeralForm::fraction;
    numeral.span.end = offset(first);
    return numeral;
  }

  // "100k", "10M"; "5m", "150MM" of money.
  void abbreviate(Numeral& numeral, const char* first) const {
    double by = 0;
    const char* behind = first;
    if (letters_ != Letters::magnitudes || !x3::parse(behind, last_, money_letter, by)) {
      if (!x3::parse(behind = first, last_, thousands) && !x3::parse(behind = first, last_, glued_letter)) return;
      by = behind[-1] == 'M' ? 1e6 : 1e3;
    }
    numeral.value *= by;
    numeral.decimal_place *= by;
    numeral.multiplier = by;
    numeral.span.end = offset(behind);
  }

  std::string_view text_;
  const char* begin_;
  const char* last_;
  Letters letters_;
  bool spelled_;
};

}  // namespace

std::optional<Numeral> parse_numeral(std::string_view text, std::size_t at, std::size_t end, Letters letters) {
  if (at >= end) return std::nullopt;
  return Reader(text, at, end, letters).read();
}

double rounding_of(const Numeral& numeral) {
  const double value = std::fabs(numeral.value);
  if (numeral.form != NumeralForm::cardinal || value == 0) return 0;
  if (numeral.decimal_place > 0) return std::min(numeral.decimal_place / 2, value);
  if (value < 20) return 0;
  double place = 1;
  constexpr double most_whole = 9007199254740992;  // 2^53: whole numbers up to it are whole in binary, too
  if (value < most_whole && value == std::floor(value)) {
    auto rest = static_cast<std::int64_t>(value);
    for (; rest % 10 == 0; rest /= 10) place *= 10;
  } else {
    while (place < value && std::fmod(value, place * 10) == 0) place *= 10;
  }
  constexpr double most_share = 0.05;
  return place == 1 ? 0.5 : std::min(place / 2, value * most_share);
}

}  // namespace figcheck::grammar
