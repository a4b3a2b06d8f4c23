#pragma once

#include <string>
#include <vector>

#include "report/report.hpp"

namespace figcheck::report {

/// The statistics of a quantity in sentences that need no statistician, with the numbers behind them in brackets, as
/// plain text: to be escaped for the format. None where there are no statistics.
std::vector<std::string> statistics_words(const Check& check, const reconcile::Quantity& quantity);

/// Those of them that say what the verdict does not: that figures differ more than wording explains, that one stands
/// apart, that they rise or fall beyond chance, that they break.
std::vector<std::string> telling_statistics_words(const Check& check, const reconcile::Quantity& quantity);

/// Why a statistic is not given, in a sentence each.
std::vector<std::string> missing_statistics_words(const reconcile::Quantity& quantity);

/// By how much the figures move a day, with the 95% interval: "+3 a day (95%: 1 to 4) over 12 days"; "" where there is
/// no trend. One that chance explains is said to be one.
std::string rate_words(const reconcile::Quantity& quantity);

/// What an outlet's or source's lean is: "Daily Name gives figures 12% higher than others of the same quantities do …".
std::string lean_words(const reconcile::Lean& lean);

}  // namespace figcheck::report
