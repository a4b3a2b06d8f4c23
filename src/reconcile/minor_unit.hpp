#pragma once

#include <string_view>

namespace figcheck::reconcile {

/// A currency's name for its hundredth part, and the currency: prices of shares are given in pence as often as in
/// pounds. Only what is one currency's alone: "cents" are those of the dollar, the euro and many more.
struct MinorUnit {
  std::string_view currency;  ///< ISO 4217
  double worth = 1;           ///< in units of the currency
};

/// What a unit of money is: itself, worth 1, or a part of a currency.
MinorUnit minor_unit(std::string_view unit);

}  // namespace figcheck::reconcile
