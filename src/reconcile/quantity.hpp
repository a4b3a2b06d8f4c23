#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/score.hpp"

namespace figcheck::reconcile {

/// What the figures of one quantity say of each other; see the output contract.
enum class Verdict : std::uint8_t { single, consistent, in_range, changing, conflicting };
std::string_view to_string(Verdict verdict);

/// A member of a quantity: one assertion, by its place in the readings.
struct Member {
  std::uint32_t reading = 0;
  std::uint32_t assertion = 0;
  Interval fitted;     ///< its interval in the quantity's unit, after rounding and conversion (without slack)
  bool agrees = true;  ///< belongs to the largest set that can be true together
};

/// Assertions that speak of one and the same quantity, and what comes of comparing them.
struct Quantity {
  std::string id;     ///< stable from run to run for the same input
  std::string label;  ///< what it is, for a person: "children deported"
  std::string unit;
  Verdict verdict = Verdict::single;
  double severity = 0;  ///< 0 to 1, grows with the strain between the figures
  Interval range;       ///< where one value fits all: what is left; else what the largest coherent set leaves
  std::optional<double> estimate;
  std::string explanation;      ///< one or two sentences, plain text
  std::vector<Member> members;  ///< in order of day, then document, then span
};

/// A discrepancy that is not a group's: parts against their whole, a measure against its conversion …
struct Finding {
  std::string kind;  ///< "conversion", "subset", "sum", "percentage", "change", "headline"
  std::string explanation;
  std::vector<Member> members;
};

struct Result {
  std::vector<Quantity> quantities;  ///< worst first, then by label and id
  std::vector<Finding> findings;
};

/// Groups the assertions of the readings into quantities and judges each. Deterministic, and independent of the
/// readings' order but for Member::reading. Candidates come from an index: never all pairs. `weights` decide what
/// belongs together; others than the fitted ones serve to judge a fit.
Result reconcile(const std::vector<extract::Reading>& readings, const IdentityWeights& weights = fitted_weights());

}  // namespace figcheck::reconcile
