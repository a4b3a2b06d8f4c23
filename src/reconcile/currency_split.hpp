#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// Figures of one quantity that contradict each other in a currency of their own.
struct CurrencySplit {
  std::vector<bool> agrees;  ///< of each member, whether it agrees with most of its currency
  double strain = 0;         ///< see strain_of
};

/// Looks for a currency other than `main` whose figures contradict each other as they stand, without any rate; nothing
/// where none does. A sum in brackets that a rate of the day has `judged` is not held against one of another day.
std::optional<CurrencySplit> split_within_currency(const Claims& claims, const std::vector<std::uint32_t>& members,
                                                   WordId main, const std::vector<bool>& judged);

}  // namespace figcheck::reconcile
