#include <algorithm>
#include <map>
#include <utility>

#include "reconcile/calculation.hpp"
#include "reconcile/finding_kinds.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// Rates of two conversions may differ by so much beyond rounding: sums of other days are converted at those days'
/// rates.
constexpr double rate_slack = 1.05;

struct Implied {
  Room rate;
  std::uint32_t of = 0;
  std::uint32_t in = 0;
};

std::string rate_words(const Article& article, const Implied& implied, bool turned) {
  const Assertion& of = article.all[turned ? implied.in : implied.of];
  const Assertion& in = article.all[turned ? implied.of : implied.in];
  return of.figure + " is converted to " + in.figure + ", which is " + digits_of(*in.value / *of.value) + ' ' +
         in.unit + " for 1 " + of.unit;
}

/// Whether the reference rates have shown already that one of the two is wrong.
bool refuted(const std::vector<Finding>& findings, std::uint32_t reading, const Implied& implied) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) {
    return each.kind == "conversion" && each.members.front().reading == reading &&
           each.members.back().assertion == implied.in;
  });
}

}  // namespace

void find_rates(const Article& article, std::vector<Finding>& findings) {
  struct Extremes {
    Implied least;  ///< whose upper end is lowest
    Implied most;   ///< whose lower end is highest
  };
  std::map<std::pair<std::string, std::string>, Extremes> pairs;
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& in = article.all[i];
    const Assertion* of = in.role == Role::assertion ? article.at(in.converts) : nullptr;
    if (of == nullptr || of->kind != Kind::money || in.kind != Kind::money || of->unit == in.unit) continue;
    if (!calculable(*of) || !calculable(in) || !of->value || !in.value || !(*of->value > 0) || !(*in.value > 0))
      continue;
    // Both ways of converting are one pair of currencies.
    const bool turned = in.unit < of->unit;
    const Assertion& first = turned ? in : *of;
    const Assertion& second = turned ? *of : in;
    // The hedge of a sum holds for its conversion alike: only the last places leave room.
    const auto written_room = [](const Assertion& said) {
      const double half = half_unit(said);
      return Room{*said.value - half, *said.value + half};
    };
    const auto rate = quotient(written_room(second), written_room(first));
    if (!rate) continue;
    const Implied implied{*rate, static_cast<std::uint32_t>(in.converts), i};
    const auto [at, fresh] = pairs.try_emplace({first.unit, second.unit}, Extremes{implied, implied});
    if (fresh) continue;
    if (implied.rate.upper < at->second.least.rate.upper) at->second.least = implied;
    if (implied.rate.lower > at->second.most.rate.lower) at->second.most = implied;
  }
  for (const auto& [pair, extremes] : pairs) {
    const auto& [least, most] = extremes;
    if (!(most.rate.lower > least.rate.upper * rate_slack)) continue;
    if (refuted(findings, article.reading, least) || refuted(findings, article.reading, most)) continue;
    const bool in_order = article.all[least.in].span.begin < article.all[most.in].span.begin;
    const Implied& earlier = in_order ? least : most;
    const Implied& later = in_order ? most : least;
    const std::string& first = pair.first;  // clang 14 captures no structured binding
    const auto turned = [&](const Implied& each) { return article.all[each.of].unit != first; };
    std::string explanation =
        rate_words(article, earlier, turned(earlier)) + "; " + rate_words(article, later, turned(later)) + '.';
    findings.push_back(
        article.finding("conversion", std::move(explanation), {earlier.of, earlier.in, later.of, later.in}));
  }
}

}  // namespace figcheck::reconcile
