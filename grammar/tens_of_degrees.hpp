#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/figure.hpp"
#include "grammar/span.hpp"

namespace figcheck::grammar {

/// "temperatures in the high 30s": a third of ten degrees, where the sentence speaks of heat and the decade begins at
/// `at`; nothing of ages and years.
std::optional<Figure> parse_tens_of_degrees(std::string_view text, std::size_t at, Span within);

/// "from 32 dollars a share to the mid 40s": the same of a price, which goes on with the sum `before` of the sentence;
/// nothing where the sum is of another size, or where years may be meant ("in the mid 20s").
std::optional<Figure> parse_tens_of_price(std::string_view text, std::size_t at, Span within, const Figure& before);

}  // namespace figcheck::grammar
