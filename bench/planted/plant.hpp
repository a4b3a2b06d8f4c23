#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "planted/page.hpp"

namespace figcheck::planted {

/// A kind of discrepancy.
enum class Kind : unsigned char {
  slip_5,  ///< off by 5 %, and so on
  slip_10,
  slip_20,
  slip_50,
  factor_2,
  factor_10,
  scale_word,  ///< million for billion: off by 1,000
  transposed,  ///< two digits change places
  dropped_digit,
  unit_name,  ///< one unit's number under the other's name
  subset_as_total,
  stale,         ///< an earlier day's figure, said to hold for a later day
  other_event,   ///< an earlier event's figure
  headline,      ///< the headline says something else than the body
  parts,         ///< parts that do not sum to their whole
  share,         ///< a percentage that does not follow from its counts
  part_exceeds,  ///< a part that is larger than the whole beside it
  conversion,    ///< a measure that is not its conversion in brackets
  points,        ///< percentage points that do not follow from the two percentages
};
constexpr std::size_t kinds = 19;

/// "slip_5", "factor_10" …
std::string_view to_string(Kind kind);

/// A discrepancy in a story.
struct Plant {
  Kind kind{};
  std::size_t quantity = 0;
  std::size_t article = 0;            ///< in which it was made
  std::vector<std::size_t> articles;  ///< that print it: copies as well
  double right = 0;
  double wrong = 0;
  bool same_day = false;  ///< contradicts a figure of its own day
  bool within = false;    ///< contradicts its own article
};

/// How often each kind was planted.
using KindCounts = std::array<std::size_t, kinds>;

/// Plants about `wanted` discrepancies in the pages of a story, no two on one quantity or in one article, of the kinds
/// that `made` counts least often, and counts them there. Each makes its quantity or its sentence impossible whatever
/// rounding and hedges allow; one for which the story offers no place falls away. Returns what was planted.
std::vector<Plant> plant(const Story& story, std::vector<Page>& pages, std::size_t wanted, KindCounts& made,
                         Random& random);

}  // namespace figcheck::planted
