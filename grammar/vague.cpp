// The grammar of numbers that say only a least: vague plurals, "several", "a couple".

#include "grammar/amount.hpp"
#include "grammar/number_words.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

using namespace number_words;
using token::gap;
using token::joint;
using token::keyword;

const auto multiply = [](auto& context) { x3::_val(context).multiply(x3::_attr(context)); };

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

}  // namespace

bool parse_vague(const char*& first, const char* last, double& least) {
  for (const auto parse :
       {+[](const char*&at, const char*end, double&value) { return x3::parse(at, end, plural, value); },
        +[](const char*&at, const char*end, double&value) { return x3::parse(at, end, some, value); }}) {
    const char* at = first;
    double value = 0;
    if (!parse(at, last, value)) continue;
    first = at;
    least = value;
    return true;
  }
  return false;
}

bool parse_couple(const char*& first, const char* last, Amount& amount) {
  const char* at = first;
  Amount found;
  if (!x3::parse(at, last, couple, found)) return false;
  first = at;
  amount = found;
  return true;
}

}  // namespace figcheck::grammar
