#include "reconcile/change_in_time.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>

#include "reconcile/agreement.hpp"
#include "reconcile/digit_slip.hpp"

namespace figcheck::reconcile {
namespace {

/// No quantity grows or falls so far between two days of the news that a reader would not ask; only the first counts of
/// a toll do, from a few.
constexpr double implausible_change = 100;
constexpr double a_few = 100;
/// Nor does any count grow so far within a day that two hours of it need no second look.
constexpr double implausible_in_a_day = 10;

/// Whether even the least of the figures is more than a count's first few.
bool beyond_a_few(const std::vector<Scaled>& figures) {
  return std::all_of(figures.begin(), figures.end(), [](const Scaled& figure) {
    const std::optional<double> value = centre(figure);
    return value && (figure.claim->kind != Kind::count ? *value > 0 : *value >= a_few);
  });
}

/// Whether there are two numbers, each written out and by other articles, that differ just as a slip of the pen makes
/// them differ: 2,300 and 3,200. What rises and falls seldom moves from one number to the other's digits, and where it
/// does, an article tells so. About 2,300 may be near 3,200, but not about 230.
bool differ_by_a_slip(const std::vector<Scaled>& figures) {
  constexpr double telling_slip = 0.7;
  constexpr double small_count = 100;  // from 45 to 54 is a day's way
  constexpr double tenfold = 9;
  const Claim* first = figures.front().claim;
  const Claim* other = nullptr;
  bool hedged = false;
  for (const Scaled& figure : figures) {
    const Claim& c = *figure.claim;
    hedged = hedged || c.said->bound == Bound::approx;
    if (!c.said->value || (c.said->bound != Bound::exact && c.said->bound != Bound::approx) || c.former ||
        c.trend != extract::Trend::none ||
        (c.kind == Kind::count ? *c.said->value < small_count : c.unit != first->unit))
      return false;
    if (*c.said->value == *first->said->value) continue;
    if (!other) other = &c;
    if (*c.said->value != *other->said->value || c.reading == first->reading) return false;
  }
  if (!other) return false;
  const double a = *first->said->value, b = *other->said->value;
  return digit_slip(a, b) >= telling_slip && (!hedged || std::max(a, b) > tenfold * std::min(a, b));
}

/// Whether the higher of two undated counts of something that only adds up may be the later one. That it is unfinished
/// is said ("14 so far", "have now died"), or it is told up to now by whoever told the other, and not far from it: two
/// who tell so of one day disagree. Two times for which something has gone on are of two days by their lengths.
bool may_have_grown(const Scaled& figure, const Scaled& least) {
  const extract::Assertion &said = *figure.claim->said, &before = *least.claim->said;
  if (said.running) return true;
  constexpr double most_growth = 3;
  const bool two_voices = !said.source.empty() && !before.source.empty() && said.source != before.source;
  const std::optional<double> high = centre(figure), low = centre(least);
  const bool goes_on = said.elapsed ? before.elapsed : said.up_to_now && !two_voices;
  return goes_on && high && low && *high <= most_growth * *low;
}

/// Whether all figures are of one day, and only a clock may tell them apart.
bool within_one_day(const std::vector<Dated>& dated) {
  return std::all_of(dated.begin(), dated.end(),
                     [&](const Dated& each) { return each.day && each.day == dated[0].day; });
}

}  // namespace

std::optional<double> centre(const Scaled& figure) {
  if (figure.claim->value) return *figure.claim->value * figure.factor;
  const Interval& interval = figure.claim->interval;
  if (interval.lower && interval.upper) return (*interval.lower + *interval.upper) / 2 * figure.factor;
  return std::nullopt;
}

bool is_plausible_change(const std::vector<Scaled>& figures, const std::vector<Dated>& dated, Motion motion,
                         double strain) {
  if (strain >= std::log(implausible_change) && beyond_a_few(figures)) return false;
  const bool one_day = within_one_day(dated);
  if (one_day && strain >= std::log(implausible_in_a_day)) return false;
  return !((one_day || motion == Motion::free) && differ_by_a_slip(figures));
}

bool moves_within_a_day(const std::vector<const Claim*>& claims, Motion motion) {
  if (motion != Motion::free) return motion == Motion::growing;
  const auto levels = std::count_if(claims.begin(), claims.end(),
                                    [](const Claim* claim) { return claim->event_class.nature == Nature::level; });
  return 2 * static_cast<std::size_t>(levels) > claims.size();
}

bool undated_counts_that_go_on(const std::vector<Scaled>& figures) {
  const auto least = std::min_element(figures.begin(), figures.end(), [](const Scaled& a, const Scaled& b) {
    return a.allowed.upper.value_or(INFINITY) < b.allowed.upper.value_or(INFINITY);
  });
  std::set<std::uint32_t> readings;
  for (const Scaled& figure : figures) {
    const Claim& claim = *figure.claim;
    if (claim.day || !readings.insert(claim.reading).second) return false;
    if (!intersect(figure.allowed, least->allowed) && !may_have_grown(figure, *least)) return false;
  }
  return true;
}

}  // namespace figcheck::reconcile
