#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// The unit that figures of one kind are compared in: "meter" for every length, "percent" for every share, the ISO code
/// for money, "count" for counts, "age" in years for ages; a measure that converts to nothing is compared in its own
/// unit. Equal bases are comparable.
std::string base_unit(Kind kind, std::string_view unit);

/// A value in another unit of the same base; the value itself where the units are equal; nothing if they do not convert
/// to a finite number.
std::optional<double> convert_value(double value, std::string_view from, std::string_view to);

/// Exchange rates that the input itself states by converting sums in brackets ("€2 million ($2.6 million)"). There is
/// no other table, so two currencies that no text links stay incomparable.
class ExchangeRates {
 public:
  ExchangeRates() = default;
  explicit ExchangeRates(const std::vector<const extract::Reading*>& readings);

  /// How many units of `to` one unit of `from` is: the median of what the texts imply, directly or
  /// by one currency between; nothing if none links them.
  std::optional<double> rate(std::string_view from, std::string_view to) const;
  bool empty() const { return rates_.empty(); }

 private:
  std::map<std::pair<std::string, std::string>, double> rates_;  // both directions
};

}  // namespace figcheck::reconcile
