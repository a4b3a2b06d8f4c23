#include "reconcile/reference_rate.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>
#include <string>
#include <utility>

#include "grammar/date.hpp"

namespace figcheck::reconcile {
namespace {

struct OfYear {
  std::string_view code;
  int year;
  std::array<double, 24> ends;  // lowest and highest of January, of February …
};

// By code, then by year.
constexpr auto years = std::to_array<OfYear>({
#define FIGCHECK_REFERENCE_RATES(code_, year_, ...) OfYear{#code_, year_, {__VA_ARGS__}},
#include "reconcile/reference_rates.def"
#undef FIGCHECK_REFERENCE_RATES
});

struct Parity {
  std::string_view code;
  std::string_view anchor;
  double units;
};

constexpr auto parities = std::to_array<Parity>({
#define FIGCHECK_PARITY(code_, anchor_, units_) Parity{#code_, #anchor_, units_},
#include "reconcile/parities.def"
#undef FIGCHECK_PARITY
});

// Months are counted from January of the year 0.
constexpr int first_month = 1999 * 12;
constexpr int most_months = 20 * 12;

// After the end of the table.
constexpr int remembered_months = 24;
constexpr int trusted_months = 60;
constexpr double drift = 1.1;

constexpr std::string_view euro = "EUR";
/// Given without a break for as long as there are rates, so that its last month is the table's.
constexpr std::string_view always_there = "USD";

std::optional<Exchange> in_table(std::string_view code, int month) {
  const std::pair key(code, month / 12);
  const auto found = std::lower_bound(years.begin(), years.end(), key, [](const OfYear& each, const auto& wanted) {
    return std::pair(each.code, each.year) < wanted;
  });
  if (found == years.end() || found->code != code || found->year != month / 12) return std::nullopt;
  const auto at = static_cast<std::size_t>(month % 12) * 2;
  if (!(found->ends[at] > 0)) return std::nullopt;
  return Exchange{found->ends[at], found->ends[at + 1]};
}

int last_month() {
  static const int last = [] {
    int year = first_month / 12;
    for (const OfYear& each : years)
      if (each.code == always_there) year = std::max(year, each.year);
    int month = year * 12 + 11;
    while (month > first_month && !in_table(always_there, month)) --month;
    return month;
  }();
  return last;
}

/// Units of a currency for one euro in a month of the table.
std::optional<Exchange> for_one_euro(std::string_view code, int month) {
  if (code == euro) return Exchange{};
  if (const std::optional<Exchange> found = in_table(code, month)) return found;
  const auto parity =
      std::find_if(parities.begin(), parities.end(), [&](const Parity& each) { return each.code == code; });
  if (parity == parities.end()) return std::nullopt;
  const std::optional<Exchange> anchor = parity->anchor == euro ? Exchange{} : in_table(parity->anchor, month);
  if (!anchor) return std::nullopt;
  return Exchange{anchor->low * parity->units, anchor->high * parity->units};
}

std::optional<Exchange> in_month(std::string_view from, std::string_view to, int month) {
  const std::optional<Exchange> a = for_one_euro(from, month), b = for_one_euro(to, month);
  if (!a || !b) return std::nullopt;
  return Exchange{b->low / a->high, b->high / a->low};
}

void include(std::optional<Exchange>& all, const Exchange& one) {
  all = all ? Exchange{std::min(all->low, one.low), std::max(all->high, one.high)} : one;
}

/// All that the months leave open; of `needed` to `needed_last` none may be without a rate.
std::optional<Exchange> in_months(std::string_view from, std::string_view to, int first, int last, int needed,
                                  int needed_last) {
  std::optional<Exchange> all;
  for (int month = first; month <= last; ++month) {
    if (const std::optional<Exchange> one = in_month(from, to, month)) {
      include(all, *one);
    } else if (month >= needed && month <= needed_last) {
      return std::nullopt;
    }
  }
  return all;
}

/// All that the table leaves open. Remembered, since every two undated sums ask for it: there are only so many pairs of
/// currencies.
std::optional<Exchange> in_all_years(std::string_view from, std::string_view to) {
  static std::mutex mutex;
  static std::map<std::pair<std::string, std::string>, std::optional<Exchange>> known;
  const std::lock_guard lock(mutex);
  const auto [at, fresh] = known.try_emplace({std::string(from), std::string(to)});
  if (fresh) at->second = in_months(from, to, first_month, last_month(), 0, -1);
  return at->second;
}

int month_of(std::int64_t day) {
  const Date date = date_of_day_number(day);
  return date.year * 12 + date.month - 1;
}

}  // namespace

double Exchange::rate() const { return std::sqrt(low * high); }
double Exchange::slack() const { return std::sqrt(high / low) - 1; }

std::optional<DaySpan> spanning(const std::optional<DaySpan>& a, const std::optional<DaySpan>& b) {
  if (!a || !b) return a ? a : b;
  return DaySpan{std::min(a->first, b->first), std::max(a->last, b->last)};
}

std::optional<Exchange> reference_rate(std::string_view from, std::string_view to, const std::optional<DaySpan>& days) {
  if (!days) return in_all_years(from, to);
  const int end = last_month();
  const int first = month_of(days->first), last = month_of(days->last);
  if (first < first_month || last - first > most_months || last > end + trusted_months) return std::nullopt;
  std::optional<Exchange> all;
  if (first - 1 <= end) {
    all = in_months(from, to, std::max(first - 1, first_month), std::min(last, end), first, std::min(last, end));
    if (!all) return std::nullopt;
  }
  if (last > end) {
    const std::optional<Exchange> lately = in_months(from, to, end - remembered_months + 1, end, end, end);
    if (!lately) return std::nullopt;
    include(all, {lately->low / drift, lately->high * drift});
  }
  return all;
}

}  // namespace figcheck::reconcile
