#pragma once

#include <string_view>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::extract {

/// Whether the amount is in cents of which its own words do not say whose they are.
bool is_in_cents(const Assertion& said);

/// Puts cents into the currency that they are a part of, so that "40 cents" is held against "$0.40": that of `dollar`
/// where the article tells its land's (name_own_dollar), else the one currency with cents that its other sums are in.
/// Where these are in several or in none, or set American dollars apart ("US$5"), so that bare ones may be others, and
/// of "70 cents on the dollar", which is a share, the unit stays "cent". Linear in the assertions.
void name_cents(std::vector<Assertion>& assertions, std::string_view text, std::string_view dollar);

}  // namespace figcheck::extract
