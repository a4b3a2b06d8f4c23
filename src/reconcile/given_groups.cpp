#include "reconcile/given_groups.hpp"

#include <cstdint>
#include <map>
#include <stdexcept>
#include <utility>

#include "reconcile/agreement.hpp"
#include "reconcile/judged_quantity.hpp"

namespace figcheck::reconcile {

std::vector<Quantity> judge_groups(const std::vector<const extract::Reading*>& readings,
                                   const std::vector<GivenGroup>& groups) {
  Claims claims = claims_of(readings);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> at;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i)
    at.emplace(std::pair(claims.list[i].reading, claims.list[i].assertion), i);
  std::vector<std::vector<std::uint32_t>> clusters;
  for (const GivenGroup& group : groups) {
    std::vector<std::uint32_t>& cluster = clusters.emplace_back();
    for (const Place& place : group.members) {
      const auto found = at.find({place.reading, place.assertion});
      if (found == at.end()) throw std::invalid_argument("no assertion stands at this place");
      cluster.push_back(found->second);
      grant(claims.list[found->second], group.granted);
    }
  }
  const CauseSearch search(claims, clusters);
  Voices voices;
  std::vector<Quantity> quantities;
  for (const std::vector<std::uint32_t>& cluster : clusters)
    quantities.push_back(quantity_of(claims, cluster, search, voices));
  return quantities;
}

}  // namespace figcheck::reconcile
