#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/reference_rate.hpp"

namespace figcheck::reconcile {

/// Other lands' dollars, which their own papers write with the bare sign.
inline constexpr auto other_dollars = std::to_array<std::string_view>({"AUD", "CAD", "HKD", "NZD", "SGD"});
/// Whether a sum is in dollars by the bare sign alone, so that it may be in one of those.
bool is_bare_dollar(const extract::Assertion& said);

/// The days that a sum may have been converted on: that which it is as of and its article's (`told`, a day_number), the
/// whole of a month or a year where no more is known, a month more where its article has no day, and the earlier years
/// that its sentence names. Nothing where none is known.
std::optional<DaySpan> days_of(const extract::Assertion& said, std::optional<std::int64_t> told);
std::optional<DaySpan> days_of(const Claim& claim);
/// The days of all sums among the members (indices into claims.list).
std::optional<DaySpan> days_of(const Claims& claims, const std::vector<std::uint32_t>& members);

/// What one of `from`'s units is in units of `to`, on the days of both; nothing where no rate links them.
std::optional<Exchange> exchange_between(const Claims& claims, const Claim& from, const Claim& to);

/// All that the interval may be at the rate.
Interval exchanged(const Interval& interval, const Exchange& exchange);

}  // namespace figcheck::reconcile
