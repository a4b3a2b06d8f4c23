#include "reconcile/told_moment.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "text/time_of_day.hpp"

namespace figcheck::reconcile {

std::optional<ToldMoment> told_moment(const extract::Reading& reading) {
  if (!reading.time || reading.published.empty() || reading.published.day == 0) return std::nullopt;
  const std::int64_t local = day_number(reading.published) * text::minutes_a_day + reading.time->minute;
  if (reading.time->offset) return ToldMoment{{}, local - *reading.time->offset};
  if (reading.outlet.empty()) return std::nullopt;
  return ToldMoment{reading.outlet, local};
}

std::vector<std::optional<ToldMoment>> told_moments(const Claims& claims, const std::vector<std::uint32_t>& members) {
  std::vector<std::optional<ToldMoment>> moments(members.size());
  std::map<std::tuple<std::uint32_t, std::int64_t, std::string_view>, std::int64_t> earliest;
  const auto text = [&](std::size_t m) {
    return std::tuple(claims.first[members[m]], *claims.list[members[m]].told, moments[m]->clock);
  };
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& c = claims.list[members[m]];
    if (!c.told) continue;
    moments[m] = told_moment(*claims.readings[c.story]);
    if (!moments[m]) continue;
    const auto [at, fresh] = earliest.try_emplace(text(m), moments[m]->minute);
    if (!fresh) at->second = std::min(at->second, moments[m]->minute);
  }
  for (std::size_t m = 0; m < members.size(); ++m)
    if (moments[m]) moments[m]->minute = earliest.at(text(m));
  return moments;
}

}  // namespace figcheck::reconcile
