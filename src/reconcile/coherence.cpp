#include "reconcile/coherence.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace figcheck::reconcile {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double low(const Interval& interval) { return interval.lower.value_or(-infinity); }
double high(const Interval& interval) { return interval.upper.value_or(infinity); }

/// Counts of marked coordinates, with prefix sums and search in O(log n) (Fenwick 1994).
class Marks {
 public:
  explicit Marks(std::size_t size) : tree_(size + 1, 0) {}

  void add(std::size_t at, int change) {
    for (++at; at < tree_.size(); at += at & (~at + 1)) tree_[at] += change;
  }
  /// Marks at coordinates ≤ at.
  int up_to(std::size_t at) const {
    int sum = 0;
    for (++at; at > 0; at -= at & (~at + 1)) sum += tree_[at];
    return sum;
  }
  /// The coordinate of the k-th mark (k ≥ 1), or the size where there are fewer.
  std::size_t kth(int k) const {
    std::size_t at = 0, step = 1;
    while (step * 2 < tree_.size()) step *= 2;
    for (; step > 0; step /= 2) {
      if (at + step < tree_.size() && tree_[at + step] < k) {
        at += step;
        k -= tree_[at];
      }
    }
    return at;
  }

 private:
  std::vector<int> tree_;
};

}  // namespace

Depth deepest(const std::vector<Interval>& intervals) {
  Depth best;
  best.satisfied.assign(intervals.size(), false);
  if (intervals.empty()) return best;
  // The deepest stretch begins at some lower end. Narrow intervals count a little more than wide ones, too little to
  // outweigh one more figure.
  struct End {
    double at;
    bool closes;
    double weight;
  };
  std::vector<End> ends;
  const double bonus = 1.0 / (2.0 * static_cast<double>(intervals.size()));
  for (const Interval& interval : intervals) {
    const double width = high(interval) - low(interval);
    const double size = std::max(std::abs(low(interval)), std::abs(high(interval)));
    const double narrow = std::isfinite(width) ? 1 / (1 + (size > 0 ? width / size : 0)) : 0;
    const double weight = 1 + bonus * narrow;
    ends.push_back({low(interval), false, weight});
    ends.push_back({high(interval), true, weight});
  }
  std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
    return a.at != b.at ? a.at < b.at
                        : a.closes < b.closes;  // closed intervals: those that begin where another ends meet it
  });
  double weight = 0, most = 0, at = ends.front().at;
  for (const End& end : ends) {
    weight += end.closes ? -end.weight : end.weight;
    if (!end.closes && weight > most + 1e-12) {
      most = weight;
      at = end.at;
    }
  }
  double from = -infinity, to = infinity;
  for (std::size_t i = 0; i < intervals.size(); ++i) {
    if (low(intervals[i]) > at || high(intervals[i]) < at) continue;
    best.satisfied[i] = true;
    ++best.count;
    from = std::max(from, low(intervals[i]));
    to = std::min(to, high(intervals[i]));
  }
  if (std::isfinite(from)) best.where.lower = from;
  if (std::isfinite(to)) best.where.upper = to;
  return best;
}

Chain longest_rise(const std::vector<Interval>& intervals) {
  const std::size_t count = intervals.size();
  std::vector<double> coordinates;
  for (const Interval& interval : intervals) {
    coordinates.push_back(low(interval));
    coordinates.push_back(high(interval));
  }
  std::sort(coordinates.begin(), coordinates.end());
  coordinates.erase(std::unique(coordinates.begin(), coordinates.end()), coordinates.end());
  const auto index = [&](double value) {
    return static_cast<std::size_t>(std::lower_bound(coordinates.begin(), coordinates.end(), value) -
                                    coordinates.begin());
  };
  // best(v), the most intervals so far that a path which now stands at v or below can satisfy, is the number of marks
  // up to v. An interval [l, h] adds one for every path from l on, and takes back what paths beyond h would have
  // gained: the first mark beyond h.
  Marks marks(coordinates.size());
  struct Step {
    std::size_t marked, unmarked;
  };
  std::vector<Step> steps;
  for (const Interval& interval : intervals) {
    const std::size_t l = index(low(interval)), h = index(high(interval));
    const std::size_t beyond = marks.kth(marks.up_to(h) + 1);
    if (beyond < coordinates.size()) marks.add(beyond, -1);
    marks.add(l, 1);
    steps.push_back({l, beyond});
  }
  Chain chain;
  chain.satisfied.assign(count, false);
  if (count == 0) return chain;
  // Backwards, undoing each step: an interval is in the chain if to satisfy it is as good as to leave it out.
  std::size_t at = coordinates.size() - 1;
  for (std::size_t i = count; i-- > 0;) {
    marks.add(steps[i].marked, -1);
    if (steps[i].unmarked < coordinates.size()) marks.add(steps[i].unmarked, 1);
    const std::size_t l = index(low(intervals[i])), h = index(high(intervals[i]));
    if (l > at) continue;
    const std::size_t within = std::min(at, h);
    if (marks.up_to(within) + 1 < marks.up_to(at)) continue;
    chain.satisfied[i] = true;
    ++chain.count;
    at = within;
  }
  return chain;
}

double strain_of(const std::vector<Interval>& intervals) {
  std::optional<double> low, high;
  for (const Interval& interval : intervals) {
    if (interval.lower) low = low ? std::max(*low, *interval.lower) : *interval.lower;
    if (interval.upper) high = high ? std::min(*high, *interval.upper) : *interval.upper;
  }
  if (!low || !high || *low <= *high) return 0;
  if (*high > 0) return std::log(*low / *high);
  return std::log1p(*low - *high);  // across zero there is no ratio
}

}  // namespace figcheck::reconcile
