#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "store/database.hpp"
#include "store/quantity_match.hpp"
#include "store/topic_work.hpp"

namespace figcheck::store {

/// What a run did to quantities.
struct QuantityChanges {
  std::size_t looked_at = 0;  ///< worked out anew
  std::size_t begun = 0;
  std::size_t changed = 0;  ///< in verdict, range, figures or standing
  std::size_t ended = 0;
};

/// Brings the quantities of some topics up to what was found now: what is found again keeps its number and name, what
/// changed is written with its history, what is not found any more ends. Made for one run, within its transaction.
class QuantityUpdate {
 public:
  /// `before`: numbers of the topics whose quantities may change, those that are no more among them.
  QuantityUpdate(Database& database, std::int64_t run, const std::vector<std::int64_t>& before);

  /// Takes what was found, in any number of parts.
  void take(std::vector<FoundQuantity>&& found);

  /// Writes all that was taken.
  QuantityChanges finish();

 private:
  void begin(const FoundQuantity& found);
  void go_on(QuantityNumber number, const FoundQuantity& found);
  void end(QuantityNumber number);
  std::string free_name(const std::string& wanted);
  void insert_member(QuantityNumber quantity, const FoundMember& member);
  void write_verdict(QuantityNumber quantity, const FoundQuantity& found);
  void flush();

  Database& database_;
  std::int64_t run_;
  std::vector<KnownQuantity> before_;
  std::vector<FoundQuantity> found_;
  std::vector<Value> members_;                         ///< rows to be inserted
  std::vector<Value> verdicts_;                        ///< rows to be inserted
  std::map<std::string, std::int64_t> verdicts_more_;  ///< of each verdict, how many quantities more there are
  QuantityChanges changes_;
};

}  // namespace figcheck::store
