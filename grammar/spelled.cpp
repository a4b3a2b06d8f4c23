// The grammar of numbers in words, and of words with digits.

#include "grammar/amount.hpp"
#include "grammar/digits.hpp"
#include "grammar/number_words.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

using namespace number_words;
using token::gap;
using token::joint;
using token::keyword;

const auto set = [](auto& context) { x3::_val(context).value = x3::_attr(context); };
const auto add_ones = [](auto& context) {
  x3::_val(context).value += x3::_attr(context);
  x3::_val(context).floor = 1;
};
const auto multiply = [](auto& context) { x3::_val(context).multiply(x3::_attr(context)); };
const auto take = [](auto& context) { x3::_val(context) = x3::_attr(context); };
const auto divide = [](auto& context) {
  x3::_val(context).value /= x3::_attr(context);
  x3::_val(context).floor = 1;
  x3::_val(context).fraction = true;
};

/// What parse_digits makes of the digits at `first`, which it moves behind them.
bool read_digits(const char*& first, const char* last, Amount& amount) {
  const std::string_view rest(first, static_cast<std::size_t>(last - first));
  const auto found = parse_digits(rest, 0, rest.size());
  if (!found) return false;
  amount.value = found->value;
  amount.place = found->decimal_place;
  amount.digits = true;
  amount.plain = found->plain;
  amount.fraction = found->fraction;
  amount.overlong = found->overlong;
  first += found->end;
  return true;
}

/// The same as a parser of the grammar.
struct DigitsParser : x3::parser<DigitsParser> {
  using attribute_type = Amount;
  static const bool has_attribute = true;
  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute& attribute) const {
    Amount amount;
    if (!read_digits(first, last, amount)) return false;
    x3::traits::move_to(amount, attribute);
    return true;
  }
};
const DigitsParser digits;

// ---- Cardinals ----------------------------------------------------------------------------------

const auto and_ = gap >> keyword("and") >> gap;

// "seven", "seventeen", "seventy", "seventy-one"
const x3::rule<struct BelowHundred, double> below_hundred = "a number below a hundred";
const auto set_plain = [](auto& context) { x3::_val(context) = x3::_attr(context); };
const auto add_plain = [](auto& context) { x3::_val(context) += x3::_attr(context); };
const auto below_hundred_def =
    (tens[set_plain] >> -(x3::rule<struct One, double>{} = joint >> units)[add_plain]) | small[set_plain];
BOOST_SPIRIT_DEFINE(below_hundred)

// What a hundred or a magnitude is counted in: "three", "3", "1.5", "a" (of "a hundred").
const auto article = keyword("an") | keyword("a");

// "three" of "a hundred and three quarters" belongs to the quarters, where "thirty" of "one hundred and thirty fifths"
// does not.
const auto counts_parts = units >> joint >> parts_words;

// "two hundred and five", "two hundred five", "3 hundred and 21", "seventy", "1,366"
const x3::rule<struct Group, Amount> group = "a number below a thousand, or digits";
const x3::rule<struct PlainDigits, Amount> plain_digits = "digits behind and";
const auto only_below_hundred = [](auto& context) {
  const Amount& amount = x3::_attr(context);
  x3::_pass(context) = amount.plain && amount.value > 0 && amount.value < 100;
  x3::_val(context) = amount;
};
const auto plain_digits_def = digits[only_below_hundred] >> !(joint >> (hundreds | magnitudes));
const auto add_amount = [](auto& context) {
  x3::_val(context).value += x3::_attr(context).value;
  x3::_val(context).floor = 1;
};
const auto below_hundred_alone = x3::rule<struct Alone, double>{} = below_hundred >> !(joint >> (hundreds | dozens));
const auto behind_hundred = (gap >> !keyword("and") >> below_hundred_alone[add_ones]) |
                            (joint >> below_hundred_alone[add_ones]) |
                            (and_ >> !counts_parts >> (below_hundred_alone[add_ones] | plain_digits[add_amount]));
const auto times_hundred = x3::rule<struct TimesHundred, double>{} = joint >> hundreds;
const auto group_def = (digits[take] | below_hundred[set] | zeros[set]) >>
                       -(times_hundred[multiply] >> -behind_hundred);
BOOST_SPIRIT_DEFINE(group, plain_digits)

// "a hundred (and five)", "a dozen", "a thousand": nothing else takes the article for one.
const x3::rule<struct ArticleGroup, Amount> article_group = "a hundred";
const auto set_one = [](auto& context) { x3::_val(context).value = 1; };
const auto times_word = [](auto& context) { x3::_val(context).multiply(x3::_attr(context)); };
const auto article_group_def = article[set_one] >> ((times_hundred[times_word] >>
                                                     -(and_ >> !counts_parts >> below_hundred_alone[add_ones])) |
                                                    &(gap >> (magnitudes | dozens)));
BOOST_SPIRIT_DEFINE(article_group)

// ---- Fractions ----------------------------------------------------------------------------------

// "a fifth", "one twenty-fifth", "three quarters", "five - eighths", "one hundred thirty-fifths"
const x3::rule<struct Parts, Amount> parts = "a fraction in words";
const x3::rule<struct Compound, double> compound = "a denominator of two words";
const auto compound_def =
    (tens[set_plain] >> (x3::rule<struct Odd, double>{} = joint >> behind_tens)[([](auto& context) {
       const double last = x3::_attr(context);
       x3::_pass(context) = last < 10;
       x3::_val(context) += last;
     })]) |
    (units[set_plain] >> joint >> keyword("hundred") >> and_ >>
     behind_tens[([](auto& context) { x3::_val(context) = x3::_val(context) * 100 + x3::_attr(context); })]);
BOOST_SPIRIT_DEFINE(compound)

const auto short_hundred = x3::rule<struct ShortHundred, Amount>{} = small[set] >> -(times_hundred[multiply]);
const x3::rule<struct CardinalWords, Amount> cardinal_words = "a number in words";
const auto divide_by_one_part = [](auto& context) {
  if (x3::_val(context).value != 1) {
    x3::_pass(context) = false;
    return;
  }
  divide(context);
};
const auto divide_by_parts = [](auto& context) {
  if (x3::_val(context).value <= 1) {
    x3::_pass(context) = false;
    return;
  }
  divide(context);
};
const auto one_part = x3::rule<struct OnePart, double>{} = gap >> part_words;
const auto parts_def =
    (short_hundred[take] >> joint >> compound[divide]) | (article[set_one] >> one_part[divide]) |
    (cardinal_words[take] >> joint >> (parts_words[divide_by_parts] | part_words[divide_by_one_part]));

// "half a", "half", "quarter": the bare ones only before a multiplier.
const x3::rule<struct Half, Amount> half = "half a (million)";
const auto half_of = -((keyword("one") | keyword("a")) >> joint) >> keyword("half");
const auto set_half = [](auto& context) {
  x3::_val(context).value = 0.5;
  x3::_val(context).fraction = true;
};
const auto set_quarter = [](auto& context) {
  x3::_val(context).value = 0.25;
  x3::_val(context).fraction = true;
};
const auto half_def = (half_of[set_half] | keyword("quarter")[set_quarter]) >> -(gap >> keyword("a")) >>
                      &(joint >> (magnitudes | dozens | hundreds));
BOOST_SPIRIT_DEFINE(half, parts)

// ---- Falling chains of groups and magnitudes ----------------------------------------------------

const auto times_dozen = x3::rule<struct TimesDozen, double>{} = joint >> dozens;
// "£2million": a number in digits needs no blank, one in words is no word then
const auto times_magnitude = x3::rule<struct TimesMagnitude, double>{} =
    -joint >> -(keyword("of") >> gap >> keyword("a") >> gap) >> magnitudes;
const auto times_abbreviation = x3::rule<struct TimesAbbreviation, double>{} = -gap >> abbreviations;
const auto dozened = [](auto& context) {
  x3::_val(context).multiply(x3::_attr(context));
  x3::_val(context).floor = 1;
};

// One step of the chain: "three hundred thousand", "1.5 million", "half a million", "two dozen", "five and a half
// million".
const x3::rule<struct Step, Amount> step = "a group with its magnitude";
const auto add_parts = [](auto& context) {
  const Amount& amount = x3::_attr(context);
  // "two and fifty-four hundredths": the fraction is less than one; "one hundred and three quarters" too.
  x3::_pass(context) = amount.value < 1;
  if (amount.value >= 1) return;
  x3::_val(context).value += amount.value;
  x3::_val(context).place = amount.value;
};
const auto and_parts = x3::rule<struct AndParts, Amount>{} = and_ >> parts;
// "a four-and-a-half-year lease"
const x3::rule<struct HyphenedParts, Amount> hyphened_parts = "and a half between hyphens";
const auto hyphened_parts_def = token::hyphen >> keyword("and") >> token::hyphen >> article >> token::hyphen >>
                                (keyword("half")[set_half] | keyword("quarter")[set_quarter]);
BOOST_SPIRIT_DEFINE(hyphened_parts)
const auto step_def = (half[take] | parts[take] | article_group[take] |
                       (group[take] >> -(hyphened_parts[add_parts] | and_parts[add_parts]))) >>
                      -((times_dozen[dozened]) | (times_magnitude[multiply] >> *(times_magnitude[multiply])) |
                        times_abbreviation[multiply]);
BOOST_SPIRIT_DEFINE(step)

const x3::rule<struct Chain, Amount> chain = "a number";
const auto add_step = [](auto& context) {
  Amount& sum = x3::_val(context);
  const Amount& next = x3::_attr(context);
  const bool falls = next.value > 0 && next.value < sum.floor && sum.floor > 1 && !(sum.fraction && sum.value < 1);
  // Digits go on with a number only by a word of their own ("4 thousand 3 hundred"): "2 million 300 people" are two.
  const bool plain = next.digits && next.floor == 1;
  // Nor do a few in words go on with digits: "$3 million two years ago".
  const bool few = sum.digits && next.value < 100;
  if (!falls || plain || few || sum.place != 0) {
    x3::_pass(context) = false;
    return;
  }
  sum.value += next.value;
  sum.floor = next.fraction ? 1 : next.floor;
};
// Behind a comma goes on what is written as a group of its own: "one thousand, two hundred"; not "one thousand, two of
// them".
const auto add_group = [](auto& context) {
  if (x3::_attr(context).value < 100)
    x3::_pass(context) = false;
  else
    add_step(context);
};
// "one million and a half" is half a million more; "a hundred and a half" half of one.
const auto add_share = [](auto& context) {
  Amount& sum = x3::_val(context);
  const double share = x3::_attr(context).value;
  if (share >= 1 || sum.floor < 1000) {
    x3::_pass(context) = false;
    return;
  }
  sum.value += share * sum.floor;
  sum.place = share * sum.floor;
};
const auto share = x3::rule<struct Share, Amount>{} = and_ >> parts >> !(joint >> (magnitudes | dozens));
const auto next_step = x3::rule<struct NextStep, Amount>{} = (and_ | gap) >> step;
const auto next_group = x3::rule<struct NextGroup, Amount>{} = x3::lit(',') >> gap >> step;
const auto chain_def = step[take] >> *(share[add_share] | next_step[add_step] | next_group[add_group]);

const x3::rule<struct WordGroup, Amount> word_group = "a group in words";
const auto word_group_def = below_hundred[set] >> -(times_hundred[multiply] >> -(((and_ >> !counts_parts) | joint) >>
                                                                                 below_hundred_alone[add_ones]));
const auto word_step = x3::rule<struct WordStep, Amount>{} = (word_group[take] | article_group[take]) >>
                                                             -(times_magnitude[multiply] >>
                                                               *(times_magnitude[multiply]));
const auto next_word_step = x3::rule<struct NextWordStep, Amount>{} = ((and_ >> !counts_parts) | gap) >> word_step;
const auto cardinal_words_def = word_step[take] >> *(next_word_step[add_step]);
BOOST_SPIRIT_DEFINE(chain, word_group, cardinal_words)

// "five point five", "nine point nought four": the digits are named one by one.
const x3::rule<struct PointDigits, Amount> point_digits = "decimals in words";
const auto add_decimal = [](auto& context) {
  Amount& decimals = x3::_val(context);
  decimals.place = decimals.place == 0 ? 0.1 : decimals.place / 10;
  decimals.value += x3::_attr(context) * decimals.place;
};
const auto point_digits_def =
    joint >>
    keyword("point") >> x3::repeat(1, 15)[(x3::rule<struct PointDigit, double>{} = joint >> digit_words)[add_decimal]];
BOOST_SPIRIT_DEFINE(point_digits)

// What can go on with a number of one word or one run of digits: "and", a comma, another number word.
const auto goes_on = -joint >> (keyword("and") | keyword("of") | x3::omit[continuing]);
const auto goes_on_behind_comma = gap >> (x3::digit | x3::lit('a') | 'A' | 'h' | 'H' | 'q' | 'Q');

constexpr Openings number_openings = [] {
  Openings openings{"a", "an", "half", "quarter"};
#define NUMERAL(set, word, value) openings.add(word);
#include "grammar/lexicon/numerals.def"
  return openings;
}();
// What goes_on begins with.
constexpr FirstLetters continuing_openings = [] {
  FirstLetters openings{"and", "of"};
#define NUMERAL(set, word, value) openings.add(word);
#include "grammar/lexicon/numerals.def"
  return openings;
}();
bool may_go_on(const char* at, const char* last) {
  const std::string_view rest(at, static_cast<std::size_t>(last - at));
  const std::size_t next = skip_blanks(rest, 0, rest.size());
  if (next == rest.size()) return false;
  return rest[next] == '-' || rest[next] == '\xE2' || continuing_openings.hold_at(rest, next, rest.size());
}

// What else can follow a magnitude that a number goes on with: "two million a hundred".
constexpr FirstLetters step_openings = [] {
  FirstLetters openings = continuing_openings;
  for (const std::string_view word : {"a", "an", "half", "quarter"}) openings.add(word);
  return openings;
}();

const auto behind_gap = -gap >> magnitudes;

const auto joined_by_and = -joint >> keyword("and") >> gap;
const auto joined_by_of = -joint >> keyword("of");
const auto of_a = -joint >> keyword("of") >> gap >> keyword("a");

// Whether the byte that `at` stands before is a letter that a number in words may begin with.
bool opens_number_word(const char* at, const char* last) {
  return at != last && is_ascii_letter(*at) && number_openings.hold(*at, at + 1 == last ? '\0' : at[1]);
}

// " million" behind digits, where nothing goes on with the number: what the grammar makes of nearly all magnitudes.
bool parse_last_magnitude(const char*& first, const char* last, double& by) {
  const char* at = first;
  if (!x3::parse(at, last, behind_gap, by)) return false;
  const std::string_view rest(at, static_cast<std::size_t>(last - at));
  const std::size_t mark = rest.starts_with(',') ? 1 : 0;
  const std::size_t next = skip_blanks(rest, mark, rest.size());
  const bool ends = next == rest.size() || (next == 0 && (rest[0] == '.' || rest[0] == ';' || rest[0] == ')'));
  if (!ends) {
    if (!is_ascii_letter(rest[next])) return false;
    // "$5 million and $6 million"
    const char* joined = at;
    const bool apart = mark == 0 && x3::parse(joined, last, joined_by_and) && joined != last && *joined == '$';
    if (!apart && step_openings.hold_at(rest, next, rest.size())) return false;
  }
  first = at;
  return true;
}

// A quick look at what stands behind the "and" or "of" that goes on with a number: most lead to no number.
bool leads_to_none(const char* at, const char* last) {
  const char* first = at;
  if (x3::parse(first, last, joined_by_of)) return !x3::parse(first = at, last, of_a);
  // a number of one word goes on by "and" with a part in words: "two and a half"
  return x3::parse(first = at, last, joined_by_and) && !opens_number_word(first, last);
}

// A quick look at a word that is no number of its own: an article, "half" or "quarter", and for an article the word
// behind it.
bool may_lead_number(const char* first, const char* last) {
  const char letter = to_lower(*first);
  if (letter != 'a') return letter == 'h' || letter == 'q';
  const std::string_view rest(first, static_cast<std::size_t>(last - first));
  const std::size_t next = skip_blanks(rest, letters_at(rest, 0, rest.size()).size(), rest.size());
  return next < rest.size() && (!is_ascii_letter(rest[next]) || step_openings.hold_at(rest, next, rest.size()));
}

template <typename Rule, typename Attribute>
bool parse_rule(const char*& first, const char* last, const Rule& rule, Attribute& attribute) {
  const char* at = first;
  Attribute found{};
  if (!x3::parse(at, last, rule, found)) return false;
  attribute = found;
  first = at;
  return true;
}

}  // namespace

bool parse_amount_by_grammar(const char*& first, const char* last, Amount& amount) {
  return parse_rule(first, last, chain, amount);
}

bool parse_amount(const char*& first, const char* last, Amount& amount) {
  const char* at = first;
  Amount found;
  if (first == last) return false;
  if (is_ascii_letter(*first)) {
    if (!parse_rule(at, last, one_word, found.value))
      return !ruled_out(!may_lead_number(first, last)) && parse_amount_by_grammar(first, last, amount);
  } else if (!read_digits(at, last, found)) {
    return false;
  }

  const char* next = at;
  // digits go on behind a comma only from a magnitude
  const bool comma = next != last && *next == ',' && !ruled_out(found.digits);
  if (comma) ++next;
  const char* const joined = next;
  if ((!ruled_out(!may_go_on(next, last)) && x3::parse(next, last, goes_on) &&
       !ruled_out(leads_to_none(joined, last))) ||
      (comma && next != last && x3::parse(next, last, goes_on_behind_comma))) {
    double by = 1;
    const bool digits_alone = found.digits && !comma && !found.fraction && !found.overlong;
    if (digits_alone && !PlainWalk::on() && parse_last_magnitude(at, last, by)) {
      first = at;
      amount = found;
      amount.multiply(by);
      return true;
    }
    return parse_amount_by_grammar(first, last, amount);
  }
  first = at;
  amount = found;
  return true;
}

bool parse_whole(const char*& first, const char* last, Amount& amount) {
  return parse_rule(first, last, cardinal_words, amount) || parse_rule(first, last, digits, amount);
}

bool parse_spoken_decimals(const char*& first, const char* last, Amount& amount) {
  Amount decimals;
  const char* at = first;
  if (!parse_rule(at, last, point_digits, decimals)) return false;
  // "six-point-two" or "six point two"; "a five-point one-page plan" and "a three-point two-minute rally" have no
  // decimals
  constexpr std::size_t word = 5;
  const std::string_view rest(first, static_cast<std::size_t>(last - first));
  const bool hyphens = rest[0] == '-';
  const char opens = hyphens ? rest[word + 1] : rest[skip_blanks(rest, 0, rest.size()) + word];
  if (hyphens != (opens == '-')) return false;
  if (at + 1 < last && *at == '-' && is_ascii_letter(at[1]) && !hyphens) return false;
  first = at;
  amount.value += decimals.value;
  amount.place = decimals.place;
  // "six point two billion"
  double by = 1;
  const char* behind = first;
  if (x3::parse(behind, last, times_magnitude, by)) {
    amount.multiply(by);
    first = behind;
  }
  return true;
}

bool parse_half(const char*& first, const char* last) { return x3::parse(first, last, half_of); }

}  // namespace figcheck::grammar
