#include "reconcile/judged_quantity.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "reconcile/effect.hpp"
#include "reconcile/explanation.hpp"
#include "reconcile/label.hpp"
#include "reconcile/statistics.hpp"
#include "reconcile/verdict.hpp"

namespace figcheck::reconcile {
namespace {

/// Adds a quantity's speakers, where it is one value that several articles give: what follows time shows no lean.
void listen(Voices& voices, const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement,
            const std::vector<Effect>& effects) {
  if (effects.size() < fewest_speakers || judgement.verdict == Verdict::single || follow_time(judgement, effects))
    return;
  std::vector<Voice> outlets, sources;
  for (const Effect& effect : effects) {
    const Claim& claim = claims.list[members[effect.member]];
    if (const std::string& outlet = claims.readings[claim.story]->outlet; !outlet.empty())
      outlets.push_back({outlet, effect.y, effect.variance});
    if (!claim.said->source.empty()) sources.push_back({claim.said->source, effect.y, effect.variance});
  }
  if (outlets.size() >= fewest_speakers) voices.outlets.push_back(std::move(outlets));
  if (sources.size() >= fewest_speakers) voices.sources.push_back(std::move(sources));
}

/// Puts the claims of one day in the order of the moments that they are of. Whether there was anything to do.
bool put_in_order_of_moments(const Claims& claims, const Judgement& judgement, std::vector<std::uint32_t>& members) {
  std::vector<std::size_t> order(members.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const std::optional<std::int64_t>&x = claims.list[members[a]].day, &y = claims.list[members[b]].day;
    return std::tuple(!x, x.value_or(0), judgement.place[a]) < std::tuple(!y, y.value_or(0), judgement.place[b]);
  });
  if (std::is_sorted(order.begin(), order.end())) return false;
  std::vector<std::uint32_t> in_order;
  in_order.reserve(members.size());
  for (const std::size_t m : order) in_order.push_back(members[m]);
  members = std::move(in_order);
  return true;
}

}  // namespace

Quantity quantity_of(const Claims& claims, std::vector<std::uint32_t> members, const CauseSearch& search,
                     Voices& voices) {
  std::stable_sort(members.begin(), members.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Claim& x = claims.list[a];
    const Claim& y = claims.list[b];
    // Figures without a day come last, and of a day first what had been said before.
    const auto key = [](const Claim& c) {
      return std::tuple(!c.day, c.day.value_or(0), !c.said->superseded, std::string_view(c.said->doc),
                        c.said->span.begin);
    };
    return key(x) < key(y);
  });
  Judgement judgement = judge(claims, members);
  if (put_in_order_of_moments(claims, judgement, members)) judgement = judge(claims, members);
  Quantity quantity;
  quantity.id = id_of(claims, members);
  quantity.label = label_of(claims, members);
  quantity.verdict = judgement.verdict;
  quantity.severity = judgement.severity;
  const Display display = display_of(claims, members, judgement);
  quantity.unit = display.unit;
  quantity.range = display.shown(judgement.range);
  if (judgement.estimate) quantity.estimate = display.shown(*judgement.estimate);
  quantity.explanation = explain(claims, members, judgement, display, claims.origin);
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& c = claims.list[members[m]];
    quantity.members.push_back({c.reading, c.assertion, display.shown(judgement.fitted[m]), judgement.agrees[m]});
  }
  const std::vector<Effect> effects = independent_effects(claims, members, judgement, claims.origin);
  quantity.statistics = statistics_of(claims, members, judgement, display, effects, claims.origin);
  listen(voices, claims, members, judgement, effects);
  quantity.causes = search.causes(members, judgement, display);
  return quantity;
}

}  // namespace figcheck::reconcile
