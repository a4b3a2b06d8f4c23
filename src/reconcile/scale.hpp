#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/reference_rate.hpp"

namespace figcheck::reconcile {

/// The unit that figures of one kind are compared in: "meter" for every length, "percent" for every share, the ISO code
/// for money and for what is a hundredth of one currency alone, "count" for counts, "age" in years for ages; a measure
/// that converts to nothing is compared in its own unit. Equal bases are comparable.
std::string base_unit(Kind kind, std::string_view unit);

/// A value in another unit of the same base; the value itself where the units are equal; nothing if they do not convert
/// to a finite number.
std::optional<double> convert_value(double value, std::string_view from, std::string_view to);

/// A finite value of the unit in `base`, its base_unit; nothing if it does not convert to a finite number.
std::optional<double> base_value(Kind kind, std::string_view unit, std::string_view base, double value);

/// A rate that leaves more open than this share to either side proves no two sums to be one.
inline constexpr double loosest_rate = 0.15;

/// Exchange rates: the reference rates of the days that are asked for (reference_rate.hpp). Where these know nothing,
/// or leave open more than loosest_rate, as over many years, those that the input itself states by converting sums in
/// brackets ("€3 million ($3.4 million)").
class ExchangeRates {
 public:
  ExchangeRates() = default;
  explicit ExchangeRates(const std::vector<const extract::Reading*>& readings);

  /// What one unit of `from` may have been in units of `to`, with the room that conversions of a newsroom need. Stated
  /// is the median of what the texts imply, directly or by one currency between. Nothing if nothing links the two.
  std::optional<Exchange> exchange(std::string_view from, std::string_view to,
                                   const std::optional<DaySpan>& days = std::nullopt) const;
  bool empty() const { return stated_.empty(); }

 private:
  std::map<std::pair<std::string, std::string>, double> stated_;  // both directions
};

}  // namespace figcheck::reconcile
