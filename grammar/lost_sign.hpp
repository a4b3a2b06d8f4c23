#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/span.hpp"

namespace figcheck::grammar {

/// ISO 4217's code for no currency: what an amount is in whose sign is lost.
inline constexpr std::string_view lost_currency = "XXX";

/// What stands where a currency's sign was, before the number that begins at `at`: the replacement character of Unicode
/// ("\uFFFD4.7bn"), or the question mark that programs write for a sign their charset has not, glued to the number
/// ("?2.6m"), between blanks, or behind a word that ends no question ("for a? 70 billion sum"). Only before a plain
/// amount: of a magnitude, with separators or cents, restated in brackets ("? 1,150 ($1,300)"), or that no noun follows;
/// what counts something is no amount.
/// Reads [begin, end) only. The span ends where the number begins.
std::optional<Span> lost_sign_before(std::string_view text, std::size_t begin, std::size_t at, std::size_t end);

}  // namespace figcheck::grammar
