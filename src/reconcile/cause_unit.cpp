// Causes that lie in the unit: one unit's number under another's name, percent for percentage points.
#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

#include "reconcile/agreement.hpp"
#include "reconcile/chance.hpp"
#include "reconcile/suspect.hpp"
#include "reconcile/unit_plural.hpp"
#include "reconcile/written_figure.hpp"

namespace figcheck::reconcile {
namespace {

// Shares of all wrong figures, as in slip.cpp.
constexpr double unit_for_converted = 0.04;  // over the units that it may have been
constexpr double unit_of_the_others = 0.25;  // the number is the others', only the unit is not
constexpr double points_in_the_articles = 0.4;
constexpr double points_by_levels = 0.1;

// Units whose names are taken for one another: those of one size or use in the customary and the metric system, and the
// steps of time. Names as in units.def.
constexpr auto confusable =
    std::to_array<std::array<std::string_view, 6>>({{"mile", "kilometer", "nautical mile"},
                                                    {"foot", "meter", "yard", "inch", "centimeter"},
                                                    {"inch", "centimeter", "millimeter"},
                                                    {"pound", "kilogram", "ounce"},
                                                    {"ounce", "gram", "troy ounce"},
                                                    {"ton", "tonne", "long ton", "kilogram"},
                                                    {"acre", "hectare", "square kilometer", "square mile"},
                                                    {"square mile", "square kilometer", "hectare"},
                                                    {"square foot", "square meter", "square yard"},
                                                    {"cubic foot", "cubic meter", "cubic yard"},
                                                    {"gallon", "liter", "imperial gallon", "barrel"},
                                                    {"mile per hour", "kilometer per hour", "knot", "meter per second"},
                                                    {"degree fahrenheit", "degree celsius"},
                                                    {"minute", "hour", "second"},
                                                    {"hour", "day", "minute"},
                                                    {"day", "week", "hour", "month"},
                                                    {"week", "month", "day"},
                                                    {"month", "year", "week"},
                                                    {"megawatt", "gigawatt", "kilowatt"},
                                                    {"megawatt hour", "gigawatt hour", "kilowatt hour"}});

std::set<std::string_view> taken_for(std::string_view unit) {
  std::set<std::string_view> others;
  for (const auto& set : confusable) {
    if (set.front() != unit && set[1] != unit) continue;
    for (const std::string_view other : set)
      if (!other.empty() && other != unit) others.insert(other);
  }
  for (const auto& set : confusable)  // and back
    if (std::find(set.begin(), set.end(), unit) != set.end()) {
      if (set[0] != unit) others.insert(set[0]);
      if (set[1] != unit) others.insert(set[1]);
    }
  return others;
}

std::string number_words(const Claim& claim) { return written(claim.said->value.value_or(*claim.value)); }

}  // namespace

void guess_unit(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Claim& c = *suspect.claim;
  const std::string& unit = c.said->unit;
  if (!c.said->value || !(*c.said->value > 0)) return;
  const auto targets = static_cast<double>(suspect.targets.size());
  if (c.kind == Kind::measure || c.kind == Kind::duration) {
    const std::set<std::string_view> others = taken_for(unit);
    // Whether others that agree have this very number in that unit.
    std::set<std::string_view> met;
    for (std::size_t m = 0; m < suspect.members.size(); ++m) {
      const extract::Assertion& said = *suspect.claims.list[suspect.members[m]].said;
      if (suspect.judgement.agrees[m] && said.value == c.said->value && said.unit != unit) met.insert(said.unit);
    }
    const double own_grain = last_place(*c.said->value) / *c.said->value;
    for (const std::string_view other : others) {
      const auto value = convert_value(*c.said->value, other, suspect.claims.words.word(suspect.judgement.base));
      if (!value || !(*value > 0)) continue;
      const std::string name = unit_plural(other);
      for (const Target& target : suspect.targets) {
        const double room = std::min(suspect.number.room * *value / suspect.number.value, widest_rounding * *value);
        const Claim& right = suspect.claims.list[target.claim];
        const std::string digits = number_words(c) + ' ';
        if (met.contains(other)) {
          if (std::abs(*value - target.value) > widest_rounding * target.value) continue;
          guesses.push_back(
              {CauseKind::unit_name,
               odds_against_chance(unit_of_the_others, suspect.apart(target), own_grain),
               *value,
               digits + unit_plural(unit) + " would fit as " + name + ": others have " + digits + name + '.',
               {}});
          break;
        }
        if (!hits(*value, room, target)) continue;
        const double share = unit_for_converted / static_cast<double>(others.size()) / targets;
        guesses.push_back({CauseKind::unit_name,
                           odds_against_chance(share, suspect.apart(target), suspect.grain(target)),
                           *value,
                           digits + unit_plural(unit) + " would fit as " + name + ", which is the others' " +
                               number_words(right) + ' ' + unit_plural(right.said->unit) + '.',
                           {}});
      }
    }
  }
}

void guess_percent_points(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Claim& c = *suspect.claim;
  if (c.kind != Kind::percent || !c.said->value) return;
  const bool points = c.said->unit == "percentage point";
  const std::string_view other = points ? "percent" : "percentage point";
  const Target& target = suspect.targets.front();
  for (const std::uint32_t i : suspect.elsewhere) {
    const Claim& y = suspect.claims.list[i];
    if (y.kind != Kind::percent || !y.said->value) continue;
    const bool one_subject = (y.event != no_word && y.event == c.event) ||
                             (!y.subject.empty() && y.subject == c.subject) || (!y.whose.empty() && y.whose == c.whose);
    if (y.said->unit == other && one_subject && *y.said->value == *c.said->value) {
      guesses.push_back({CauseKind::percent_points,
                         odds_against_chance(points_in_the_articles, suspect.apart(target), suspect.number.grain),
                         target.value,
                         suspect.figure() + " is what " + article_name(*suspect.claims.readings[y.story]) +
                             " gives in " + (points ? "percent" : "percentage points") +
                             ": percent may stand for percentage points" + (points ? ", or the reverse." : "."),
                         {}});
    }
    // From 40 to 42 percent is up two points, and five percent.
    if (points || y.said->changed_from < 0) continue;
    const auto& assertions = suspect.claims.readings[y.story]->assertions;
    const auto from = static_cast<std::size_t>(y.said->changed_from);
    if (from >= assertions.size() || assertions[from].kind != Kind::percent || !assertions[from].value) continue;
    const double was = *assertions[from].value, is = *y.said->value;
    if (!(was > 0) || y.said->unit != "percent") continue;
    const double moved = std::abs(is - was), share = 100 * moved / was;
    const double room = std::max(0.05, c.rounding);
    if (std::abs(moved - *c.said->value) > room || std::abs(share - target.value) > std::max(0.5, target.room))
      continue;
    const double both = suspect.number.grain * 0.5 * target.grain;
    guesses.push_back({CauseKind::percent_points,
                       odds_against_chance(points_by_levels, suspect.apart(target), both),
                       target.value,
                       "From " + assertions[from].figure + " to " + y.said->figure + " (" +
                           article_name(*suspect.claims.readings[y.story]) + ") is " + written(moved) +
                           " percentage points, and " + written(std::round(share * 10) / 10) +
                           " percent: " + suspect.figure() + " may stand for points.",
                       {}});
  }
}

}  // namespace figcheck::reconcile
