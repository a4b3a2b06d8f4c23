#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/interval.hpp"
#include "reconcile/quantity.hpp"
#include "store/database.hpp"
#include "store/quantity_match.hpp"
#include "store/topic_work.hpp"

namespace figcheck::store {

/// A quantity as it stands in the store.
struct StoredQuantity {
  QuantityNumber number = 0;
  std::string name;  ///< by which people know it
  std::string label, unit, verdict;
  double severity = 0;
  Interval range;
  std::optional<double> estimate;
  std::string explanation;
  std::int64_t figures = 0;
  std::int64_t articles = 0;
  double granted = 0;
  std::string standing, decided;
  std::int64_t began = 0;    ///< run
  std::int64_t changed = 0;  ///< run
  std::optional<std::int64_t> ended;
  std::optional<QuantityNumber> became;
};

std::optional<StoredQuantity> quantity_of(Database& database, QuantityNumber number);

/// Quantities that a person may mean: the one of that name, else those whose names begin so (six characters or more),
/// else those whose labels hold all the words, those that hold still first; `most` at most.
std::vector<StoredQuantity> find_quantities(Database& database, std::string_view what, std::size_t most);

/// Quantities that changed, began or ended behind a run, by number.
std::vector<StoredQuantity> quantities_changed_since(Database& database, std::int64_t run);

/// The quantities of a topic that hold, by number.
std::vector<StoredQuantity> quantities_of_topic(Database& database, std::int64_t topic);

/// Conflicts that hold, the most severe first; open and reopened ones, or those that an editor settled.
/// `most` at most.
std::vector<StoredQuantity> conflicts(Database& database, bool settled, std::size_t most);
/// How many there are.
std::size_t count_conflicts(Database& database, bool settled);

/// When a conflict began to be one: the first run since which it is nothing else; "" of what is none.
std::string conflict_since(Database& database, QuantityNumber number);

/// The quantity that has a figure now.
std::optional<QuantityNumber> holder_of(Database& database, Anchor figure);
/// Its name.
std::optional<std::string> name_of_holder(Database& database, Anchor figure);

/// How many quantities of each verdict hold.
std::map<std::string, std::int64_t> verdict_counts(Database& database);

/// A state of a quantity: holds from its run until the next one's.
struct QuantityState {
  std::int64_t run = 0;
  std::string at;  ///< when the run began
  std::string label, verdict, standing;
  double severity = 0;
  Interval range;
  std::optional<double> estimate;
  std::int64_t figures = 0;
};

/// All states of a quantity, oldest first.
std::vector<QuantityState> states_of(Database& database, QuantityNumber number);
/// The last one up to a run; nothing if it began later.
std::optional<QuantityState> state_at(Database& database, QuantityNumber number, std::int64_t run);

/// A figure of a quantity.
struct StoredMember {
  std::int64_t document = 0;
  std::int64_t assertion = 0;
  std::int64_t began = 0;  ///< run
  std::optional<std::int64_t> ended;
  Anchor anchor = 0;
  Interval fitted;
  bool agrees = true;
};

/// The figures of a quantity, in the order of their documents; with those that were its own once, too.
std::vector<StoredMember> members_of(Database& database, QuantityNumber number, bool with_former = false);

/// Quantities with all there is to say of them, worked out from their figures.
struct RestoredQuantities {
  std::vector<extract::Reading> readings;
  std::vector<reconcile::Quantity> quantities;     ///< as asked for; id is the name in the store
  std::vector<std::vector<StoredMember>> members;  ///< of each, in the order of Quantity::members
};
RestoredQuantities restore_quantities(Database& database, const std::vector<StoredQuantity>& quantities);

}  // namespace figcheck::store
