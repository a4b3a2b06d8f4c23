#include "reconcile/cause.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "reconcile/agreement.hpp"
#include "reconcile/chance.hpp"
#include "reconcile/exchange.hpp"
#include "reconcile/suspect.hpp"
#include "reconcile/written_figure.hpp"

namespace figcheck::reconcile {
namespace {

constexpr std::uint32_t no_cluster = std::numeric_limits<std::uint32_t>::max();

/// More numbers than this that all fit are a range, not something that a figure may have been meant for.
constexpr std::size_t most_targets = 6;

/// How much less a bare number below ten tells than its one digit would.
constexpr double small_number = 3;

/// Two ways of writing one number differ in the last bits.
constexpr double bits = 1e-9;

/// What the figures that agree say the number is, for a suspect of that day: of a quantity that moves, what they give
/// on the day, or right before and after it.
std::vector<Target> targets_of(const Claims& claims, const std::vector<std::uint32_t>& members,
                               const Judgement& judgement, const std::optional<std::int64_t>& day) {
  const bool moves = judgement.motion == Motion::growing || judgement.motion == Motion::free;
  std::optional<std::int64_t> before, after;
  std::vector<std::size_t> fitting;
  for (std::size_t m = 0; m < members.size(); ++m) {
    if (!judgement.counted[m] || !judgement.agrees[m]) continue;
    fitting.push_back(m);
    const std::optional<std::int64_t>& other = claims.list[members[m]].day;
    if (!other || !day) continue;
    if (*other <= *day && (!before || *other > *before)) before = other;
    if (*other >= *day && (!after || *other < *after)) after = other;
  }
  struct Found {
    Number number;
    std::uint32_t claim;
  };
  std::vector<Found> found;
  for (const std::size_t m : fitting) {
    const Claim& c = claims.list[members[m]];
    if (moves && day && (before || after) && c.day && c.day != before && c.day != after) continue;
    const auto number = number_of(claims, c, judgement);
    if (number) found.push_back({*number, members[m]});
  }
  // The finest first, so that others that round to it are counted with it.
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return std::tie(a.number.room, a.number.value, a.claim) < std::tie(b.number.room, b.number.value, b.claim);
  });
  std::vector<Target> targets;
  std::vector<std::set<std::uint32_t>> origins;
  for (const Found& each : found) {
    std::size_t t = 0;
    while (t < targets.size() && !same({targets[t].value, targets[t].room, 0}, each.number)) ++t;
    if (t == targets.size()) {
      if (t == most_targets) continue;
      targets.push_back({each.claim, each.number.value, each.number.room, each.number.grain, 0});
      origins.emplace_back();
    }
    origins[t].insert(claims.origin[claims.list[each.claim].story]);
  }
  for (std::size_t t = 0; t < targets.size(); ++t) targets[t].witnesses = origins[t].size();
  std::stable_sort(targets.begin(), targets.end(),
                   [](const Target& a, const Target& b) { return a.witnesses > b.witnesses; });
  return targets;
}

/// Of slips it is as good a guess that the other figure is the wrong one, where no more texts give that.
bool reversible(CauseKind kind) { return kind <= CauseKind::digit_mistyped; }

}  // namespace

std::string_view to_string(CauseKind kind) {
  static constexpr std::string_view names[] = {
      "magnitude",      "factor_of_ten", "transposed",    "digit_dropped", "digit_added", "digit_mistyped",
      "percent_points", "unit_name",     "part_as_whole", "whole_as_part", "sum",         "earlier_figure",
      "other_event",    "rounding",      "copying"};
  return names[static_cast<std::size_t>(kind)];
}

double Suspect::apart(const Target& target) const { return std::log(number.value / target.value); }
double Suspect::grain(const Target& target) const { return std::max(number.grain, target.grain); }

bool same(const Number& a, const Number& b) {
  return std::abs(a.value - b.value) <= std::max(a.room, b.room) + bits * std::abs(a.value);
}

bool hits(double would_be, double room, const Target& target) {
  return std::abs(would_be - target.value) <= std::max(room, target.room) + 1e-9 * target.value;
}

std::optional<Number> number_of(const Claims& claims, const Claim& claim, const Judgement& judgement) {
  if (!claim.value || !std::isfinite(*claim.value) || !(*claim.value > 0)) return std::nullopt;
  const std::optional<Exchange> exchange = claims.rates.exchange(
      claims.words.word(claim.base), claims.words.word(judgement.base), spanning(judgement.days, days_of(claim)));
  if (!exchange || exchange->slack() > loosest_rate) return std::nullopt;
  const double rate = exchange->rate();
  Number number;
  number.value = *claim.value * rate;
  if (!std::isfinite(number.value) || !(number.value > 0)) return std::nullopt;
  number.room = tolerance(claim) * rate;
  const double written = claim.said->value.value_or(*claim.value);
  number.grain = last_place(written) / std::abs(written);
  // Numbers below ten are found everywhere, whatever they count.
  if (std::abs(written) < 10 && number.grain * 10 > 1) number.grain *= small_number;
  if (claim.base != judgement.base) number.grain = std::max(number.grain, 0.1);  // a rate of another day, rounded
  number.grain = std::clamp(number.grain, 1e-15, 1.0);
  return number;
}

CauseSearch::CauseSearch(const Claims& claims, const std::vector<std::vector<std::uint32_t>>& clusters)
    : claims_(claims), cluster_of_(claims.list.size(), no_cluster) {
  for (std::uint32_t c = 0; c < clusters.size(); ++c)
    for (const std::uint32_t i : clusters[c]) cluster_of_[i] = c;
  story_begin_.assign(claims.readings.size() + 1, static_cast<std::uint32_t>(claims.list.size()));
  for (std::size_t i = claims.list.size(); i-- > 0;) story_begin_[claims.list[i].story] = static_cast<std::uint32_t>(i);
  for (std::size_t s = claims.readings.size(); s-- > 0;)
    story_begin_[s] = std::min(story_begin_[s], story_begin_[s + 1]);
}

std::vector<std::uint32_t> CauseSearch::elsewhere(const std::vector<std::uint32_t>& members,
                                                  const Judgement& judgement) const {
  // Articles of the figures in doubt first: the bound must not cut off theirs.
  std::vector<std::uint32_t> stories;
  std::set<std::uint32_t> seen;
  for (const bool agreeing : {false, true}) {
    std::set<std::uint32_t> next;
    for (std::size_t m = 0; m < members.size(); ++m)
      if (judgement.agrees[m] == agreeing) next.insert(claims_.list[members[m]].story);
    for (const std::uint32_t story : next)
      if (seen.insert(story).second) stories.push_back(story);
  }
  const std::uint32_t own = cluster_of_[members.front()];
  std::vector<std::uint32_t> out;
  std::size_t looked_at = 0;
  for (const std::uint32_t story : stories) {
    for (std::uint32_t i = story_begin_[story]; i < story_begin_[story + 1]; ++i) {
      if (++looked_at > most_looked_at) return out;
      const Claim& c = claims_.list[i];
      if (cluster_of_[i] != own && c.value && !claims_.is_copy(i) && !c.said->negated && !c.said->hypothetical)
        out.push_back(i);
    }
  }
  return out;
}

std::vector<Cause> CauseSearch::causes(const std::vector<std::uint32_t>& members, const Judgement& judgement,
                                       const Display& display) const {
  std::vector<Cause> causes;
  if (judgement.verdict != Verdict::conflicting) return causes;
  // Equal figures together, in the order of the first of them.
  std::vector<std::vector<std::size_t>> groups;
  std::map<std::tuple<WordId, double>, std::size_t> group_of;
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& c = claims_.list[members[m]];
    if (!judgement.counted[m] || judgement.agrees[m] || !number_of(claims_, c, judgement)) continue;
    const auto [at, fresh] = group_of.try_emplace({c.unit, *c.value}, groups.size());
    if (fresh) groups.emplace_back();
    groups[at->second].push_back(m);
  }
  if (groups.empty() || groups.size() > most_numbers) return causes;
  const std::vector<std::uint32_t> others = elsewhere(members, judgement);

  for (std::vector<std::size_t>& group : groups) {
    const Claim& first = claims_.list[members[group.front()]];
    std::set<std::uint32_t> origins;
    for (const std::size_t m : group) origins.insert(claims_.origin[claims_.list[members[m]].story]);
    // The last of those who say so: by then the others' figures were known.
    const std::optional<std::int64_t>& day = claims_.list[members[group.back()]].day;
    Suspect suspect{claims_,        members,
                    judgement,      group,
                    &first,         *number_of(claims_, first, judgement),
                    origins.size(), targets_of(claims_, members, judgement, day),
                    others};
    if (suspect.targets.empty()) continue;

    std::vector<Guess> guesses;
    for (const auto guess : {guess_slip, guess_unit, guess_currency, guess_percent_points, guess_rounding,
                             guess_part_or_whole, guess_sum, guess_earlier_figure, guess_other_event, guess_copying})
      guess(suspect, guesses);
    std::erase_if(guesses, [](const Guess& guess) { return !(guess.odds >= telling_odds); });
    std::sort(guesses.begin(), guesses.end(), [](const Guess& a, const Guess& b) {
      return std::tuple(-a.odds, a.kind, std::string_view(a.text)) <
             std::tuple(-b.odds, b.kind, std::string_view(b.text));
    });
    std::size_t named = 0;
    for (Guess& guess : guesses) {
      if (named == 2 || guess.odds < guesses.front().odds * close_second) break;
      if (named == 1 && guess.kind == guesses.front().kind) continue;
      if (reversible(guess.kind) && !guess.direction_known && suspect.witnesses >= suspect.targets.front().witnesses)
        guess.text += " It may as well be the other way round.";
      causes.push_back({guess.kind, guess.which.empty() ? group : guess.which, display.shown(guess.would_be),
                        guess.odds, std::move(guess.text)});
      ++named;
    }
  }
  return causes;
}

}  // namespace figcheck::reconcile
