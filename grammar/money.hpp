#pragma once

#include <optional>
#include <string_view>

#include "grammar/joint.hpp"
#include "grammar/unit.hpp"

namespace figcheck::grammar {

/// Parses money behind a numeral: a name ("euros", "Australian dollars"), an ISO 4217 code ("USD", "MEUR"), a sign
/// ("$"), a minor unit
/// ("cents", "50p"), with what follows of the amount ("dollars and 45 cents") and its rate ("a barrel").
std::optional<UnitMatch> parse_money(std::string_view text, const Joint& joint, std::size_t end);

/// A quick look at the letters before the blank before a number: whether a currency that parse_currency takes may end
/// in them ("Rs", "USD").
bool may_end_currency(std::string_view letters);

}  // namespace figcheck::grammar
