#include "grammar/money.hpp"

#include <algorithm>

#include "grammar/currency_table.hpp"
#include "grammar/following.hpp"
#include "grammar/rate.hpp"
#include "grammar/telex.hpp"
#include "grammar/word_set.hpp"
#include "grammar/word_table.hpp"
#include "grammar/written_number.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

constexpr double minor_units_in_major = 100;

bool digit_at(std::string_view text, std::size_t at, std::size_t end) { return at < end && is_digit(text[at]); }

// How many digits end right before `at`, separators included: "won" is a currency behind 2,000 and a verb behind 3.
bool large_number_before(std::string_view text, std::size_t at) {
  int digits = 0;
  for (std::size_t i = at; i > 0 && digits < 3; --i) {
    if (is_digit(text[i - 1])) {
      ++digits;
    } else if (text[i - 1] != ',' && text[i - 1] != '.') {
      break;
    }
  }
  return digits >= 3 || behind_magnitude(text, at);
}

// "pounds" are money behind a magnitude ("2 million pounds") unless they are pounds of something.
std::optional<CurrencyWord> pounds_at(std::string_view text, const Joint& joint, std::size_t end) {
  if (to_lower(text[joint.unit]) != 'p') return std::nullopt;
  const char* first = text.data() + joint.unit;
  if (!x3::parse(first, text.data() + end, x3::no_case[x3::lit("pounds") | "pound"] >> token::edge))
    return std::nullopt;
  const auto stop = static_cast<std::size_t>(first - text.data());
  const std::size_t next = skip_blanks(text, stop, end);
  const std::string_view behind = text.substr(next, std::min<std::size_t>(end - next, 3));
  if (!behind_magnitude(text, joint.numeral) || behind.starts_with("of ") || behind.starts_with("per"))
    return std::nullopt;
  return CurrencyWord{"GBP", stop, false, false, 1};
}

// Whether a "p" that stands apart from its number ends a price: "down 41 p at 2,375 p, …". Elsewhere a lone "p" is a
// page or a name.
bool closes_price(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end) return false;
  if (text[at] == ',' || text[at] == ';' || text[at] == ')') return true;
  if (text[at] == '.') return at + 1 >= end || text[at + 1] == ' ';
  const char* first = text.data() + skip_blanks(text, at, end);
  return x3::parse(
      first, text.data() + end,
      x3::no_case[x3::lit("at") | "to" | "from" | "and" | "or" | "per" | "a" | "each" | "higher" | "lower"] >>
          token::edge);
}

// A sign behind its number: "10 $", "5€", "50p". In "1 $10 bill" the sign is the next number's, and in "10 $ 30 $" each
// has its own.
std::optional<CurrencyWord> sign_behind(std::string_view text, const Joint& joint, std::size_t end) {
  auto sign = currency_sign_at(text, joint.unit, end);
  if (!sign && text[joint.unit] == 'p' && word_end(text, joint.unit, end) == joint.unit + 1 &&
      (joint.glued || closes_price(text, joint.unit + 1, end))) {
    return CurrencyWord{"penny", joint.unit + 1, false, true, 1};
  }
  // "12.5c": cents, as southern papers write them
  if (!sign && joint.glued && text[joint.unit] == 'c' && word_end(text, joint.unit, end) == joint.unit + 1)
    return CurrencyWord{"cent", joint.unit + 1, false, true, 1};
  if (!sign && text.substr(joint.unit, 2) == "\xC2\xA2") return CurrencyWord{"cent", joint.unit + 2, false, true, 1};
  if (!sign || digit_at(text, sign->end, end)) return std::nullopt;
  if (is_word_byte(text[sign->end - 1]) && word_end(text, sign->end, end) > sign->end) return std::nullopt;
  std::size_t next = skip_blanks(text, sign->end, end);
  if (!joint.glued && next > sign->end && digit_at(text, next, end)) {
    constexpr std::size_t longest_number = 24;
    const std::size_t limit = std::min(end, next + longest_number);
    while (next < limit && (is_digit(text[next]) || text[next] == ',' || text[next] == '.')) ++next;
    const auto again = currency_sign_at(text, skip_blanks(text, next, end), end);
    if (!again || again->unit != sign->unit) return std::nullopt;
  }
  return sign;
}

std::optional<CurrencyWord> code_behind(std::string_view text, const Joint& joint, std::size_t end) {
  const auto code = currency_code_at(text, joint.unit, end);
  if (code && word_end(text, code->end, end) == code->end) return code;
  if (!large_number_before(text, joint.numeral)) return std::nullopt;
  const auto withdrawn = withdrawn_code_at(text, joint.unit, end);
  if (!withdrawn || word_end(text, withdrawn->end, end) > withdrawn->end) return std::nullopt;
  return withdrawn;
}

const struct Magnitudes : x3::symbols<double> {
  Magnitudes() {
    add("thousand", 1e3)("million", 1e6)("billion", 1e9)("trillion", 1e12)("m", 1e6)("mn", 1e6)("bn", 1e9)("tn", 1e12);
  }
} magnitudes;

// "and 45 cents", "45" behind whole units of money: the amount to add.
void add_minor_units(UnitMatch& match, std::string_view text, std::size_t end) {
  if (match.span.end < end && text[match.span.end] == ',') return;  // a list of two amounts
  const auto number = parse_following(text, match.span.end, end);
  if (!number || number->value >= minor_units_in_major || number->value < 0) return;
  const std::size_t minor_begin = skip_blanks(text, number->end, end);
  const auto minor = currency_name_at(text, minor_begin, end);
  if (minor && minor->minor) {
    match.extra = number->value / minor_units_in_major;
    match.span.end = minor->end;
  } else if (number->value >= 1 && figure_ends(text, number->end, end)) {
    match.extra = number->value / minor_units_in_major;
    match.span.end = number->end;
  }
}

}  // namespace

std::optional<UnitMatch> parse_money(std::string_view text, const Joint& joint, std::size_t end) {
  if (joint.unit >= end) return std::nullopt;
  auto word = currency_name_at(text, joint.unit, end);
  if (word && !may_be_telex_unit(text, {joint.unit, word->end}, joint.numeral, end)) word.reset();
  const bool named = word.has_value();
  if (word && word->common && !large_number_before(text, joint.numeral)) word.reset();
  if (!word) word = pounds_at(text, joint, end);
  if (!word) word = code_behind(text, joint, end);
  if (!word) word = sign_behind(text, joint, end);
  if (!word) return std::nullopt;

  UnitMatch match;
  match.span = {joint.unit, word->end};
  match.kind = Kind::money;
  match.unit = word->unit;
  match.scale = word->scale;
  match.attributive = joint.hyphenated;
  // "75 USD million"
  double scale = 1;
  const char* first = text.data() + match.span.end;
  if (x3::parse(first, text.data() + end, token::gap >> x3::no_case[magnitudes] >> token::edge, scale)) {
    match.scale *= scale;
    match.span.end = static_cast<std::size_t>(first - text.data());
  } else if (named && !word->minor && !joint.hyphenated) {
    add_minor_units(match, text, end);
  }
  if (const auto rate = parse_rate(text, match.span.end, end)) {
    match.per = rate->per;
    match.span.end = rate->span.end;
  }
  return match;
}

// ---- Before the numeral
// ------------------------------------------------------------------------------------------------------------

namespace {

// Letters that are currencies only of what is plainly an amount: South Africa's "R31 million", "R1,500", and "e64m"
// where a newspaper's type has no euro sign, "PS" that programs make of a pound sign. "R2", "E10", "N 20" are names.
std::optional<CurrencyWord> letters_before(std::string_view text, std::size_t at, std::size_t end) {
  const auto sign = amount_sign_at(text, at, end);
  if (!sign) return std::nullopt;
  const std::size_t number = skip_blanks(text, sign->end, end);
  const bool lone = sign->end == at + 1;
  if (!digit_at(text, number, end) || (lone && number > sign->end)) return std::nullopt;
  const std::string_view unit = sign->unit;
  const WrittenNumber digits = written_number_at(text, number, end);
  double scale = 1;
  const char* first = text.data() + digits.end;
  const bool scaled = x3::parse(first, text.data() + end, -token::gap >> x3::no_case[magnitudes] >> token::edge, scale);
  const bool word_goes_on = word_end(text, digits.end, end) > digits.end;
  const bool amount = digits.thousands || (unit == "ZAR" && digits.count >= 3) ||
                      (digits.separated && (unit == "ZAR" || unit == "EUR" || unit == "GBP"));
  if (!scaled && (word_goes_on || !amount)) return std::nullopt;
  return sign;
}

// Names that stand before an amount with a blank between: those that are written like codes.
constexpr std::string_view fronted_names[] = {"sen", "rupees", "rmb", "eur", "usd", "gbp", "inr", "jpy", "cny",
                                              "aud", "chf",    "hkd", "sgd", "nzd", "sek", "nok", "dkk", "btc"};
const struct Fronted : x3::symbols<> {
  Fronted() {
    for (const std::string_view name : fronted_names) add(name);
  }
} fronted;

// The letters that names, and signs that end in letters, end in.
struct LastLetters : WordSet {
  LastLetters() {
    for (const std::string_view name : fronted_names) add(name);
#define CURRENCY_NAME(code, words)
#define CURRENCY_BEHIND(code, words)
#define CURRENCY_SIGN(code, sign) add_letters(sign);
#define CURRENCY_BEFORE(code, sign) \
  if (sizeof(sign) > 2) add(sign);
#define MINOR_UNIT(name, words)
#include "grammar/lexicon/currency_names.def"
  }

 private:
  void add_letters(std::string_view sign) {
    std::size_t letters = sign.size();
    while (letters > 0 && is_ascii_letter(sign[letters - 1])) --letters;
    add(sign.substr(letters));
  }
};

std::optional<CurrencyWord> name_before(std::string_view text, std::size_t at, std::size_t end) {
  // "euro37": the name is glued to its number.
  std::size_t letters = at;
  while (letters < end && letters - at < 12 && is_ascii_letter(text[letters])) ++letters;
  if (letters == at) return std::nullopt;
  auto name = currency_name_at(text, at, letters);
  if (!name || name->end != letters || name->common) return std::nullopt;
  if (digit_at(text, letters, end)) return name;
  const char* first = text.data() + at;
  const char* const last = text.data() + letters;
  if (!x3::parse(first, last, x3::no_case[fronted]) || first != last) return std::nullopt;
  // "ten rupees 50 times": the name belongs to the number before it.
  const std::size_t before = skip_blanks_back(text, 0, at);
  if (before > 0 && is_digit(text[before - 1])) return std::nullopt;
  return behind_magnitude(text, at) ? std::nullopt : name;
}

}  // namespace

bool may_end_currency(std::string_view letters) {
  static const LastLetters last_letters;
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const bool code = letters.size() >= 3 && std::all_of(letters.end() - 3, letters.end(), capital);
  return code || last_letters.holds(letters);
}

std::optional<UnitMatch> parse_currency(std::string_view text, std::size_t at, std::size_t end) {
  end = std::min(end, text.size());
  if (at >= end) return std::nullopt;
  // The longest of the ways to write it: "CAD$" is more than "CAD", "US$" more than "US".
  std::optional<CurrencyWord> word;
  bool sign = false;
  const auto consider = [&](std::optional<CurrencyWord> found, bool is_sign) {
    if (found && (!word || found->end > word->end)) {
      word = found;
      sign = is_sign;
    }
  };
  consider(currency_sign_at(text, at, end), !is_word_byte(text[at]));
  if (is_ascii_letter(text[at])) {
    consider(lettered_dollar_at(text, at, end), true);
    consider(currency_code_at(text, at, end), false);
    if (!word) consider(name_before(text, at, end), false);
    if (!word) consider(letters_before(text, at, end), false);
  }
  if (!word) return std::nullopt;
  std::size_t number = skip_blanks(text, word->end, end);
  // "USD-50", "EUR - 50" are no amounts; "US$-denominated" neither.
  const bool decimal = number < end && text[number] == '.' && digit_at(text, number + 1, end);
  const bool half = number + 1 < end && text[number] == '\xC2' &&
                    (text[number + 1] == '\xBC' || text[number + 1] == '\xBD' || text[number + 1] == '\xBE');
  const bool spelled = sign && number < end && number > word->end && is_ascii_letter(text[number]);
  if (!digit_at(text, number, end) && !decimal && !half && !spelled) return std::nullopt;
  UnitMatch match;
  match.span = {at, number};
  match.kind = Kind::money;
  match.unit = word->unit;
  match.scale = word->scale;
  return match;
}

}  // namespace figcheck::grammar
