// Causes that lie in the digits of the figure itself: slips of the pen, rounding, a change in copying.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "reconcile/agreement.hpp"
#include "reconcile/chance.hpp"
#include "reconcile/slip.hpp"
#include "reconcile/suspect.hpp"

namespace figcheck::reconcile {
namespace {

// Rounding makes near numbers, and how near is what tells: these are weighed against within() alone.
constexpr double hedge_past_the_line = 1.5;  // the words themselves say that it is rounded
constexpr double rounded_twice = 0.9;

/// A bound further off than this was not rounded past the line.
constexpr double furthest_rounding = 0.10;

/// A slip in one copy of a text is that much likelier than in any figure: that both mean one thing is beyond doubt.
constexpr double copy_boost = 20;
/// The words beside the figure are the same.
constexpr double same_place = 0.8;

}  // namespace

void guess_slip(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Claim& c = *suspect.claim;
  if (!c.said->value || !(*c.said->value > 0)) return;
  const std::optional<WrittenFigure> figure = taken_apart(c.said->figure, *c.said->value);
  if (!figure) return;
  const auto targets = static_cast<double>(suspect.targets.size());
  for (const Slip& slip : slips_of(*figure)) {
    // Of a scale that does not start at zero nothing but the number itself moves.
    const double factor = suspect.number.value / *c.said->value;
    const bool affine = c.said->unit == "degree fahrenheit";
    const std::optional<double> value =
        affine ? convert_value(slip.value, c.said->unit, suspect.claims.words.word(c.base)) : slip.value * factor;
    if (!value || !(*value > 0)) continue;
    // A slip changes digits, and leaves it as rounded as it was; where words and zeros went, the number that they made
    // may have been a round one.
    const bool size_changes = slip.kind <= CauseKind::factor_of_ten;
    const double room = size_changes ? std::max(suspect.number.room * slip.value / *c.said->value,
                                                last_place(slip.value) / 2 * *value / slip.value)
                                     : suspect.number.room;
    for (const Target& target : suspect.targets) {
      if (!hits(*value, std::min(room, widest_rounding * *value), target)) continue;
      guesses.push_back({slip.kind,
                         odds_against_chance(slip.share / targets, suspect.apart(target), suspect.grain(target)),
                         *value,
                         suspect.figure() + " would be " + slip.figure + " " + slip.how + ".",
                         {}});
    }
  }
}

void guess_rounding(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Claim& c = *suspect.claim;
  if (!c.said->value || !(*c.said->value > 0)) return;
  const double x = suspect.number.value, step = last_place(*c.said->value) * x / *c.said->value;
  if (!(step > 0)) return;
  std::vector<std::size_t> floors, ceilings, plain;
  for (const std::size_t m : suspect.which) {
    const Bound bound = suspect.claims.list[suspect.members[m]].said->bound;
    if (bound == Bound::at_least || bound == Bound::more_than) floors.push_back(m);
    if (bound == Bound::at_most || bound == Bound::less_than || bound == Bound::below) ceilings.push_back(m);
    if (bound == Bound::exact || bound == Bound::approx) plain.push_back(m);
  }
  for (const Target& target : suspect.targets) {
    const double off = std::abs(suspect.apart(target)), t = target.value;
    // What has the very same number ("an hour", "60 minutes") was rounded to nothing else.
    if (!(off > 0) || off > furthest_rounding || target.grain >= suspect.number.grain || std::abs(x - t) > step)
      continue;
    const std::string& right = suspect.claims.list[target.claim].said->figure;
    const std::vector<std::size_t>& hedged = t < x ? floors : ceilings;
    const double direct = std::floor(t / step + 0.5) * step;
    const auto is_x = [&](double value) { return std::abs(value - x) <= step / 1e6; };
    if (!hedged.empty() && is_x(direct))
      guesses.push_back({CauseKind::rounding, hedge_past_the_line / within(off), t,
                         right + " rounds to " + suspect.figure() + ", but is " + (t < x ? "less" : "more") +
                             ": rounding may have carried it past the words of the bound.",
                         hedged});
    if (plain.empty() || is_x(direct)) continue;
    for (const double finer : {step / 10, step / 2, step / 4}) {
      const double once = std::floor(t / finer + 0.5) * finer;
      if (!is_x(std::floor(once / step + 0.5) * step)) continue;
      guesses.push_back({CauseKind::rounding, rounded_twice / within(off), t,
                         right + " rounds to " + written(once * *c.said->value / x) + ", and that to " +
                             suspect.figure() + ": it may have been rounded twice.",
                         plain});
      break;
    }
  }
}

void guess_copying(const Suspect& suspect, std::vector<Guess>& guesses) {
  // By origin: who of its copies is against, who agrees.
  struct Family {
    std::vector<std::size_t> against;  ///< members
    std::set<std::uint32_t> in;        ///< the articles that they stand in
    std::set<std::uint32_t> others;    ///< the articles that have another number there
    std::uint32_t other = 0;
  };
  std::map<std::uint32_t, Family> families;
  for (const std::size_t m : suspect.which) {
    const Claim& c = suspect.claims.list[suspect.members[m]];
    Family& family = families[suspect.claims.origin[c.story]];
    family.against.push_back(m);
    family.in.insert(c.story);
  }
  for (std::size_t m = 0; m < suspect.members.size(); ++m) {
    const Claim& c = suspect.claims.list[suspect.members[m]];
    const auto family = families.find(suspect.claims.origin[c.story]);
    if (family == families.end() || !suspect.judgement.counted[m] || !suspect.judgement.agrees[m] || !c.value) continue;
    const Claim& odd = suspect.claims.list[suspect.members[family->second.against.front()]];
    if (c.story == odd.story || plain_cosine(c.near, odd.near) < same_place) continue;
    if (family->second.others.empty()) family->second.other = suspect.members[m];
    family->second.others.insert(c.story);
  }
  // Only where all who give the number have it from texts whose other copies do not.
  std::size_t copies = 0;
  const Family* one = nullptr;
  for (const auto& [origin, family] : families) {
    if (family.others.size() <= family.in.size()) return;
    copies += family.others.size();
    if (!one) one = &family;
  }
  if (!one) return;
  const Claim& right = suspect.claims.list[one->other];
  const std::string siblings = copies == 1 ? "Another copy of the same text has "
                                           : std::to_string(copies) + " other copies of the same text have ";
  for (Guess& guess : guesses) {
    if (guess.kind > CauseKind::digit_mistyped && guess.kind != CauseKind::unit_name) continue;
    guess.odds *= copy_boost;
    guess.direction_known = true;
    guess.text += ' ' + siblings + right.said->figure + '.';
  }
  const std::optional<Number> number = number_of(suspect.claims, right, suspect.judgement);
  if (!number) return;
  // Told last, where nothing explains the change itself.
  guesses.push_back({CauseKind::copying,
                     telling_odds,
                     number->value,
                     siblings + right.said->figure + " in the same place: " + suspect.figure() +
                         " may have come in with copying or editing.",
                     {}});
}

}  // namespace figcheck::reconcile
