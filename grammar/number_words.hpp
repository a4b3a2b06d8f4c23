#pragma once

#include <array>
#include <memory>
#include <string_view>

#include <boost/spirit/home/x3.hpp>

#include "grammar/token.hpp"
#include "grammar/word_set.hpp"

/// The number words of lexicon/numerals.def as parsers, one table for each class or union of classes that a rule asks
/// for.
namespace figcheck::grammar::number_words {

namespace x3 = boost::spirit::x3;

/// The classes of lexicon/numerals.def.
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
    const auto list = std::make_shared<WordMap<double>>();
    const auto enter = [&](std::string_view word, double value) {
      list->add(word, value);
      begins[static_cast<unsigned char>(word[0]) & 31] = true;
    };
#define NUMERAL(set, word, value) \
  if constexpr (((Class::set == wanted) || ...)) enter(word, value);
#include "grammar/lexicon/numerals.def"
    table = list;
  }

  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute& attribute) const {
    if (first == last || !is_ascii_letter(*first) || !begins[static_cast<unsigned char>(*first) & 31]) return false;
    It at = first;
    token::LowerWord letters;
    if (!token::LowerWord::read(at, last, letters)) return false;
    const double* const value = table->find(std::string_view(letters.bytes, letters.size));
    if (value == nullptr) return false;
    x3::traits::move_to(*value, attribute);
    first = at;
    return true;
  }

  std::shared_ptr<const WordMap<double>> table;  // which the copies of a parser share, as the rules hold them
  std::array<bool, 32> begins{};
};

inline const Words<Class::zero> zeros;
inline const Words<Class::unit> units;
inline const Words<Class::unit, Class::teen> small;
inline const Words<Class::tens> tens;
inline const Words<Class::hundred> hundreds;
inline const Words<Class::dozen> dozens;
inline const Words<Class::magnitude> magnitudes;
inline const Words<Class::abbreviation> abbreviations;
inline const Words<Class::money_letter> money_letters;
inline const Words<Class::part> part_words;
inline const Words<Class::parts> parts_words;
inline const Words<Class::part, Class::parts, Class::odd_part> behind_tens;
inline const Words<Class::vague> vague_words;
inline const Words<Class::share> share_words;
inline const Words<Class::halved> halved;
inline const Words<Class::period, Class::halved> periods;
inline const Words<Class::zero, Class::unit> digit_words;

/// Numbers of one word, and every word that can go on with a number in digits or words.
inline const Words<Class::zero, Class::unit, Class::teen, Class::tens> one_word;
inline const Words<Class::unit, Class::teen, Class::tens, Class::hundred, Class::dozen, Class::magnitude,
                   Class::abbreviation, Class::part, Class::parts, Class::odd_part>
    continuing;

}  // namespace figcheck::grammar::number_words
