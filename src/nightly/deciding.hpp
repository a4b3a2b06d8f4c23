#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nightly/store_run.hpp"
#include "store/decision.hpp"
#include "text/document.hpp"

namespace figcheck::nightly {

/// What an editor asks to be decided.
struct Ask {
  store::DecisionKind kind{};
  std::string quantity;              ///< id, beginning of an id, or words of its label
  std::string other;                 ///< join: the other quantity
  std::vector<std::string> figures;  ///< accept, split: "DOCUMENT:BYTE", or a number as written or in digits
  double share = 0;                  ///< tolerate
  std::string by, reason;
};

/// The decision that is asked for, on figures of the store as it is; nothing with `problem` set where it cannot be
/// made.
std::optional<store::Decision> form_decision(store::Database& database, const Ask& ask, text::Problem& problem);

/// Keeps decisions within a run, and works out what they change; for each what became of its quantity, in a line for a
/// person. The run is finished, but not committed.
std::vector<std::string> decide(StoreRun& run, const std::vector<store::Decision>& decisions);

/// Lets a decision hold no longer, and works out what that changes. False if there is none of that number.
bool undo(StoreRun& run, std::int64_t number, std::vector<std::string>& lines);

}  // namespace figcheck::nightly
