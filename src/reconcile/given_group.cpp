#include "reconcile/given_group.hpp"

#include <cstdint>
#include <map>
#include <stdexcept>
#include <utility>

#include "reconcile/agreement.hpp"
#include "reconcile/judged_quantity.hpp"

namespace figcheck::reconcile {

Quantity judge_group(const std::vector<const extract::Reading*>& readings, const GivenGroup& group) {
  std::map<std::uint32_t, std::uint32_t> article_of;
  std::vector<const extract::Reading*> articles;
  std::vector<std::uint32_t> reading_of;
  for (const Place& place : group.members) {
    if (place.reading >= readings.size()) throw std::invalid_argument("no reading of that number");
    if (!article_of.try_emplace(place.reading, static_cast<std::uint32_t>(articles.size())).second) continue;
    articles.push_back(readings[place.reading]);
    reading_of.push_back(place.reading);
  }
  Claims claims = claims_of(articles);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> at;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i)
    at.emplace(std::pair(claims.list[i].reading, claims.list[i].assertion), i);
  std::vector<std::uint32_t> cluster;
  for (const Place& place : group.members) {
    const auto found = at.find({article_of[place.reading], place.assertion});
    if (found == at.end()) throw std::invalid_argument("no assertion stands at this place");
    cluster.push_back(found->second);
    grant(claims.list[found->second], group.granted);
  }
  const CauseSearch search(claims, {cluster});
  Voices voices;
  Quantity quantity = quantity_of(claims, std::move(cluster), search, voices);
  for (Member& member : quantity.members) member.reading = reading_of[member.reading];
  return quantity;
}

}  // namespace figcheck::reconcile
