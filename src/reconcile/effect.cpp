#include "reconcile/effect.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "extract/token.hpp"
namespace figcheck::reconcile {

std::optional<Effect> effect_of(const Claim& claim, const Interval& fitted, std::size_t member) {
  if (claim.said->bound == Bound::vague || !fitted.lower || !fitted.upper) return std::nullopt;
  double low = *fitted.lower, high = *fitted.upper;
  if (!(low > 0) || !(high >= low) || !std::isfinite(high)) return std::nullopt;
  const double middle = low + (high - low) / 2;
  // Things and years are counted in whole numbers.
  const bool whole = claim.kind == Kind::count || claim.kind == Kind::age;
  const double rounding = std::max(claim.rounding, whole ? 0.5 : 0.0);
  const bool plain = claim.said->bound == Bound::exact && claim.value && *claim.value > 0;
  // A conversion keeps the share of the figure that its last place is.
  const double place = plain ? std::min(0.5, rounding / *claim.value) : 0;
  const double room = middle * std::max(least_half_width, place);
  low = std::min(low, middle - room);
  high = std::max(high, middle + room);
  const double width = std::log(high) - std::log(low);
  Effect effect{member, (std::log(low) + std::log(high)) / 2, width * width / 12};
  if (!std::isfinite(effect.y) || !(effect.variance > 0)) return std::nullopt;
  return effect;
}

std::vector<Effect> independent_effects(const Claims& claims, const std::vector<std::uint32_t>& members,
                                        const Judgement& judgement, const std::vector<std::uint32_t>& origin) {
  std::map<std::uint32_t, Effect> of_origin;
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& claim = claims.list[members[m]];
    // A rate of exchange, which some other text implied, would be an error that all sums converted by it share.
    if (!judgement.counted[m] || claim.base != judgement.base) continue;
    const std::optional<Effect> effect = effect_of(claim, judgement.fitted[m], m);
    if (!effect) continue;
    const auto [at, first] = of_origin.emplace(origin[claim.story], *effect);
    if (!first && effect->variance < at->second.variance) at->second = *effect;
  }
  std::vector<Effect> effects;
  for (const auto& [from, effect] : of_origin) effects.push_back(effect);
  std::sort(effects.begin(), effects.end(), [](const Effect& a, const Effect& b) { return a.member < b.member; });
  std::set<std::pair<std::string, double>> quoted;
  std::erase_if(effects, [&](const Effect& effect) {
    const std::string& source = claims.list[members[effect.member]].said->source;
    return !source.empty() && !quoted.emplace(extract::lower(source), effect.y).second;
  });
  return effects;
}

}  // namespace figcheck::reconcile
