#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "reconcile/verdict.hpp"

namespace figcheck::reconcile {

/// A figure as statistics take it: a logarithm with a variance.
struct Effect {
  std::size_t member = 0;  ///< index into the quantity's members
  double y = 0;            ///< log of the value, in the judgement's base unit
  double variance = 0;
};

/// Least half width of what a figure allows, as a share of it: desks call figures within a percent of each other the
/// same, however finely each is written, so that statistics must not tell them apart.
inline constexpr double least_half_width = 0.005;

/// A claim's figure as an effect. It is taken to lie anywhere between the ends of what its words and rounding allow,
/// uniformly on the log scale: y is the middle, the variance the squared width over 12. The interval is at least half a
/// unit of the last place (of whole things at least a half) and least_half_width to either side. No sampling variance
/// is added: a count of the dead is made of all of them, not of a sample, and all articles are about the same ones, so
/// that Poisson noise would not be what they differ by. Nothing for a figure that is no value but a bound ("at least
/// 40", "dozens"), or not positive.
std::optional<Effect> effect_of(const Claim& claim, const Interval& fitted, std::size_t member);

/// The independent effects of a quantity, in the members' order: of each origin (copies are of one origin) the finest
/// figure, and of those that quote one source for one number a single one. None in another currency.
std::vector<Effect> independent_effects(const Claims& claims, const std::vector<std::uint32_t>& members,
                                        const Judgement& judgement, const std::vector<std::uint32_t>& origin);

}  // namespace figcheck::reconcile
