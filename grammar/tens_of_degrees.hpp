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

}  // namespace figcheck::grammar
