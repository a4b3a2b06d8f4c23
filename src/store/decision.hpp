#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/quantity.hpp"
#include "store/anchor.hpp"

namespace figcheck::store {

enum class DecisionKind : std::uint8_t {
  join,      ///< the figures and the others state one quantity
  split,     ///< the figures are none of the quantity's that the rules put them in: they are one of their own
  accept,    ///< the figure is right, and those that contradict it are wrong
  dismiss,   ///< the conflict is none
  tolerate,  ///< the quantity's figures may differ by so much
};
std::string_view to_string(DecisionKind kind);
std::optional<DecisionKind> decision_kind(std::string_view name);

/// A figure as a decision names it: so that a person can read which one it is, and that it is found again.
struct DecidedFigure {
  std::string document;  ///< id of the article
  std::string figure;
  std::string sentence;
  Anchor anchor = 0;

  bool operator==(const DecidedFigure&) const = default;
};

/// What an editor decided on a quantity. It holds on through later nights, later rules and articles that are printed
/// again, as long as one of its figures is found.
struct Decision {
  std::int64_t number = 0;  ///< in the store; 0 before it is kept
  DecisionKind kind{};
  std::string made;    ///< when: "2031-03-01T06:40:00Z"
  std::string by;      ///< "" where nobody is named
  std::string reason;  ///< "" where none is given; a dismissal has one
  double share = 0;    ///< tolerate: 0.05 for 5 %
  std::vector<DecidedFigure> figures;
  std::vector<DecidedFigure> others;  ///< join: of the other quantity
  /// Accept and dismiss: the numbers that the quantity's figures gave by then (number_key). Another that disagrees
  /// opens the conflict anew.
  std::vector<std::string> known;

  bool operator==(const Decision&) const = default;
};

/// How a number is told in Decision::known: the shortest decimal form of the value, else the words.
std::string number_key(const extract::Assertion& assertion);

/// How a conflict stands.
enum class Standing : std::uint8_t { open, accepted, dismissed, reopened };
std::string_view to_string(Standing standing);

/// A quantity with what was decided on it.
struct DecidedQuantity {
  reconcile::Quantity quantity;
  Standing standing = Standing::open;
  double granted = 0;                   ///< share by which its figures may be off
  std::vector<std::int64_t> decisions;  ///< numbers of those that apply, in order
  std::string by;                       ///< of the one that `standing` follows from
  std::string reason;
};

/// Applies decisions, in their order, to quantities of some readings; those that are put together, taken apart or given
/// a tolerance are judged anew. `anchors` are those of each reading. Decisions of which no figure is among the readings
/// are passed over.
std::vector<DecidedQuantity> apply_decisions(const std::vector<const extract::Reading*>& readings,
                                             const std::vector<const std::vector<Anchor>*>& anchors,
                                             std::vector<reconcile::Quantity> quantities,
                                             const std::vector<Decision>& decisions);

}  // namespace figcheck::store
