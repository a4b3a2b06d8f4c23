#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reconcile/effect.hpp"
#include "reconcile/explanation.hpp"
#include "reconcile/quantity_statistics.hpp"

namespace figcheck::reconcile {

/// Fewest independent figures that are pooled: with fewer, the variance between them is hardly estimated (Cochrane
/// Handbook 10.10.4).
inline constexpr std::size_t fewest_pooled = 5;

/// Fewest days of a trend: five that only rise come by chance two times in 120, four would two times in 24, more than
/// one in twenty.
inline constexpr std::size_t fewest_days = 5;

/// Fewest days of which some have one value, or among which a break is sought: the normal approximation and Pettitt's
/// are no good with fewer.
inline constexpr std::size_t fewest_days_by_approximation = 10;

/// Whether a quantity's independent figures are of a value that moves from day to day, so that no one number is what
/// all of them are about: it changes, or it conflicts and the figures that agree do so along a path in time only.
bool follow_time(const Judgement& judgement, const std::vector<Effect>& effects);

/// Why the figures of a quantity must not be pooled, as the end of a sentence ("only 3 independent figures give a
/// value; 5 are needed"); "" where they may. It takes independent figures (effect.hpp), of one value that does not move
/// from figure to figure, that are not all one number.
std::string why_not_pooled(const Judgement& judgement, const std::vector<Effect>& effects);

/// A day's value: the median of what that day's figures say, in the quantity's unit.
struct DayValue {
  std::int64_t day = 0;
  double value = 0;
};

/// The values of each day in order, of figures whose number is one or is what the count had reached ("at least 12", as
/// tolls are given); of each origin and day one.
std::vector<DayValue> day_values(const Claims& claims, const std::vector<std::uint32_t>& members,
                                 const Judgement& judgement, const Display& display,
                                 const std::vector<std::uint32_t>& origin);

/// Why the days must not be put in a trend; "" where they may. It takes a quantity that can move, enough days, values
/// that are not all one, and no more days than can be compared pair by pair.
std::string why_no_trend(const Judgement& judgement, const std::vector<DayValue>& days);

/// The statistics of a quantity that has been judged, as far as their assumptions hold. `effects` are its independent
/// ones (effect.hpp).
Statistics statistics_of(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement,
                         const Display& display, const std::vector<Effect>& effects,
                         const std::vector<std::uint32_t>& origin);

}  // namespace figcheck::reconcile
