#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace figcheck::reconcile {

/// What one unit of a currency was worth in another: anything from low to high, 0 < low <= high.
struct Exchange {
  double low = 1;
  double high = 1;
  bool stated = false;  ///< by the texts themselves, so that it can't refute them

  /// The middle of the two by ratio, and how far either lies from it, as a share: 0.05 for 5 %.
  double rate() const;
  double slack() const;
};

/// A stretch of days (grammar's day_number), both ends in it.
struct DaySpan {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

/// The days from the first of both to the last of both; those of one where the other has none.
std::optional<DaySpan> spanning(const std::optional<DaySpan>& a, const std::optional<DaySpan>& b);

/// What the reference rates of the European Central Bank, and parities fixed by law, leave open for one unit of `from`
/// in `to`, ISO 4217 codes, from the month before the days to their last month. Without days: in all the time that
/// the bank has given rates, since January 1999. After the end of the table what its last two years leave open, widened
/// by a tenth, for five years. Nothing for a currency or a time that it does not know, and for more than twenty years
/// at once.
std::optional<Exchange> reference_rate(std::string_view from, std::string_view to, const std::optional<DaySpan>& days);

}  // namespace figcheck::reconcile
