#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

#include "grammar/date.hpp"
#include "reconcile/calculation.hpp"
#include "reconcile/exchange.hpp"
#include "reconcile/explanation.hpp"
#include "reconcile/finding_kinds.hpp"
#include "reconcile/scale.hpp"
#include "reconcile/unit_plural.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// How far a conversion may miss beyond both roundings before it is wrong: writers convert an unrounded original, or by
/// "1.6".
constexpr double conversion_slack = 0.10;

/// The same beyond all rates of the days around: the bank's own rate, or one of some days before.
constexpr double exchange_slack = 0.05;

bool one_digit(double value) {
  if (!(value > 0)) return true;
  const double top = value / std::pow(10, std::floor(std::log10(value)));
  return std::abs(top - std::round(top)) < 1e-9;
}

/// Half a unit of the last place that tells: of "50" that may be the first, as of "7".
double half_place(const Assertion& said) {
  const double least = said.rounding > 0 ? said.rounding : 0.5;
  return one_digit(*said.value) ? std::max(least, 0.5 * std::pow(10, std::floor(std::log10(*said.value)))) : least;
}

std::string with_unit(const std::string& number, double value, std::string_view unit) {
  return number + ' ' + (value == 1 ? std::string(unit) : unit_plural(unit));
}

/// Says so where a measure and its conversion can't be one length, weight …
std::optional<std::string> wrong_conversion(const Assertion& of, const Assertion& in) {
  const bool measures = (of.kind == Kind::measure || of.kind == Kind::duration) && of.kind == in.kind;
  if (!measures || of.unit == in.unit || !of.value || !in.value || !(*of.value > 0) || !(*in.value > 0))
    return std::nullopt;
  const std::optional<double> due = convert_value(*of.value, of.unit, in.unit);
  const std::optional<double> zero = convert_value(0, of.unit, in.unit);
  if (!due || !zero || !(*due > 0)) return std::nullopt;
  const std::optional<double> above = convert_value(*of.value + half_place(of), of.unit, in.unit);
  const double room = std::abs(above.value_or(*due) - *due) + half_place(in);
  if (*zero != 0) {
    // Degrees: a share of the value means nothing where zero is arbitrary.
    if (std::abs(*in.value - *due) <= room + 2) return std::nullopt;
  } else if (std::abs(*in.value - *due) <= room + conversion_slack * *due) {
    return std::nullopt;
  }
  return with_unit(of.figure, *of.value, of.unit) + " is " + with_unit(written(*due), *due, in.unit) + ", not " +
         in.figure + '.';
}

/// Says so where a sum and its conversion are further apart than any rate of their days. "About" before the one holds
/// for the other, too.
std::optional<std::string> wrong_exchange(const Article& article, const Assertion& of, const Assertion& in) {
  if (of.kind != Kind::money || in.kind != Kind::money || of.unit == in.unit || !calculable(of) || !calculable(in))
    return std::nullopt;
  if (!of.value || !in.value || !(*of.value > 0) || !(*in.value > 0)) return std::nullopt;
  const std::optional<std::int64_t> told =
      article.published.empty() ? std::nullopt : std::optional(day_number(article.published));
  const std::optional<DaySpan> days = spanning(days_of(of, told), days_of(in, told));
  const auto fits = [&](std::string_view from, std::string_view to) {
    const std::optional<Exchange> exchange = reference_rate(from, to, days);
    // Dated sums that the rates of those days say too little of, as after the end of their table.
    if (!exchange || (days && exchange->slack() > loosest_rate)) return true;
    const double low = *of.value * exchange->low, high = *of.value * exchange->high;
    const double room = half_place(of) * exchange->rate() + half_place(in);
    return *in.value >= low / (1 + exchange_slack) - room && *in.value <= high * (1 + exchange_slack) + room;
  };
  if (fits(of.unit, in.unit)) return std::nullopt;
  for (const std::string_view dollar : other_dollars)
    if ((is_bare_dollar(in) && fits(of.unit, dollar)) || (is_bare_dollar(of) && fits(dollar, in.unit)))
      return std::nullopt;
  const Exchange exchange = *reference_rate(of.unit, in.unit, days);
  return of.figure + " is " + digits_of(*in.value / *of.value) + ' ' + in.unit + " for 1 " + of.unit + " if it is " +
         in.figure + "; the reference rates " + (days ? "of those days" : "since 1999") + " were " +
         digits_of(exchange.low) + " to " + digits_of(exchange.high) + '.';
}

}  // namespace

void find_conversions(const Article& article, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& in = article.all[i];
    const Assertion* of = in.role == Role::assertion ? article.at(in.converts) : nullptr;
    if (of == nullptr) continue;
    auto explanation = wrong_conversion(*of, in);
    if (!explanation) explanation = wrong_exchange(article, *of, in);
    if (explanation)
      findings.push_back(
          article.finding("conversion", std::move(*explanation), {static_cast<std::uint32_t>(in.converts), i}));
  }
}

}  // namespace figcheck::reconcile
