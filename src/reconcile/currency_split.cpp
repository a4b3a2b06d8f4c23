#include "reconcile/currency_split.hpp"

#include <map>

#include "reconcile/agreement.hpp"
#include "reconcile/coherence.hpp"

namespace figcheck::reconcile {

std::optional<CurrencySplit> split_within_currency(const Claims& claims, const std::vector<std::uint32_t>& members,
                                                   WordId main, const std::vector<bool>& judged) {
  std::map<WordId, std::vector<std::size_t>> by_currency;
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& c = claims.list[members[m]];
    if (c.said->converts >= 0 && judged[m]) continue;
    if (c.kind == Kind::money && c.base != main && !c.said->negated && !c.said->hypothetical)
      by_currency[c.base].push_back(m);
  }
  for (const auto& [currency, which] : by_currency) {
    std::vector<Interval> allowed;
    for (const std::size_t m : which) {
      const Claim& c = claims.list[members[m]];
      allowed.push_back(slackened(c, fitted(c)));
    }
    const Depth depth = deepest(allowed);
    if (depth.count == which.size()) continue;
    CurrencySplit split{std::vector<bool>(members.size(), true), strain_of(allowed)};
    for (std::size_t i = 0; i < which.size(); ++i) split.agrees[which[i]] = depth.satisfied[i];
    return split;
  }
  return std::nullopt;
}

}  // namespace figcheck::reconcile
