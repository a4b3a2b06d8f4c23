#pragma once

#include <string_view>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::extract {

/// Puts cents into the currency that they are a part of where their own sentence tells it, so that "90 cents, up from
/// $0.80" can be held together: that of the amount that they are said to have changed from, to restate or to convert,
/// else the one currency with cents that the sentence's other sums are in. Elsewhere the unit stays "cent": where these
/// are in several or in none, or set American dollars apart ("US$5"), so that bare ones may be others, where the
/// sentence tells shares ("70 cents on the dollar", "5 cents of every $1"), and of a name ("50 Cent"). Linear in the
/// assertions and their sentences.
void name_cents(std::vector<Assertion>& assertions, std::string_view text);

}  // namespace figcheck::extract
