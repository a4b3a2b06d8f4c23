#include "grammar/currency_table.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "grammar/listed.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct Name {
  std::string_view unit;
  bool common = false;
  bool minor = false;
  double scale = 1;
};

/// The hundredth part of a currency, in its units.
constexpr double of_a_cent = 0.01;

struct Names : WordTable<Name> {
  Names() {
#define CURRENCY(code, singular, plural)     \
  add_name(singular, {#code, false, false}); \
  add_name(plural, {#code, false, false});
#define CURRENCY_BY_NAME(code, singular, plural) CURRENCY(code, singular, plural)
#include "grammar/lexicon/currencies.def"
#define WITHDRAWN(code, singular, plural)    \
  add_name(singular, {#code, false, false}); \
  add_name(plural, {#code, false, false});
#define WITHDRAWN_BY_NAME(code, singular, plural) WITHDRAWN(code, singular, plural)
#include "grammar/lexicon/withdrawn_currencies.def"
#define CURRENCY_NAME(code, words) add_all(words, {#code, false, false});
#define CURRENCY_BEHIND(code, words) add_all(words, {#code, true, false});
#define CURRENCY_SIGN(code, sign)
#define MINOR_UNIT(name, words)   \
  add(name, {name, false, true}); \
  add_all(words, {name, false, true});
#define CENT_OF(code, words) add_all(words, {#code, false, true, of_a_cent});
#include "grammar/lexicon/currency_names.def"
  }

 private:
  void add_all(std::string_view words, const Name& name) {
    each_listed(words, [&](std::string_view word) { add_name(word, name); });
  }

  // Of dollars also what the wire services of the telex wrote ("dlrs", "Canadian dlrs"), and, where the name tells
  // which dollar's, the cents ("Canadian cents", "Canadian cts").
  void add_name(std::string_view words, const Name& name) {
    add(words, name);
    const bool plural = words.ends_with("dollars");
    if (!plural && !words.ends_with("dollar")) return;
    const std::string whose(words.substr(0, words.rfind('d')));
    add(whose + (plural ? "dlrs" : "dlr"), name);
    if (whose.empty()) return;
    const Name cent{name.unit, false, true, of_a_cent};
    for (const char* part : plural ? std::array{"cents", "cts"} : std::array{"cent", "ct"}) add(whose + part, cent);
  }
};

struct Code {
  std::string_view unit;
};
using Table = x3::symbols<Code>;

struct Codes : Table {
  Codes() {
#define CURRENCY(code, singular, plural) add(#code, Code{#code});
#define CURRENCY_BY_NAME(code, singular, plural)
#include "grammar/lexicon/currencies.def"
  }
};

// What makes money only of a plain amount: codes of currencies no longer in use, and letters that are names as well.
struct WithdrawnCodes : Table {
  WithdrawnCodes() {
#define WITHDRAWN(code, singular, plural) add(#code, Code{#code});
#define WITHDRAWN_BY_NAME(code, singular, plural)
#include "grammar/lexicon/withdrawn_currencies.def"
  }
};

struct AmountSigns : Table {
  AmountSigns() {
#define CURRENCY_NAME(code, words)
#define CURRENCY_BEHIND(code, words)
#define CURRENCY_SIGN(code, sign)
#define CURRENCY_BEFORE(code, sign) add(sign, Code{#code});
#define MINOR_UNIT(name, words)
#include "grammar/lexicon/currency_names.def"
  }
};

struct LowerCodes : Table {
  LowerCodes() {
#define CURRENCY(code, singular, plural) add_code(#code);
#define CURRENCY_BY_NAME(code, singular, plural)
#include "grammar/lexicon/currencies.def"
  }

 private:
  void add_code(std::string_view code) {
    std::string key;
    for (const char c : code) key += to_lower(c);
    add(key, Code{code});
  }
};

struct Signs : Table {
  Openings openings;
  Signs() {
#define CURRENCY_NAME(code, words)
#define CURRENCY_BEHIND(code, words)
#define CURRENCY_SIGN(code, sign) \
  add(sign, Code{#code});         \
  openings.add(sign);
#define MINOR_UNIT(name, words)
#include "grammar/lexicon/currency_names.def"
  }
};

// The letters before a dollar sign, in lower case: "a" of "A$", "mex" of "Mex$".
struct DollarLetters : Table {
  DollarLetters() {
#define CURRENCY_NAME(code, words)
#define CURRENCY_BEHIND(code, words)
#define CURRENCY_SIGN(code, sign) add_letters(sign, #code);
#define MINOR_UNIT(name, words)
#include "grammar/lexicon/currency_names.def"
  }

 private:
  void add_letters(std::string_view sign, std::string_view code) {
    if (sign.size() < 2 || sign.back() != '$' || !is_ascii_letter(sign.front()) || sign.find(' ') != sign.npos) return;
    std::string key;
    for (const char c : sign.substr(0, sign.size() - 1)) key += to_lower(c);
    if (!find(key)) add(key, Code{code});
  }
};

const Names& names() {
  static const Names table;
  return table;
}
const Codes codes;
const WithdrawnCodes withdrawn_codes;
const AmountSigns amount_signs;
const LowerCodes lower_codes;
const Signs signs;
const DollarLetters dollar_letters;

const auto dollar = x3::omit[-token::gap] >> '$';
// "a $5 bill", "can $5 buy it": those letters are words where a blank follows them.
const auto article_or_verb = x3::no_case[x3::lit("a") | "can"] >> token::gap;
const auto lettered_dollar = !article_or_verb >> x3::no_case[dollar_letters] >> dollar;
const auto coded_dollar = x3::no_case[lower_codes] >> dollar;

// Letters before a code that scale it, as in "MEUR 120": SI's, and "bn".
const struct Scales : x3::symbols<double> {
  Scales() { add("K", 1e3)("k", 1e3)("T", 1e3)("M", 1e6)("m", 1e6)("mn", 1e6)("bn", 1e9)("B", 1e9); }
} scales;

template <typename Parser>
std::optional<CurrencyWord> parse(std::string_view text, std::size_t at, std::size_t end, const Parser& parser) {
  const char* first = text.data() + at;
  Code code;
  if (at >= end || !x3::parse(first, text.data() + end, parser, code)) return std::nullopt;
  CurrencyWord word;
  word.unit = code.unit;
  word.end = static_cast<std::size_t>(first - text.data());
  return word;
}

}  // namespace

std::optional<CurrencyWord> currency_name_at(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end) return std::nullopt;
  auto found = names().longest(text, at, end);
  // "U.S. dollars": the stops keep it from being a phrase of words.
  if (!found.value && (text[at] == 'U' || text[at] == 'u')) {
    const char* first = text.data() + at;
    if (x3::parse(first, text.data() + end, x3::no_case[x3::lit("u.s.") | "u. s."] >> token::gap)) {
      found = names().longest(text, static_cast<std::size_t>(first - text.data()), end);
      if (found.value && found.value->unit == "cent") return CurrencyWord{"USD", found.end, false, true, of_a_cent};
      if (found.value && found.value->unit != "USD") found.value = nullptr;
    }
  }
  if (!found.value) return std::nullopt;
  return CurrencyWord{found.value->unit, found.end, found.value->common, found.value->minor, found.value->scale};
}

std::optional<CurrencyWord> currency_code_at(std::string_view text, std::size_t at, std::size_t end) {
  // A code is three capitals, behind at most two letters of its scale.
  const auto capital = [&](std::size_t i) { return i < end && text[i] >= 'A' && text[i] <= 'Z'; };
  if (ruled_out(!capital(at + 1) && !capital(at + 2))) return std::nullopt;
  if (auto code = parse(text, at, end, codes)) return code;
  double scale = 1;
  const char* first = text.data() + at;
  if (at >= end || !x3::parse(first, text.data() + end, scales, scale)) return std::nullopt;
  auto code = parse(text, static_cast<std::size_t>(first - text.data()), end, codes);
  if (code) code->scale = scale;
  return code;
}

std::optional<CurrencyWord> withdrawn_code_at(std::string_view text, std::size_t at, std::size_t end) {
  const auto capital = [&](std::size_t i) { return i < end && text[i] >= 'A' && text[i] <= 'Z'; };
  if (ruled_out(!capital(at + 1) || !capital(at + 2))) return std::nullopt;
  return parse(text, at, end, withdrawn_codes);
}

std::optional<CurrencyWord> amount_sign_at(std::string_view text, std::size_t at, std::size_t end) {
  if (auto sign = parse(text, at, end, amount_signs)) return sign;
  return withdrawn_code_at(text, at, end);
}

std::optional<CurrencyWord> currency_sign_at(std::string_view text, std::size_t at, std::size_t end) {
  if (ruled_out(!signs.openings.hold_at(text, at, end))) return std::nullopt;
  return parse(text, at, end, signs);
}

std::optional<CurrencyWord> lettered_dollar_at(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end || !is_ascii_letter(text[at])) return std::nullopt;
  constexpr std::size_t longest = 40;  // of the letters and the blanks behind them
  if (ruled_out(text.substr(at, std::min(longest, end - at)).find('$') == std::string_view::npos)) return std::nullopt;
  if (auto word = parse(text, at, end, lettered_dollar)) return word;
  return parse(text, at, end, coded_dollar);
}

bool sign_may_be_lost(std::string_view code) {
  struct Sign {
    std::string_view code;
    std::string_view sign;
  };
  static constexpr Sign all[] = {
#define CURRENCY_NAME(code, words)
#define CURRENCY_BEHIND(code, words)
#define CURRENCY_SIGN(code, sign) {#code, sign},
#define MINOR_UNIT(name, words)
#include "grammar/lexicon/currency_names.def"
  };
  return code != "USD" && std::any_of(std::begin(all), std::end(all), [&](const Sign& each) {
           return each.code == code && static_cast<unsigned char>(each.sign.front()) >= 0x80;
         });
}

void add_currency_openings(FirstLetters& openings) {
  const auto add_all = [&](std::string_view words) {
    each_listed(words, [&](std::string_view word) { openings.add(word); });
  };
#define CURRENCY(code, singular, plural) \
  openings.add(singular);                \
  openings.add(plural);
#define CURRENCY_BY_NAME(code, singular, plural) CURRENCY(code, singular, plural)
#include "grammar/lexicon/currencies.def"
#define WITHDRAWN(code, singular, plural) \
  openings.add(singular);                 \
  openings.add(plural);
#define WITHDRAWN_BY_NAME(code, singular, plural) WITHDRAWN(code, singular, plural)
#include "grammar/lexicon/withdrawn_currencies.def"
#define CURRENCY_NAME(code, words) add_all(words);
#define CURRENCY_BEHIND(code, words) add_all(words);
#define CURRENCY_SIGN(code, sign) openings.add(sign);
#define MINOR_UNIT(name, words) \
  openings.add(name);           \
  add_all(words);
#define CENT_OF(code, words) add_all(words);
#include "grammar/lexicon/currency_names.def"
  for (const char* word : {"u.s. dollars", "dlrs"}) openings.add(word);
}

}  // namespace figcheck::grammar
