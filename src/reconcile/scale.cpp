#include "reconcile/scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "grammar/conversion.hpp"
#include "grammar/lost_sign.hpp"
#include "reconcile/minor_unit.hpp"

namespace figcheck::reconcile {
namespace {

// One unit for each dimension that converts; the first that a unit converts to is its base.
constexpr auto bases =
    std::to_array<std::string_view>({"meter", "kilogram", "second", "square meter", "liter", "kilometer per hour",
                                     "degree celsius", "joule", "watt", "byte", "pascal"});

/// Rates further apart than this are a slip of one of the texts; the median stands against it.
constexpr double largest_rate = 1e9;

/// How far a sum converted at a rate that some other text implied may be off: the rate was another day's, and rounded.
constexpr double stated_slack = 0.05;
/// The same at the reference rates, which hold each day already: what is left is the hour, and the bank's own rate.
constexpr double reference_slack = 0.02;

/// A sum as its currency and how much of that: "450p" is 4.5 GBP.
struct Sum {
  std::string currency;
  double value = 0;
};
std::optional<Sum> sum_of(const extract::Assertion& said) {
  if (said.kind != Kind::money || said.unit == grammar::lost_currency || !said.value || !(*said.value > 0))
    return std::nullopt;
  const MinorUnit unit = minor_unit(said.unit);
  return Sum{std::string(unit.currency), *said.value * unit.worth};
}

}  // namespace

std::string base_unit(Kind kind, std::string_view unit) {
  switch (kind) {
    case Kind::count:
      return "count";
    case Kind::money:
      return std::string(minor_unit(unit).currency);
    case Kind::percent:
      return std::string(unit == "percentage point" || unit == "basis point" ? unit : "percent");
    case Kind::ratio:
      return "percent";
    case Kind::age:
      return "age";
    case Kind::measure:
    case Kind::duration:
      break;
  }
  for (const std::string_view base : bases) {
    if (convert_value(1, unit, base)) return std::string(base);
  }
  return std::string(unit);
}

std::optional<double> convert_value(double value, std::string_view from, std::string_view to) {
  if (from == to) return value;
  const std::optional<double> converted = grammar::convert(value, from, to);
  if (!converted || !std::isfinite(*converted)) return std::nullopt;
  return converted;
}

std::optional<double> base_value(Kind kind, std::string_view unit, std::string_view base, double value) {
  switch (kind) {
    case Kind::money:
      return value * minor_unit(unit).worth;
    case Kind::measure:
    case Kind::duration:
      return convert_value(value, unit, base);
    case Kind::age:
      return convert_value(value, unit, "year").value_or(value);
    case Kind::ratio:
      return value * 100;
    case Kind::count:
    case Kind::percent:
      break;
  }
  return value;
}

ExchangeRates::ExchangeRates(const std::vector<const extract::Reading*>& readings) {
  std::map<std::pair<std::string, std::string>, std::vector<double>> implied;
  for (const extract::Reading* reading : readings) {
    for (const extract::Assertion& in : reading->assertions) {
      if (in.converts < 0 || static_cast<std::size_t>(in.converts) >= reading->assertions.size()) continue;
      const extract::Assertion& of = reading->assertions[static_cast<std::size_t>(in.converts)];
      const std::optional<Sum> sum = sum_of(of), restated = sum_of(in);
      if (!sum || !restated || sum->currency == restated->currency) continue;
      const double rate = restated->value / sum->value;
      if (!std::isfinite(rate) || rate > largest_rate || rate < 1 / largest_rate) continue;
      if (sum->currency < restated->currency) {
        implied[{sum->currency, restated->currency}].push_back(rate);
      } else {
        implied[{restated->currency, sum->currency}].push_back(1 / rate);
      }
    }
  }
  for (auto& [pair, rates] : implied) {
    const auto middle = rates.begin() + static_cast<std::ptrdiff_t>(rates.size() / 2);
    std::nth_element(rates.begin(), middle, rates.end());
    stated_[pair] = *middle;
    stated_[{pair.second, pair.first}] = 1 / *middle;
  }
  // Two currencies that texts convert to a third are linked by it; the first by the alphabet, where there are several.
  const std::map<std::pair<std::string, std::string>, double> direct = stated_;
  for (const auto& [first, rate] : direct) {
    for (auto next = direct.lower_bound({first.second, ""}); next != direct.end() && next->first.first == first.second;
         ++next) {
      if (next->first.second != first.first)
        stated_.try_emplace({first.first, next->first.second}, rate * next->second);
    }
  }
}

std::optional<Exchange> ExchangeRates::exchange(std::string_view from, std::string_view to,
                                                const std::optional<DaySpan>& days) const {
  if (from == to) return Exchange{};
  const auto widened = [](Exchange rate, double slack) {
    return Exchange{rate.low / (1 + slack), rate.high * (1 + slack), rate.stated};
  };
  const std::optional<Exchange> known = reference_rate(from, to, days);
  if (known && known->slack() <= loosest_rate) return widened(*known, reference_slack);
  if (const auto found = stated_.find({std::string(from), std::string(to)}); found != stated_.end())
    return widened({found->second, found->second, true}, stated_slack);
  return known ? std::optional(widened(*known, reference_slack)) : std::nullopt;
}

}  // namespace figcheck::reconcile
