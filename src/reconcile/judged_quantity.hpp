#pragma once

#include <cstdint>
#include <vector>

#include "reconcile/cause.hpp"
#include "reconcile/claim.hpp"
#include "reconcile/lean.hpp"
#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {

/// What the speakers of quantities say, for their leans: an entry for each quantity that may show one.
struct Voices {
  std::vector<std::vector<Voice>> outlets;
  std::vector<std::vector<Voice>> sources;
};

/// All there is to say of claims (indices into claims.list) that state one quantity: verdict, label, statistics, likely
/// causes. Adds to `voices` what its speakers say.
Quantity quantity_of(const Claims& claims, std::vector<std::uint32_t> members, const CauseSearch& search,
                     Voices& voices);

}  // namespace figcheck::reconcile
