#pragma once

#include <string>

#include "store/quantity_query.hpp"

namespace figcheck::nightly {

/// Appends what the store knows of a quantity, oldest first: its verdicts over time, its figures with when they came
/// and went, and what was decided on it. As plain text for a person. Of articles whose texts were pruned it has what is
/// kept.
void write_history(std::string& out, store::Database& database, const store::StoredQuantity& quantity);

/// The same as JSON, schema "figcheck-history/1": {"schema", "id", "label", "unit", "verdict", "standing", "decided",
/// "explanation", "ended", "became", "states": [{"run", "at", "verdict", "standing", "severity", "lower", "upper",
/// "estimate", "figures"}], "figures": [{"from", "to", "agrees", "pruned", "fitted_lower", "fitted_upper" and the
/// fields of an assertion}], "decisions": [{"number", "kind", "made", "by", "reason"}]}.
void write_history_json(std::string& out, store::Database& database, const store::StoredQuantity& quantity);

}  // namespace figcheck::nightly
