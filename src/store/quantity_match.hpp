#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "store/anchor.hpp"

namespace figcheck::store {

/// A quantity's number in the store.
using QuantityNumber = std::int64_t;

/// A quantity by its figures.
struct KnownQuantity {
  QuantityNumber number = 0;
  std::vector<Anchor> figures;
};

/// Which quantity of an earlier run each of a later one is: that with which it has most figures in common, where it is
/// that one's likest, too. The pairs with most in common first, of equals the older quantity, then the earlier in
/// `now`. Gives, for each of `now`, the number of what it was, or nothing for a new one.
std::vector<std::optional<QuantityNumber>> match_quantities(const std::vector<KnownQuantity>& before,
                                                            const std::vector<std::vector<Anchor>>& now);

}  // namespace figcheck::store
