#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// What the wording itself settles, whatever the score: indices into Claims::list.
struct Constraints {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> same;  ///< a figure and its conversion in brackets
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
      different;  ///< a set and its part; different figures in one coordination
};

Constraints constraints_of(const Claims& claims);

}  // namespace figcheck::reconcile
