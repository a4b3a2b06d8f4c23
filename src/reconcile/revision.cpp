#include "reconcile/revision.hpp"

#include <algorithm>
#include <cstddef>

#include "reconcile/agreement.hpp"
#include "reconcile/coherence.hpp"

namespace figcheck::reconcile {
namespace {

/// Whether a figure is the one that another article says has been left, and was not told after it.
bool repeats(const Stated& figure, const Stated& left) {
  const Claim &now = *figure.claim, &before = *left.claim;
  if (now.reading == before.reading || !same_number(now, before)) return false;
  if (figure.told && left.told && figure.told->clock == left.told->clock)
    return figure.told->minute < left.told->minute + minutes_apart;
  return !now.told || !before.told || *now.told <= *before.told;
}

}  // namespace

Revision revision_of(const std::vector<Stated>& now, const std::vector<Stated>& before) {
  Revision out;
  out.overtaken.assign(now.size(), false);
  if (now.empty() || before.empty()) return out;
  std::vector<Interval> rest;
  std::vector<std::size_t> repeating;
  for (std::size_t i = 0; i < now.size(); ++i) {
    const bool left =
        std::any_of(before.begin(), before.end(), [&](const Stated& each) { return repeats(now[i], each); });
    if (left) {
      repeating.push_back(i);
    } else {
      rest.push_back(now[i].allowed);
    }
  }
  if (rest.empty()) return out;
  const Interval holds = deepest(rest).where;
  for (const std::size_t i : repeating) out.overtaken[i] = !intersect(now[i].allowed, holds);
  for (const Stated& each : before) {
    if (intersect(each.allowed, holds)) continue;
    out.revised = true;
    out.strain = std::max(out.strain, strain_of({each.allowed, holds}));
  }
  return out;
}

}  // namespace figcheck::reconcile
