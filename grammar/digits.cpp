#include "grammar/digits.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using token::blank;
using Iterator = const char*;

// ---- The forms of an integer part ---------------------------------------------------------------

const auto digit = x3::omit[x3::digit];
const auto three = x3::repeat(3)[digit] >> !x3::digit;
const auto narrow_blank = x3::lit("\xC2\xA0") | "\xE2\x80\x89" | "\xE2\x80\xAF" | "\xE2\x80\x87";

const auto western = x3::repeat(1, 3)[digit] >> +(',' >> three);
const auto indian = x3::repeat(1, 2)[digit] >> +(',' >> x3::repeat(2)[digit] >> &x3::lit(',')) >> ',' >> three;
const auto spaced = x3::repeat(1, 3)[digit] >> (+(narrow_blank >> three) | +(x3::lit(' ') >> three));
const auto plain = +digit;

// ---- What may follow it -------------------------------------------------------------------------

// A full stop belongs to the number only where a digit follows and no second stop makes it a version or an address
// ("1.2.3").
const auto decimals = '.' >> +digit >> !('.' >> x3::digit);
// The European way, where nothing else can be meant: stops in threes and a comma, several stops in threes, or a comma
// and two digits.
const auto european = x3::repeat(1, 3)[digit] >> +('.' >> three) >> ',' >> x3::repeat(1, 2)[digit] >> !x3::digit;
const auto european_grouped = x3::repeat(1, 3)[digit] >> '.' >> three >> +('.' >> three) >>
                              !(x3::lit('.') >> x3::digit);
const auto european_decimals = +digit >> ',' >> x3::repeat(2)[digit] >> !(x3::digit | (x3::char_(",.") >> x3::digit));

const auto sign = x3::lit('-') | '+' | "\xE2\x88\x92";
const auto exponent = (x3::no_case['e'] >> -sign >> x3::repeat(1, 3)[digit]) >> token::edge;
const auto power = '^' >> -sign >> x3::repeat(1, 3)[digit] >> token::edge;
const auto times_ten = -blank >> (x3::lit("\xC3\x97") | 'x') >> -blank >> "10" >> -x3::lit('^') >> sign
                       >> x3::repeat(1, 3)[digit];

// ---- Fractions ----------------------------------------------------------------------------------

struct Vulgar : x3::symbols<double> {
  Vulgar() {
#define NUMERAL(set, word, value) \
  if constexpr (std::string_view(#set) == "vulgar") add(word, value);
#include "grammar/lexicon/numerals.def"
  }
} const vulgar;

const auto slash = x3::lit('/') | "\xE2\x81\x84";
const x3::uint_parser<unsigned, 10, 1, 4> part;

// Denominators that fractions are written with: halves to twelfths, the inch's and the decimal ones. "9/11" and "24/7"
// are names.
bool is_denominator(unsigned n) {
  return (n >= 2 && n <= 10) || n == 12 || n == 16 || n == 20 || n == 25 || n == 32 || n == 50 || n == 64 || n == 100 ||
         n == 128 || n == 1000;
}

struct Reader {
  std::string_view text;
  std::size_t end;

  // Where `form` ends when it begins at `at`; nothing if it does not fit there.
  template <typename Form>
  std::optional<std::size_t> match(const Form& form, std::size_t at) const {
    Iterator first = text.data() + at;
    if (!x3::parse(first, text.data() + end, form)) return std::nullopt;
    return static_cast<std::size_t>(first - text.data());
  }

  // A quick look for "3/": up to four digits and a slash.
  bool may_be_slashed(std::size_t at) const {
    std::size_t sign_at = at;
    while (sign_at < end && sign_at - at < 4 && is_digit(text[sign_at])) ++sign_at;
    return sign_at < end && (text[sign_at] == '/' || text[sign_at] == '\xE2');
  }

  // A quick look for the sign of " × 10" or its x.
  bool may_be_times(std::size_t at) const {
    const std::size_t sign_at = skip_blanks(text, at, end);
    return sign_at < end && (text[sign_at] == 'x' || text[sign_at] == '\xC3');
  }

  // A quick look behind the separator or point at `at`, of one byte or of a blank's two or three.
  bool digit_behind_joint(std::size_t at) const {
    const std::size_t width = text[at] == '\xC2' ? 2 : text[at] == '\xE2' ? 3 : 1;
    return at + width < end && is_digit(text[at + width]);
  }

  // "3/4" at `at`: its value, and where it ends.
  std::optional<std::pair<double, std::size_t>> fraction(std::size_t at) const {
    Iterator first = text.data() + at;
    const Iterator last = text.data() + end;
    double sign_value = 0;
    if (static_cast<unsigned char>(*first) >= 0x80 && x3::parse(first, last, vulgar, sign_value))
      return std::pair{sign_value, static_cast<std::size_t>(first - text.data())};
    if (ruled_out(!may_be_slashed(at))) return std::nullopt;
    first = text.data() + at;
    unsigned above = 0;
    unsigned below = 0;
    const auto keep_above = [&](const auto& context) { above = x3::_attr(context); };
    const auto keep_below = [&](const auto& context) { below = x3::_attr(context); };
    const auto rule =
        part[keep_above] >> slash >> part[keep_below] >> !(x3::digit | slash | (x3::char_(".,-") >> x3::digit));
    if (!x3::parse(first, last, rule)) return std::nullopt;
    if (above == 0 || above >= below || !is_denominator(below)) return std::nullopt;
    return std::pair{double(above) / below, static_cast<std::size_t>(first - text.data())};
  }
};

// The number that the digits of [begin, end) make, with `point` (if in there) for its decimal point and all else left
// out.
double number(std::string_view text, std::size_t begin, std::size_t end, std::size_t point) {
  std::array<char, 64> plain_digits{};
  std::size_t length = 0;
  for (std::size_t i = begin; i < end && length < plain_digits.size(); ++i) {
    if (is_digit(text[i])) plain_digits[length++] = text[i];
    if (i == point) plain_digits[length++] = '.';
  }
  double value = 0;
  constexpr std::size_t most_whole = 15;  // digits of an integer that a double holds whole
  if (point == std::string_view::npos && length <= most_whole) {
    std::int64_t whole = 0;
    for (std::size_t i = 0; i < length; ++i) whole = 10 * whole + (plain_digits[i] - '0');
    return static_cast<double>(whole);
  }
  std::from_chars(plain_digits.data(), plain_digits.data() + length, value);
  return value;
}

// The value of [sign] digits that end at `end`, for exponents.
int signed_tail(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  int value = 0;
  std::from_chars(text.data() + begin, text.data() + end, value);
  const char before = begin > 0 ? text[begin - 1] : ' ';
  return before == '-' || before == '\x92' ? -value : value;
}

}  // namespace

std::optional<Digits> parse_digits(std::string_view text, std::size_t at, std::size_t end) {
  const Reader reader{text, end};
  Digits out;
  if (at >= end) return std::nullopt;

  if (const auto fraction = reader.fraction(at)) {
    out.value = fraction->first;
    out.end = fraction->second;
    out.fraction = true;
    return out;
  }

  std::size_t point = std::string_view::npos;  // where the decimal point is
  std::size_t tail = at;
  if (text[at] == '.') {
    const auto match = reader.match(decimals, at);
    if (!match) return std::nullopt;
    point = at;
    tail = *match;
  } else if (const auto run = reader.match(plain, at)) {
    tail = *run;
    const char next = tail < end ? text[tail] : ' ';
    out.plain = true;
    const bool joined = next == ',' || next == '.' || next == ' ' || next == '\xC2' || next == '\xE2';
    if (joined && !ruled_out(!reader.digit_behind_joint(tail))) {
      std::optional<std::size_t> match;
      if ((match = reader.match(european, at))) {
        point = text.rfind(',', *match - 1);
        tail = *match;
        out.plain = false;
      } else if ((match = reader.match(european_grouped, at)) || (match = reader.match(western, at)) ||
                 (match = reader.match(indian, at)) || (match = reader.match(spaced, at))) {
        tail = *match;
        out.plain = false;
      } else if ((match = reader.match(european_decimals, at))) {
        point = tail;
        tail = *match;
        out.plain = false;
      }
      if (point == std::string_view::npos) {
        if (const auto fractional = reader.match(decimals, tail)) {
          point = tail;
          tail = *fractional;
          out.plain = false;
        }
      }
    }
  } else {
    return std::nullopt;
  }

  out.end = tail;
  if (tail - at > longest_digits) {
    out.overlong = true;
    return out;
  }
  out.value = number(text, at, tail, point);
  if (point != std::string_view::npos) out.decimal_place = std::pow(10.0, -double(tail - point - 1));

  const char next = tail < end ? text[tail] : ' ';
  if (next == 'e' || next == 'E') {
    if (const auto match = reader.match(exponent, tail)) {
      const double scale = std::pow(10.0, signed_tail(text, *match));
      out.value *= scale;
      out.decimal_place *= scale;
      out.end = *match;
      out.plain = false;
    }
  } else if (next == '^') {
    if (const auto match = reader.match(power, tail)) {
      out.value = std::pow(out.value, signed_tail(text, *match));
      out.end = *match;
      out.plain = false;
    }
  } else if (const auto match = ruled_out(!reader.may_be_times(tail)) ? std::nullopt : reader.match(times_ten, tail)) {
    const double scale = std::pow(10.0, signed_tail(text, *match));
    out.value *= scale;
    out.decimal_place *= scale;
    out.end = *match;
    out.plain = false;
  } else if (out.plain) {  // "10 1/2", "10½", "10-1/2"
    const std::size_t behind = next == '-' ? tail + 1 : skip_blanks(text, tail, end);
    if (behind < end && (is_digit(text[behind]) || text[behind] == '\xC2' || text[behind] == '\xE2')) {
      if (const auto fraction = reader.fraction(behind)) {
        out.value += fraction->first;
        out.decimal_place = fraction->first;
        out.end = fraction->second;
        out.plain = false;
      }
    }
  }
  if (!std::isfinite(out.value)) out.overlong = true;
  return out;
}

}  // namespace figcheck::grammar
