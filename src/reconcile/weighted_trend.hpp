#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "reconcile/effect.hpp"
#include "reconcile/quantity_statistics.hpp"

namespace figcheck::reconcile {

/// Fewest independent figures of a weighted trend: ten for each slope (Cochrane Handbook 10.11.5.1).
inline constexpr std::size_t fewest_weighted = 10;

/// Fewest days that they must be of.
inline constexpr std::size_t fewest_weighted_days = 5;

/// The trend of a quantity's independent figures over their days, each weighted by how finely it is given: a
/// meta-regression of logarithms on the day (REML), so that the slope is a share a day. Figures that hold for no day
/// take no part. Nothing where there are too few figures or days, or where a figure stands apart from the line by its
/// studentized deleted residual (Bonferroni, 5%), since no straight line is then what they follow.
std::optional<WeightedTrend> weighted_trend(const Claims& claims, const std::vector<std::uint32_t>& members,
                                            const std::vector<Effect>& effects);

}  // namespace figcheck::reconcile
