#pragma once

#include <string_view>
#include <vector>

#include "grammar/figure.hpp"
#include "grammar/term.hpp"

// What a figure takes from the figure before it in its sentence, or gives to it. Each looks at a bounded stretch
// between the two, and never outside of the sentence.
namespace figcheck::grammar {

/// "greater than 10 and less than 20" is one figure, if nothing but "and" or a comma parts the two bounds: whether
/// `second` was taken into `first`.
bool join_bounds(std::string_view text, Figure& first, const Figure& second);

/// "about 85 miles (135 kilometers)": a bracket that restates a measure is hedged as the measure is; marks a figure
/// in brackets as such.
void inherit_hedge(std::string_view text, const Figure& previous, Figure& figure);

/// "7.6 and 7.4 magnitude quakes", "5, 10 and 15 percent": a bare number takes the unit of the one that it is
/// joined to. Ages lend theirs forward: "the brothers, 17 and 22,".
void share_unit(std::string_view text, Span within, std::vector<Figure>& figures, Figure& figure);

/// "$140 and $150 million": an amount of money takes the magnitude of the one that it is joined to, where that
/// makes the two alike in size. `scale` is the magnitude of `figure`.
void share_magnitude(std::string_view text, std::vector<Figure>& figures, const Figure& figure, double scale);

/// Gives a bare number of a magnitude the currency of the money that it is put beside: "fell to 45 million euros from
/// 38 million", "25 million euros plus 5 million in bonuses".
void share_currency(std::string_view text, Span within, const std::vector<Figure>& figures, Figure& figure,
                    double scale);

/// The base of a rate, "12.4 per 100,000", "three deaths for every 1,000 births": the number before is so many of
/// it, and it counts nothing itself. Writes the base into that number's `per`.
bool take_base(std::string_view text, std::vector<Figure>& figures, const Term& term, Span within);

/// "between the tenth and the fifteenth", "higher than the tenth but lower than the fifteenth": a span of ranks is
/// one numeral: whether `second` was taken into `first`.
bool join_ranks(std::string_view text, Span within, Figure& first, const Figure& second);

}  // namespace figcheck::grammar
