#include "grammar/numeral.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "grammar/digits.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using token::gap;
using token::joint;
using token::keyword;
using Iterator = const char*;

// ---- Words: one table for each class of lexicon/numerals.def ------------------------------------

enum class Class {
  zero,
  unit,
  teen,
  tens,
  hundred,
  dozen,
  magnitude,
  abbreviation,
  money_letter,
  part,
  parts,
  odd_part,
  vague,
  share,
  halved,
  period,
  vulgar
};

/// A whole word of the classes, in any case; its value is the attribute. Most words that are asked for begin with
/// another letter.
template <Class... wanted>
struct Words : x3::parser<Words<wanted...>> {
  using attribute_type = double;
  static const bool has_attribute = true;

  Words() {
    const auto enter = [this](std::string_view word, double value) {
      table.add(std::string(word), value);
      begins[static_cast<unsigned char>(word[0]) & 31] = true;
    };
#define NUMERAL(set, word, value) \
  if constexpr (((Class::set == wanted) || ...)) enter(word, value);
#include "grammar/lexicon/numerals.def"
  }

  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute& attribute) const {
    if (first == last || !is_ascii_letter(*first) || !begins[static_cast<unsigned char>(*first) & 31]) return false;
    It at = first;
    token::LowerWord letters;
    if (!token::LowerWord::read(at, last, letters)) return false;
    const char* letter = letters.bytes;
    const char* const end = letters.bytes + letters.size;
    const double* value = table.lookup->find(letter, end, x3::case_compare<boost::spirit::char_encoding::standard>());
    if (value == nullptr || letter != end) return false;
    x3::traits::move_to(*value, attribute);
    first = at;
    return true;
  }

  x3::symbols<double> table;
  std::array<bool, 32> begins{};
};

const Words<Class::zero> zeros;
const Words<Class::unit> units;
const Words<Class::unit, Class::teen> small;
const Words<Class::tens> tens;
const Words<Class::hundred> hundreds;
const Words<Class::dozen> dozens;
const Words<Class::magnitude> magnitudes;
const Words<Class::abbreviation> abbreviations;
const Words<Class::money_letter> money_letters;
const Words<Class::part> part_words;
const Words<Class::parts> parts_words;
const Words<Class::part, Class::parts, Class::odd_part> behind_tens;
const Words<Class::vague> vague_words;
const Words<Class::share> share_words;
const Words<Class::halved> halved;
const Words<Class::period, Class::halved> periods;

// ---- The value while it is put together ---------------------------------------------------------

// A stretch of a number that falls: "two million | three hundred thousand | and five". `floor` is its least multiplier:
// what follows must be less than that to belong to it.
struct Amount {
  double value = 0;
  double floor = 1;
  double place = 0;
  bool digits = false;
  bool plain = false;  // digits without decimals
  bool fraction = false;
  bool overlong = false;

  void multiply(double by) {
    value *= by;
    place *= by;
    floor = floor == 1 || by < floor ? by : floor * by;
    plain = false;
  }
};

const auto set = [](auto& context) { x3::_val(context).value = x3::_attr(context); };
const auto add = [](auto& context) { x3::_val(context).value += x3::_attr(context); };
const auto add_ones = [](auto& context) {
  x3::_val(context).value += x3::_attr(context);
  x3::_val(context).floor = 1;
};
const auto multiply = [](auto& context) { x3::_val(context).multiply(x3::_attr(context)); };
const auto take = [](auto& context) { x3::_val(context) = x3::_attr(context); };
const auto make_fraction = [](auto& context) { x3::_val(context).fraction = true; };
const auto divide = [](auto& context) {
  x3::_val(context).value /= x3::_attr(context);
  x3::_val(context).floor = 1;
  x3::_val(context).fraction = true;
};

/// parse_digits as a parser of the grammar.
struct DigitsParser : x3::parser<DigitsParser> {
  using attribute_type = Amount;
  static const bool has_attribute = true;
  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute& attribute) const {
    const auto found = parse_digits(std::string_view(first, static_cast<std::size_t>(last - first)), 0,
                                    static_cast<std::size_t>(last - first));
    if (!found) return false;
    Amount amount;
    amount.value = found->value;
    amount.place = found->decimal_place;
    amount.digits = true;
    amount.plain = found->plain;
    amount.fraction = found->fraction;
    amount.overlong = found->overlong;
    x3::traits::move_to(amount, attribute);
    first += found->end;
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
const auto times_magnitude = x3::rule<struct TimesMagnitude, double>{} =
    joint >> -(keyword("of") >> gap >> keyword("a") >> gap) >> magnitudes;
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
const auto step_def = (half[take] | parts[take] | article_group[take] | (group[take] >> -(and_parts[add_parts]))) >>
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
  if (!falls || plain || sum.place != 0) {
    x3::_pass(context) = false;
    return;
  }
  sum.value += next.value;
  sum.floor = next.fraction ? 1 : next.floor;
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
const auto next_step = x3::rule<struct NextStep, Amount>{} = ((and_ | (x3::lit(',') >> gap) | gap) >> step);
const auto chain_def = step[take] >> *(share[add_share] | next_step[add_step]);

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
struct Decimals {
  double value = 0;
  double place = 1;
};
const x3::rule<struct PointDigits, Decimals> point_digits = "decimals in words";
const Words<Class::zero, Class::unit> digit_words;
const auto add_decimal = [](auto& context) {
  Decimals& decimals = x3::_val(context);
  decimals.place /= 10;
  decimals.value += x3::_attr(context) * decimals.place;
};
const auto point_digits_def =
    gap >>
    keyword("point") >> x3::repeat(1, 15)[(x3::rule<struct PointDigit, double>{} = joint >> digit_words)[add_decimal]];
BOOST_SPIRIT_DEFINE(point_digits)

// ---- Vague plurals ------------------------------------------------------------------------------

// "dozens", "tens of thousands": at least two of them.
const x3::rule<struct Plural, double> plural = "a vague plural";
const auto of_plural = x3::rule<struct OfPlural, double>{} = gap >> keyword("of") >> gap >> vague_words;
const auto twice = [](auto& context) { x3::_val(context) = 2 * x3::_attr(context); };
const auto times_plain = [](auto& context) { x3::_val(context) *= x3::_attr(context); };
// "hundreds or even thousands", "dozens, perhaps hundreds": the first says the least.
const auto even_plural =
    -x3::lit(',') >> gap >> ((keyword("and") | keyword("or") | keyword("if") >> gap >> keyword("not")) >> gap) >>
    -((keyword("even") | keyword("perhaps") | keyword("possibly") | keyword("maybe")) >> gap) >> x3::omit[vague_words];
const auto perhaps_plural = -x3::lit(',') >> gap >>
                            (keyword("even") | keyword("perhaps") | keyword("possibly") | keyword("maybe")) >> gap
                            >> x3::omit[vague_words];
const auto plural_def = vague_words[twice] >> -(of_plural[times_plain]) >> -(even_plural | perhaps_plural);

// "several", "several hundred", "a few thousand", "several dozen": at least three of them.
const x3::rule<struct Some, double> some = "several";
const auto set_three = [](auto& context) { x3::_val(context) = 3; };
const auto any_multiplier = x3::rule<struct AnyMultiplier, double>{} = joint >> (magnitudes | hundreds | dozens);
const auto some_def = (keyword("several")[set_three] >> *(any_multiplier[times_plain])) |
                      (-(keyword("a") >> gap) >> keyword("few")[set_three] >> +(any_multiplier[times_plain]));
BOOST_SPIRIT_DEFINE(plural, some)

// "a couple of", "a couple hundred", "the next couple of years"; a couple who marry are no number.
const x3::rule<struct Couple, Amount> couple = "a couple of";
const auto set_two = [](auto& context) { x3::_val(context).value = 2; };
const auto couple_def =
    -(keyword("a") >> gap) >> keyword("couple")[set_two] >>
    ((x3::repeat(1, 2)[(x3::rule<struct CoupleOf, double>{} = joint >> -(keyword("of") >> gap) >>
                                                              (magnitudes | hundreds | dozens))[multiply]]) |
     &(gap >> (keyword("of") | keyword("more") | keyword("dozen"))));
BOOST_SPIRIT_DEFINE(couple)

// ---- Ratios -------------------------------------------------------------------------------------

// "one in five", "two out of three", "one over three".
const x3::rule<struct OutOf, Amount> out_of = "out of so many";
const auto ratio_word =
    (keyword("in") | (keyword("out") >> gap >> keyword("of")) | (keyword("over") >> gap >> keyword("every")));
const auto out_of_def = gap >> ratio_word >> gap >> (cardinal_words[take] | digits[take]);
const x3::rule<struct Over, Amount> over = "over so many";
const auto over_def = gap >> keyword("over") >> gap >> (cardinal_words[take] | digits[take]);
BOOST_SPIRIT_DEFINE(out_of, over)

struct Cursor {
  Iterator first;
  Iterator last;

  template <typename Parser>
  bool sees(const Parser& parser) const {
    Iterator from = first;
    return x3::parse(from, last, parser);
  }
};

// A part of one ("a third", "half") is a fraction where its surroundings say so: an ordinal ("a third man") is none.
bool states_a_share(Cursor behind) {
  const auto word = x3::char_("a-zA-Z");
  if (!behind.sees(-gap >> word) && !behind.sees('-' >> word)) return true;
  return behind.sees(gap >> share_words) ||
         behind.sees((gap | '-') >> -((keyword("an") | keyword("a")) >> gap) >> halved);
}

Numeral numeral_of(const Amount& amount, Span span, bool spelled) {
  Numeral numeral;
  numeral.span = span;
  numeral.value = amount.value;
  numeral.decimal_place = amount.place;
  numeral.multiplier = amount.floor > 1 ? amount.floor : 1;
  numeral.spelled = spelled;
  if (amount.fraction && amount.value < 1) numeral.form = NumeralForm::fraction;
  if (amount.overlong) numeral.form = NumeralForm::overlong;
  return numeral;
}

// "1 in 5" says a share where the second number is the whole of the first: greater, and a number that people divide by.
bool can_be_whole(double of, double whole_value) {
  if (of <= 0 || whole_value <= of || of != std::floor(of) || whole_value != std::floor(whole_value)) return false;
  return whole_value <= 20 || std::fmod(whole_value, 10) == 0;
}

}  // namespace

std::optional<Numeral> parse_numeral(std::string_view text, std::size_t at, std::size_t end, Letters letters) {
  if (at >= end) return std::nullopt;
  const Iterator begin = text.data() + at;
  const Iterator last = text.data() + end;
  const bool spelled = is_ascii_letter(text[at]);
  const auto offset = [&](Iterator it) { return static_cast<std::size_t>(it - text.data()); };

  if (spelled) {
    Iterator first = begin;
    double least = 0;
    if (x3::parse(first, last, plural, least) || (first = begin, least = 0, x3::parse(first, last, some, least))) {
      Numeral numeral;
      numeral.span = {at, offset(first)};
      numeral.value = least;
      numeral.form = NumeralForm::vague;
      numeral.spelled = true;
      return numeral;
    }
    first = begin;
    Amount two;
    if (x3::parse(first, last, couple, two)) {
      Numeral numeral = numeral_of(two, {at, offset(first)}, true);
      numeral.needs_of = true;
      return numeral;
    }
  }

  Iterator first = begin;
  Amount amount;
  if (!x3::parse(first, last, chain, amount)) {
    // "half of the houses", "a half"; "quarter" alone is a place, a coin, or a part of the year.
    first = begin;
    if (!spelled || !x3::parse(first, last, half_of)) {
      // "his dozen rounds", "the dozen ships"; "dozen of ships" is a misprint of the plural.
      double held = 0;
      first = begin;
      if (!spelled || !x3::parse(first, last, dozens, held)) return std::nullopt;
      amount = {};
      amount.value = held;
      Numeral numeral = numeral_of(amount, {at, offset(first)}, true);
      if (Cursor{first, last}.sees(gap >> keyword("of"))) {
        numeral.value = 2 * held;
        numeral.form = NumeralForm::vague;
      }
      return numeral;
    }
    if (Cursor{first, last}.sees(token::hyphen >> x3::char_("a-zA-Z")) && !states_a_share({first, last}))
      return std::nullopt;
    amount = {};
    amount.value = 0.5;
    amount.fraction = true;
    Numeral numeral = numeral_of(amount, {at, offset(first)}, true);
    numeral.needs_share = !states_a_share({first, last});
    return numeral;
  }
  Numeral numeral = numeral_of(amount, {at, offset(first)}, spelled);
  if (numeral.form == NumeralForm::overlong) return numeral;

  const Cursor behind{first, last};
  if (numeral.form == NumeralForm::fraction && spelled) {
    const bool article_first = to_lower(text[at]) == 'a';
    if (article_first && numeral.multiplier == 1) numeral.needs_share = !states_a_share(behind);
    if (!article_first && numeral.multiplier == 1 && behind.sees(token::hyphen >> x3::char_("a-zA-Z")) &&
        !behind.sees(token::hyphen >> halved)) {
      // "one third-party proposal": the hyphen binds the ordinal to its noun.
      return std::nullopt;
    }
    return numeral;
  }

  Decimals decimals;
  if (spelled && behind.sees(point_digits)) {
    x3::parse(first, last, point_digits, decimals);
    numeral.value += decimals.value;
    numeral.decimal_place = decimals.place;
    numeral.span.end = offset(first);
    return numeral;
  }

  Amount of;
  Iterator further = first;
  if (amount.floor == 1 &&
      (x3::parse(further, last, out_of, of) || (further = first, of = {}, x3::parse(further, last, over, of)))) {
    const bool says_over = Cursor{first, last}.sees(gap >> keyword("over") >> gap >> !keyword("every"));
    const Cursor rest{further, last};
    const bool closes =
        says_over ? !rest.sees(-gap >> x3::char_("a-zA-Z0-9%-")) && !rest.sees(x3::char_(".,") >> x3::digit)
                  : !rest.sees(-gap >> -token::hyphen >> (periods | '%')) && !rest.sees(x3::char_("-/.,") >> x3::digit);
    if ((says_over ? of.value > numeral.value : can_be_whole(numeral.value, of.value)) && closes) {
      numeral.value /= of.value;
      numeral.form = NumeralForm::fraction;
      numeral.span.end = offset(further);
      return numeral;
    }
  }

  if (!spelled) {
    double by = 0;
    further = first;
    const auto thousands = x3::omit[-x3::repeat(1, 2)[x3::lit(' ')]] >> x3::char_('k') >> token::edge;
    const auto glued_letter = x3::omit[x3::char_("KM")] >> token::edge;
    if (letters == Letters::magnitudes && x3::parse(further, last, -gap >> money_letters, by)) {
      // the table's value
    } else if ((further = first, x3::parse(further, last, thousands)) ||
               (further = first, x3::parse(further, last, glued_letter))) {
      by = further[-1] == 'M' ? 1e6 : 1e3;
    } else {
      return numeral;
    }
    numeral.value *= by;
    numeral.decimal_place *= by;
    numeral.multiplier = by;
    numeral.span.end = offset(further);
  }
  return numeral;
}

double rounding_of(const Numeral& numeral) {
  const double value = std::fabs(numeral.value);
  if (numeral.form != NumeralForm::cardinal || value == 0) return 0;
  if (numeral.decimal_place > 0) return std::min(numeral.decimal_place / 2, value < 1 ? value / 2 : value);
  if (value < 20) return 0;
  double place = 1;
  while (place < value && std::fmod(value, place * 10) == 0) place *= 10;
  return place == 1 ? 0.5 : std::min(place / 2, value * 0.05);
}

}  // namespace figcheck::grammar
