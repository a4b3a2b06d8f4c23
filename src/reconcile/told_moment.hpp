#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// When an article told its figures, by a clock. Only moments of one clock tell which was first: that of UTC, or, of
/// articles that name no zone, that of one outlet.
struct ToldMoment {
  std::string_view clock;   ///< "" for UTC, else the outlet, as the article has it
  std::int64_t minute = 0;  ///< since 1970-01-01 by that clock
  auto operator<=>(const ToldMoment&) const = default;
};

/// Articles told so near each other that neither knew of the other: which was first tells nothing.
constexpr std::int64_t minutes_apart = 15;

/// When an article was told. Nothing where it tells no day or no time, or names neither zone nor outlet.
std::optional<ToldMoment> told_moment(const extract::Reading& reading);

/// For each claim (indices into claims.list) when it was told: copies of one text when the first of them was, of those
/// of that day and clock. O(n log n).
std::vector<std::optional<ToldMoment>> told_moments(const Claims& claims, const std::vector<std::uint32_t>& members);

}  // namespace figcheck::reconcile
