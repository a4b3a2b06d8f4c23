#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/interval.hpp"
#include "grammar/span.hpp"

namespace figcheck {

/// What the words around a number say of the true value.
enum class Bound : std::uint8_t { exact, approx, below, at_least, more_than, at_most, less_than, range, vague };

/// What sort of quantity a figure states.
enum class Kind : std::uint8_t { count, money, percent, ratio, measure, duration, age };

/// What a numeral is there for. Only assertions state a quantity; the rest are shown by `extract --all`.
enum class Role : std::uint8_t {
  assertion,
  date,
  time,
  ordinal,
  identifier,
  score,
  pronoun,
  address,
  phone,
  list_marker,
  furniture,
  base  ///< what a rate is of: "12.4 per 100,000"
};

/// The contract's names ("at_least", "list_marker" …).
std::string_view to_string(Bound bound);
std::string_view to_string(Kind kind);
std::string_view to_string(Role role);

namespace grammar {

struct NumeralStart;

/// A numeral with what its own wording says: bound, precision, unit. What is counted, who says so and when is not its
/// business.
struct Figure {
  Span span;    ///< the figure itself: "14,000", "$2.5 million", "three", "$140 million to $150 million", "tens of
                ///< thousands"
  Span extent;  ///< all that belongs to it: hedge, figure, unit word, trailing hedge ("at least 40 miles", "5 years or
                ///< more")
  std::optional<double> value;  ///< the number as written; none for a range or a vague plural
  Interval interval;            ///< what the words assert
  double rounding =
      0;  ///< half a unit of the last place written: 14,000 → 500, 6.1 → 0.05, 1,366 → 0.5; 0 where it does not apply
  Bound bound = Bound::exact;
  Kind kind = Kind::count;
  std::string unit;  ///< ISO 4217, "percent", "percentage point", singular unit name ("kilometer", "year"); "" for a
                     ///< bare number
  std::string per;   ///< what a rate is per: "day" of "barrels per day", "barrel" of "$52 a barrel"; else ""
  Role role = Role::assertion;  ///< as far as form alone tells
  bool attributive = false;     ///< stands hyphenated before a noun: "three-story", "10-year-old", "$500-million"
  bool parenthetical =
      false;  ///< opens a bracket right behind another figure: "(50 miles)": usually a conversion of that one
};

/// Finds every numeral in bytes [within.begin, within.end) of `text` (one sentence), in order, not overlapping, each
/// with its role; never reads outside `within`, so that what stands after a sentence cannot change it. Linear in the
/// length of `within`. `room` holds the figures: that of a sentence done with saves an allocation. `starts` is what is
/// known of its numerals already, if anything is: it changes nothing but the time that it takes.
std::vector<Figure> find_figures(std::string_view text, Span within, std::vector<Figure> room = {},
                                 std::span<const NumeralStart> starts = {});

}  // namespace grammar
}  // namespace figcheck
