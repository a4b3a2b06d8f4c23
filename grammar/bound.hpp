#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/figure.hpp"
#include "grammar/interval.hpp"
#include "grammar/span.hpp"

namespace figcheck::grammar {

/// Words beside a number that say how it binds: "at least", "well over", "or more", "an estimated", "~".
struct Hedge {
  Span span;
  Bound bound = Bound::exact;
  bool weak = false;  ///< a preposition that may be no hedge: "over" of "over three years"
};

/// Parses the longest hedge that ends right before byte `at` (blanks and a determiner may stand between: "more than the
/// 20"), not reaching back beyond `begin`. Several are taken together ("at least an estimated 20" is at_least: the
/// bound outweighs the guess).
std::optional<Hedge> hedge_before(std::string_view text, std::size_t begin, std::size_t at);

/// Parses the longest hedge that begins right behind byte `at`, not reaching beyond `end`: " or more", "+", "-odd", "
/// or so". "or more than 20" and "or less expensive" are none.
std::optional<Hedge> hedge_behind(std::string_view text, std::size_t at, std::size_t end);

/// Whether the figure in [at, behind) stands in "in the … range", "around the … mark".
bool in_a_range_phrase(std::string_view text, Span within, std::size_t at, std::size_t behind);

/// Whether a word of change ("rose", "cut", "up") is one of the last `most_words` words before byte `at`, in its
/// clause: then "from X to Y" behind it tells two figures.
bool change_before(std::string_view text, std::size_t begin, std::size_t at, int most_words = 8);

/// The interval that a bound puts around a number: approx ±10 %, below [0.9 v, v], at_least and more_than [v, -],
/// at_most and less_than
/// [-, v], exact [v, v]; vague [v, -]. A range has two numbers and is not made here.
Interval interval_of(Bound bound, double value);

}  // namespace figcheck::grammar
