#pragma once

#include <vector>

#include "extract/attribution.hpp"

namespace figcheck::extract {

/// Whether what one says is what others told him: an outlet by its name or its kind ("state television"), or who
/// "reported".
bool passes_on(const Attribution& attribution);

/// "Police said 40 died, state television reported", "state television reported that police said 40 died": of two
/// attributions of which one lies in the other, who passes the statement on is made its carrier, and the other its
/// source. Quadratic in the attributions of a sentence, which are few.
void chain(std::vector<Attribution>& attributions);

}  // namespace figcheck::extract
