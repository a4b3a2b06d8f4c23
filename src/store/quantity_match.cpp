#include "store/quantity_match.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace figcheck::store {

std::vector<std::optional<QuantityNumber>> match_quantities(const std::vector<KnownQuantity>& before,
                                                            const std::vector<std::vector<Anchor>>& now) {
  std::unordered_map<Anchor, QuantityNumber> holder;
  for (const KnownQuantity& quantity : before)
    for (const Anchor figure : quantity.figures) holder.try_emplace(figure, quantity.number);
  struct Pair {
    std::size_t common;
    QuantityNumber before;
    std::size_t now;
  };
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < now.size(); ++i) {
    std::map<QuantityNumber, std::size_t> common;
    for (const Anchor figure : now[i])
      if (const auto found = holder.find(figure); found != holder.end()) ++common[found->second];
    for (const auto& [number, count] : common) pairs.push_back({count, number, i});
  }
  std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return std::tuple(b.common, a.before, a.now) < std::tuple(a.common, b.before, b.now);
  });
  std::vector<std::optional<QuantityNumber>> matched(now.size());
  std::unordered_set<QuantityNumber> taken;
  for (const Pair& pair : pairs)
    if (!matched[pair.now] && taken.insert(pair.before).second) matched[pair.now] = pair.before;
  return matched;
}

}  // namespace figcheck::store
