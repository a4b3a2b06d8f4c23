#include "reconcile/exchange.hpp"

#include "grammar/date.hpp"

namespace figcheck::reconcile {
namespace {

/// No article of unknown day is taken to be later than this after the day that it tells of.
constexpr std::int64_t days_until_told = 31;

/// All days that a date may mean: one, or a month's, or a year's.
DaySpan days_meant(const Date& date) {
  const std::int64_t first = day_number(date);
  if (date.day != 0) return {first, first};
  Date next = date;
  if (date.month == 0 || date.month == 12) {
    ++next.year;
    next.month = date.month == 0 ? 0 : 1;
  } else {
    ++next.month;
  }
  return {first, day_number(next) - 1};
}

}  // namespace

bool is_bare_dollar(const extract::Assertion& said) {
  return said.kind == Kind::money && said.unit == "USD" && said.figure.starts_with('$') &&
         !said.figure.starts_with("$U");
}

std::optional<DaySpan> days_of(const extract::Assertion& said, std::optional<std::int64_t> told) {
  std::optional<DaySpan> days;
  if (told && !in_told_year(*told)) told.reset();
  if (told) days = DaySpan{*told, *told};
  if (said.as_of.tells_year()) {
    DaySpan meant = days_meant(said.as_of);
    if (!told) meant.last += days_until_told;
    days = spanning(days, meant);
  }
  // Of the article's own year it is known better when.
  const std::optional<std::int64_t> known = told                      ? told
                                            : said.as_of.tells_year() ? std::optional(days->last)
                                                                      : std::nullopt;
  for (const int year : said.years) {
    const DaySpan named = days_meant({static_cast<std::int16_t>(year), 0, 0});
    if (!known || named.last < *known) days = spanning(days, named);
  }
  return days;
}

std::optional<DaySpan> days_of(const Claim& claim) { return days_of(*claim.said, claim.told); }

std::optional<DaySpan> days_of(const Claims& claims, const std::vector<std::uint32_t>& members) {
  std::optional<DaySpan> days;
  for (const std::uint32_t i : members)
    if (claims.list[i].kind == Kind::money) days = spanning(days, days_of(claims.list[i]));
  return days;
}

std::optional<Exchange> exchange_between(const Claims& claims, const Claim& from, const Claim& to) {
  return claims.rates.exchange(claims.words.word(from.base), claims.words.word(to.base),
                               spanning(days_of(from), days_of(to)));
}

Interval exchanged(const Interval& interval, const Exchange& exchange) {
  // Towards zero at the lower rate, and away from it at the higher.
  const auto at = [&](double value, bool upper) {
    return value * ((value > 0) == upper ? exchange.high : exchange.low);
  };
  Interval out = interval;
  if (out.lower) out.lower = at(*out.lower, false);
  if (out.upper) out.upper = at(*out.upper, true);
  return out;
}

}  // namespace figcheck::reconcile
