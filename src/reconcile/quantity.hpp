#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/quantity_statistics.hpp"
#include "reconcile/score.hpp"
#include "reconcile/selection.hpp"

namespace figcheck::reconcile {

/// What the figures of one quantity say of each other; see the output contract.
enum class Verdict : std::uint8_t { single, consistent, in_range, changing, conflicting };
std::string_view to_string(Verdict verdict);

/// Where a figure stands: indices into the readings and their assertions, as in Member.
struct Place {
  std::uint32_t reading = 0;
  std::uint32_t assertion = 0;
};

/// A member of a quantity: one assertion, by its place in the readings.
struct Member {
  std::uint32_t reading = 0;
  std::uint32_t assertion = 0;
  Interval fitted;     ///< its interval in the quantity's unit, after rounding and conversion (without slack)
  bool agrees = true;  ///< belongs to the largest set that can be true together
};

/// What may have gone wrong with a figure.
enum class CauseKind : std::uint8_t {
  magnitude,       ///< million for billion, or a magnitude's word lost or put in
  factor_of_ten,   ///< a zero or the decimal point lost, put in or displaced
  transposed,      ///< two digits the other way round
  digit_dropped,   ///< a digit left out
  digit_added,     ///< a digit put in or doubled
  digit_mistyped,  ///< one digit is another
  percent_points,  ///< percent for percentage points, or the reverse
  unit_name,       ///< one unit's number under another's name
  part_as_whole,   ///< a subset's number printed as the total
  whole_as_part,   ///< the total printed as a subset
  sum,             ///< two numbers added up: dead and injured as dead
  earlier_figure,  ///< what was true on an earlier day
  other_event,     ///< another event's number, told as background
  rounding,        ///< rounding, or rounding twice, carried it past where the words allow
  copying          ///< changed in one copy of a text whose other copies have another number
};
std::string_view to_string(CauseKind kind);

/// A likely reason why figures stand against the coherent set of a conflicting quantity.
struct Cause {
  CauseKind kind{};
  std::vector<std::size_t> members;  ///< the figures that it explains: indices into Quantity::members
  std::optional<double> would_be;    ///< the number they would have been, in the quantity's unit
  double odds = 0;                   ///< how many times likelier than chance it makes the figure (chance.hpp)
  std::string text;                  ///< a sentence for a person, plain text
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
  std::vector<Cause> causes;    ///< what a desk would guess first, where the numbers bear it out; of conflicts only
  Statistics statistics;        ///< as far as their assumptions hold
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
  std::vector<Lean> leans;  ///< outlets, then sources, whose figures lean to one side over many quantities
};

/// Puts quantities into the order of Result::quantities.
void sort_worst_first(std::vector<Quantity>& quantities);

/// Groups the assertions of the readings into quantities and judges each. Deterministic, and independent of the
/// readings' order but for Member::reading. Articles are put into topics (topic.hpp), and only figures of one topic are
/// compared; in a part of the press more articles of other topics change nothing. `weights` decide what belongs
/// together; others than the fitted ones serve to judge a fit.
Result reconcile(const std::vector<extract::Reading>& readings, const IdentityWeights& weights = fitted_weights(),
                 Selection selection = Selection::picked);

}  // namespace figcheck::reconcile
