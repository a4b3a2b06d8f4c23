#include "reconcile/timeline.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

#include "reconcile/coherence.hpp"

namespace figcheck::reconcile {
namespace {

constexpr double days_a_year = 365.2425;
constexpr double seconds_a_day = 86400;

/// The figures of one day, or of one moment of a day: what all of them allow, if anything.
struct Day {
  std::int64_t number = 0;
  std::vector<std::size_t> figures;
  Depth depth;
  Interval allowed;  ///< of all figures; only meaningful if agree
  bool agree = false;
};

double low(const Interval& interval) { return interval.lower.value_or(-std::numeric_limits<double>::infinity()); }
double high(const Interval& interval) { return interval.upper.value_or(std::numeric_limits<double>::infinity()); }

/// The clock that most of a day's figures were told by; the first by its name where several were.
std::string_view main_clock(const std::vector<Dated>& figures, const std::vector<std::size_t>& of_day) {
  std::map<std::string_view, std::size_t> told;
  for (const std::size_t i : of_day)
    if (figures[i].at) ++told[figures[i].at->clock];
  const auto most =
      std::max_element(told.begin(), told.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == told.end() ? std::string_view() : most->first;
}

/// Figures of one moment, and between which ends whatever agrees with each of them must reach.
struct Moment {
  std::vector<std::size_t> figures;
  double highest_low = -std::numeric_limits<double>::infinity(), lowest_high = std::numeric_limits<double>::infinity();
};

/// The moment of a day that a figure may be of which has none that can be compared: the first whose figures it agrees
/// with, else the last one that does not begin above it. A day has no more moments than quarters of an hour.
std::size_t moment_for(const Interval& allowed, const std::vector<Moment>& moments) {
  std::size_t below = 0;
  for (std::size_t m = 0; m < moments.size(); ++m) {
    if (low(allowed) <= moments[m].lowest_high && high(allowed) >= moments[m].highest_low) return m;
    if (moments[m].highest_low <= low(allowed)) below = m;
  }
  return below;
}

/// A day's figures apart by the moments that they were told at, in their order. All are of one where no clock tells two
/// of them apart.
std::vector<std::vector<std::size_t>> moments_of(const std::vector<Dated>& figures,
                                                 const std::vector<std::size_t>& of_day) {
  const std::string_view clock = main_clock(figures, of_day);
  std::vector<std::size_t> timed, others;
  for (const std::size_t i : of_day) (figures[i].at && figures[i].at->clock == clock ? timed : others).push_back(i);
  std::stable_sort(timed.begin(), timed.end(),
                   [&](std::size_t a, std::size_t b) { return figures[a].at->minute < figures[b].at->minute; });
  std::vector<Moment> moments;
  for (std::size_t t = 0; t < timed.size(); ++t) {
    // What lies between two that are apart ties them to each other: who of all of them knew of whom is not known.
    if (t == 0 || figures[timed[t]].at->minute - figures[timed[t - 1]].at->minute >= minutes_apart)
      moments.emplace_back();
    Moment& moment = moments.back();
    const Interval& allowed = figures[timed[t]].allowed;
    moment.figures.push_back(timed[t]);
    moment.highest_low = std::max(moment.highest_low, low(allowed));
    moment.lowest_high = std::min(moment.lowest_high, high(allowed));
  }
  if (moments.size() < 2) return {of_day};
  for (const std::size_t i : others) moments[moment_for(figures[i].allowed, moments)].figures.push_back(i);
  std::vector<std::vector<std::size_t>> apart;
  apart.reserve(moments.size());
  for (Moment& moment : moments) apart.push_back(std::move(moment.figures));
  return apart;
}

std::vector<Day> days_of(const std::vector<Dated>& figures, bool by_the_clock) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].day) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return *figures[a].day < *figures[b].day; });
  std::vector<Day> days;
  for (const std::size_t i : order) {
    if (days.empty() || days.back().number != *figures[i].day) days.push_back({*figures[i].day, {}, {}, {}, false});
    days.back().figures.push_back(i);
  }
  if (by_the_clock) {
    std::vector<Day> moments;
    for (const Day& day : days)
      for (std::vector<std::size_t>& of_moment : moments_of(figures, day.figures))
        moments.push_back({day.number, std::move(of_moment), {}, {}, false});
    days = std::move(moments);
  }
  for (Day& day : days) {
    std::vector<Interval> allowed;
    for (const std::size_t i : day.figures) allowed.push_back(figures[i].allowed);
    day.depth = deepest(allowed);
    day.agree = day.depth.count == day.figures.size();
    day.allowed = day.depth.where;
  }
  return days;
}

/// A day's end of an age moved to what it was or will be on another day: whole years, one more or less for the birthday
/// between.
Interval aged(const Interval& age, std::int64_t from, std::int64_t to) {
  const double years = static_cast<double>(to - from) / days_a_year;
  Interval moved = age;
  if (moved.lower) *moved.lower += std::floor(years);
  if (moved.upper) *moved.upper += std::ceil(years);
  return moved;
}

/// How long something had gone on or will have on another day, in seconds. Who counts may begin with the first day or
/// behind it, and leave out what is no whole unit.
Interval elapsed(const Dated& time, std::int64_t from, std::int64_t to) {
  const double seconds = static_cast<double>(to - from) * seconds_a_day;
  Interval moved = time.allowed;
  if (moved.lower) *moved.lower += seconds - time.unit / 2;
  if (moved.upper) *moved.upper += seconds + time.unit / 2;
  return moved;
}

}  // namespace

Motion motion_of(const std::vector<const Claim*>& claims) {
  if (claims.empty()) return Motion::still;
  const Kind kind = claims.front()->kind;
  if (kind == Kind::age) return Motion::ageing;
  std::array<int, 4> votes{};
  bool rate = false;
  std::size_t running = 0, stated = 0, dated = 0, elapsed = 0;
  for (const Claim* claim : claims) {
    running += claim->said->running;
    elapsed += claim->said->elapsed;
    stated += claim->said->as_of_stated;
    dated += claim->dated && claim->said->as_of.day != 0;
    ++votes[static_cast<std::size_t>(claim->event_class.nature)];
    rate = rate || claim->per != no_word;
  }
  // Nobody dates what stands still: a river that "stood at eight meters by Monday" rises and falls.
  if (kind == Kind::measure && 2 * dated >= claims.size()) return Motion::free;
  if (kind == Kind::duration && 2 * elapsed >= claims.size()) return Motion::elapsing;
  if (kind == Kind::measure || kind == Kind::duration) return Motion::still;
  const auto vote = [&](Nature nature) { return votes[static_cast<std::size_t>(nature)]; };
  // A share of what grows may fall.
  const bool share = kind == Kind::percent || kind == Kind::ratio;
  if (!share && vote(Nature::cumulative) > vote(Nature::level) && vote(Nature::cumulative) > vote(Nature::fixed))
    return Motion::growing;
  // The words themselves call it a count that goes on: "so far", "rose to".
  if (kind == Kind::count && 2 * running >= claims.size()) return Motion::growing;
  if (vote(Nature::level) > vote(Nature::fixed)) return Motion::free;
  if (2 * static_cast<std::size_t>(vote(Nature::fixed)) >= claims.size() && !rate && 2 * stated < claims.size())
    return Motion::still;
  if (kind != Kind::count) return Motion::free;
  // Things that happen add up ("aftershocks", "attacks"); the number of others may rise and fall from day to day.
  const auto happen = std::count_if(claims.begin(), claims.end(), [](const Claim* claim) { return claim->happens; });
  return 2 * static_cast<std::size_t>(happen) > claims.size() ? Motion::growing : Motion::free;
}

Timeline explain_by_time(const std::vector<Dated>& figures, Motion motion) {
  Timeline out;
  out.satisfied.assign(figures.size(), false);
  const std::vector<Day> days = days_of(figures, motion == Motion::growing || motion == Motion::free);
  const bool beside = motion == Motion::ageing && std::any_of(figures.begin(), figures.end(), [](const Dated& figure) {
                        return figure.moment != extract::Moment::told;
                      });
  out.place.assign(figures.size(), 0);
  for (std::size_t d = 0; d < days.size(); ++d)
    for (const std::size_t i : days[d].figures) out.place[i] = static_cast<std::uint32_t>(d);
  if (motion == Motion::still || days.empty() || (days.size() < 2 && !beside)) return out;

  if (motion == Motion::growing) {
    // Within a day the lower figure may have come first; whether the day's figures agree is asked apart.
    std::vector<std::size_t> order;
    for (const Day& day : days) {
      std::vector<std::size_t> of_day = day.figures;
      std::stable_sort(of_day.begin(), of_day.end(),
                       [&](std::size_t a, std::size_t b) { return low(figures[a].allowed) < low(figures[b].allowed); });
      order.insert(order.end(), of_day.begin(), of_day.end());
    }
    std::vector<Interval> path;
    for (const std::size_t i : order) path.push_back(figures[i].allowed);
    const Chain chain = longest_rise(path);
    for (std::size_t i = 0; i < order.size(); ++i) out.satisfied[order[i]] = chain.satisfied[i];
    out.falls = chain.count < order.size();
    // Where all could follow each other, it is a day's own figures that differ: most of them are held against the rest.
    if (!out.falls) {
      for (const Day& day : days)
        for (std::size_t i = 0; i < day.figures.size(); ++i) out.satisfied[day.figures[i]] = day.depth.satisfied[i];
    }
  } else {
    for (const Day& day : days) {
      for (std::size_t i = 0; i < day.figures.size(); ++i) out.satisfied[day.figures[i]] = day.depth.satisfied[i];
    }
    if (motion == Motion::ageing || motion == Motion::elapsing) {
      // All ages or times moved to the first day must meet.
      std::vector<Interval> then;
      std::vector<std::size_t> which;
      for (const Day& day : days) {
        for (const std::size_t i : day.figures) {
          then.push_back(motion == Motion::ageing ? aged(figures[i].allowed, day.number, days.front().number)
                                                  : elapsed(figures[i], day.number, days.front().number));
          which.push_back(i);
        }
      }
      const Depth depth = deepest(then);
      for (std::size_t i = 0; i < which.size(); ++i) out.satisfied[which[i]] = depth.satisfied[i];
    }
  }

  // A figure of no known day can be of any: it must agree with one that has a day and is satisfied. The largest and the
  // smallest ends of those tell for all but a figure that falls into a gap between days, which a moving quantity passes
  // through.
  Interval reached{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (!figures[i].day || !out.satisfied[i]) continue;
    reached.lower = std::min(*reached.lower, low(figures[i].allowed));
    reached.upper = std::max(*reached.upper, high(figures[i].allowed));
  }
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].day) continue;
    const Interval& allowed = figures[i].allowed;
    const bool too_high = allowed.lower && *allowed.lower > *reached.upper;
    const bool too_low = allowed.upper && *allowed.upper < *reached.lower;
    const bool may_be_lower = motion == Motion::ageing && figures[i].moment == extract::Moment::earlier;
    const bool may_be_higher = motion == Motion::ageing && figures[i].moment == extract::Moment::later;
    out.satisfied[i] = (!too_high || may_be_higher) && (!too_low || may_be_lower);
  }
  const bool days_agree = std::all_of(days.begin(), days.end(), [](const Day& day) { return day.agree; });
  out.feasible = days_agree && std::all_of(out.satisfied.begin(), out.satisfied.end(), [](bool s) { return s; });
  return out;
}

}  // namespace figcheck::reconcile
