#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/figure.hpp"
#include "grammar/numeral.hpp"
#include "grammar/span.hpp"

namespace figcheck::grammar {

/// A numeral with its sign, currency and unit: "$2.5 million", "minus 5 percent", "12-cent", "three years". A figure is
/// a term with its hedges, or two terms that make a range.
struct Term {
  Span span;                ///< sign, currency and numeral; the unit stays outside
  Span extent;              ///< the unit too
  std::size_t numeral_end;  ///< behind the numeral, where the unit may begin
  double value = 0;
  double multiplier = 1;
  double rounding = 0;
  NumeralForm form = NumeralForm::cardinal;
  Kind kind = Kind::count;
  std::string unit;
  std::string per;
  bool attributive = false;
  bool spelled = false;
  bool is_one = false;  ///< the word "one" alone
  bool has_currency = false;
  bool has_unit = false;  ///< a unit or currency of its own
  Role role = Role::assertion;
};

/// Parses the term whose numeral begins at byte `at`; sign and currency are looked for before it, not before `floor`
/// (the end of the figure before). `letters` says how "5m" is read where no currency decides it.
std::optional<Term> parse_term(std::string_view text, std::size_t at, std::size_t floor, Span within,
                               Letters letters = Letters::units);

}  // namespace figcheck::grammar
