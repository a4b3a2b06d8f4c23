#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

#include "reconcile/quantity.hpp"
#include "reconcile/topic.hpp"

namespace figcheck::reconcile {

/// What one feature adds to the score of a pair.
struct Contribution {
  std::string_view feature;
  std::string_view meaning;
  double value = 0;   ///< of the feature, 0 to 1
  double weight = 0;  ///< log-odds; what it adds is value × weight
};

/// Why two figures were or were not taken for one quantity.
struct PairOpinion {
  /// What settles the matter without any score ("one converts the other"); "" where the score decides.
  std::string_view settled;
  bool joins = false;                       ///< what that says, or whether the score alone would join the two
  bool differs = false;                     ///< no value satisfies both figures
  bool candidates = true;                   ///< whether the index proposes the pair at all
  double score = 0;                         ///< log-odds of one quantity; 0 where something is settled against it
  std::vector<Contribution> contributions;  ///< what the score is the sum of, the weightiest first; zeros left out
};

/// Compares figures of one input pair by pair, to explain what reconcile() made of them. Keeps what it needs of the
/// readings, which must outlive it, topic by topic as it is asked; for one thread.
class PairOpinions {
 public:
  explicit PairOpinions(const std::vector<extract::Reading>& readings, Selection selection = Selection::picked);
  ~PairOpinions();
  PairOpinions(PairOpinions&&) noexcept;

  /// The opinion on two figures that are assertions; symmetric.
  PairOpinion of(Place a, Place b) const;

 private:
  struct Compared;
  const Compared& compared(std::uint32_t topic) const;

  const std::vector<extract::Reading>& readings_;
  InputTopics input_;
  std::vector<std::uint32_t> topic_;    ///< of each reading
  std::vector<std::uint32_t> article_;  ///< of each reading, its place in the topic
  mutable std::map<std::uint32_t, std::unique_ptr<const Compared>> compared_;
};

}  // namespace figcheck::reconcile
